/** Finds the sentences of an article that endorse, report or reject a framing of one of a pack's questions. */
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { type Block, furniture } from '#lib/text/block.ts';
import { createDiscourse, type Discourse, type Speaking } from './discourse.ts';
import { datelineOf } from './find-dateline.ts';
import type { Findings, Position, Silence } from './findings.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { hearBlock } from './hear-block.ts';
import { judgeBlock } from './judge-block.ts';
import { matchPattern } from './match-pattern.ts';
import type { NumberedTokens } from './phrase-index.ts';
import { sign } from './sets.ts';

/** UTF-16 units of what can still be a paragraph; nothing longer is read for positions. */
const longestBlock = 20_000;

/** What one block of a page says. */
export interface BlockReading {
  readonly positions: readonly Position[];
  /** Questions it is about, whether or not it takes a position on them. */
  readonly about: ReadonlySet<string>;
}

/**
 * Reads the articles of a page block by block, so that a caller can pause in between.
 * @param blocks All blocks of the page; furniture is passed over.
 * @param mentions Mentions of all packs in these blocks, as `findMentions` gives them.
 */
export function* readBlocks(
  pack: CompiledPack,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Generator<BlockReading, void> {
  const grammar = grammarOf(pack);
  if (grammar === null) return;
  const own = mentions.filter(({ entity }) => entity.startsWith(`${pack.info.id}/`));
  const wordsOf = createReader(grammar, blocks);
  const onTopic = articlesOnTopic(grammar, blocks, wordsOf, own);
  const discourses = new Map<number, Discourse>();
  for (const [at, block] of blocks.entries()) {
    if (block.article === furniture || !onTopic.has(block.article) || block.text.length > longestBlock) continue;
    const discourse = discourses.get(block.article) ?? createDiscourse(homeOf(grammar, blocks, block.article));
    discourses.set(block.article, discourse);
    const here = own.filter((mention) => mention.block === at);
    const { heard, speakers } = hearBlock(grammar, pack.info.id, block, wordsOf(at), here, discourse);
    const positions = judgeBlock(grammar, heard, speakers, discourse).map((position) => ({ ...position, block: at }));
    yield { positions, about: questionsTouched(grammar, heard) };
  }
}

/**
 * Positions in reading order, and the framings of the questions that the page is about which it does not mention.
 * A sentence has at most one position on each framing, and one more where it adds somebody's denial.
 */
export function findPositions(
  pack: CompiledPack,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Pick<Findings, 'positions' | 'silent'> {
  const positions: Position[] = [];
  const about = new Set<string>();
  for (const reading of readBlocks(pack, blocks, mentions)) {
    positions.push(...reading.positions);
    for (const question of reading.about) about.add(question);
  }
  return { positions, silent: findSilences(pack, positions, about) };
}

/** The framings without a position, of questions with a position or a sentence that is about them. */
export function findSilences(
  { questions }: CompiledPack,
  positions: readonly Position[],
  about: ReadonlySet<string>,
): Silence[] {
  const mentioned = new Set(positions.map(({ question, framing }) => `${question}/${framing}`));
  const open = new Set([...about, ...positions.map(({ question }) => question)]);
  return questions
    .filter(({ id }) => open.has(id))
    .flatMap(({ id, framings }) =>
      framings
        .filter((framing) => !mentioned.has(`${id}/${framing.id}`))
        .map((framing) => ({ question: id, framing: framing.id })),
    );
}

/** The words of each block, read once. */
function createReader({ phrases, tokenise }: Grammar, blocks: readonly Block[]): (block: number) => NumberedTokens {
  const read = new Map<number, NumberedTokens>();
  return (block) => {
    const words = read.get(block) ?? phrases.number(tokenise(blocks[block]?.text ?? ''));
    read.set(block, words);
    return words;
  };
}

/** Whose capital an article is written from, by the dateline of its first paragraphs. */
function homeOf(grammar: Grammar, blocks: readonly Block[], article: number): Speaking {
  const paragraphs = blocks.filter((block) => block.article === article && block.kind === 'paragraph').slice(0, 3);
  return paragraphs.map(({ text }) => datelineOf(grammar, text)).find((place) => place !== null) ?? null;
}

function questionsTouched(grammar: Grammar, heard: ReturnType<typeof hearBlock>['heard']): Set<string> {
  const touched = heard
    .filter(({ elsewhere }) => !elsewhere)
    .flatMap(({ sentence }) =>
      grammar.aboutFor(sentence.sets()).filter(({ steps }) => matchPattern(sentence, steps).length > 0),
    );
  return new Set(touched.map(({ question }) => question));
}

/** Points of a pack's cues that an article without a mention must have; its sentences must still say what a rule asks for. */
const leastSigns = 1;

/** Articles that name every party of the topic, and have a mention or another sign that they are about the topic. */
function articlesOnTopic(
  grammar: Grammar,
  blocks: readonly Block[],
  wordsOf: (block: number) => NumberedTokens,
  own: readonly Mention[],
): ReadonlySet<number> {
  const mentioned = new Set(own.map(({ block }) => blocks[block]?.article));
  const seen = new Map<number, Map<string, number>>();
  for (const [at, { article, text }] of blocks.entries()) {
    if (article === furniture || text.length > longestBlock) continue;
    const signs = seen.get(article) ?? new Map<string, number>();
    const words = wordsOf(at);
    const { tokens } = words;
    for (const { set, from, to, forms } of grammar.phrases.find(words, 0, tokens.length, grammar.signs)) {
      if (set === sign)
        signs.set(
          tokens
            .slice(from, to)
            .map(({ word }) => word)
            .join(' '),
          forms,
        );
      if (grammar.parties.includes(set)) signs.set(set, 0);
    }
    seen.set(article, signs);
  }
  return new Set(
    [...seen]
      .filter(([article, signs]) => {
        const isComplete = grammar.parties.every((set) => signs.has(set));
        const points = [...signs.values()].reduce((sum, each) => sum + each, 0);
        return isComplete && (mentioned.has(article) || points >= leastSigns);
      })
      .map(([article]) => article),
  );
}
