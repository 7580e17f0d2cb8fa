/** Finds the sentences of an article that endorse, report or reject a framing of one of a pack's questions. */
import type { Mention } from '#lib/match/types.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { finish, type Steps } from '#lib/text/steps.ts';
import { articlesOnTopic, isRead } from './articles-on-topic.ts';
import { createDiscourse, type Discourse, type Speaking } from './discourse.ts';
import { datelineOf } from './find-dateline.ts';
import type { Findings, Position, Silence } from './findings.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { hearBlock } from './hear-block.ts';
import type { Heard } from './heard.ts';
import { judgeBlock } from './judge-block.ts';
import { matchPattern } from './match-pattern.ts';
import type { NumberedTokens } from './phrase-index.ts';

type Answers = Pick<Findings, 'positions' | 'silent'>;

/**
 * Positions in reading order, and the framings of the questions that the page is about which it does not mention.
 * A sentence has at most one position on each framing, and one more where it adds somebody's denial.
 * @param blocks All blocks of the page; furniture is passed over. Offsets are UTF-16 units into their texts.
 * @param mentions Mentions of all packs in these blocks, as `findMentions` gives them.
 */
export function findPositions(pack: CompiledPack, blocks: readonly Block[], mentions: readonly Mention[]): Answers {
  return finish(findPositionsInSteps(pack, blocks, mentions));
}

/** The same, a sentence at a time. */
export function* findPositionsInSteps(
  pack: CompiledPack,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): Steps<Answers> {
  const grammar = grammarOf(pack);
  if (grammar === null) return { positions: [], silent: [] };
  yield;
  const own = mentions.filter(({ entity }) => entity.startsWith(`${pack.info.id}/`));
  const byBlock = Map.groupBy(own, ({ block }) => block);
  const wordsOf = createReader(grammar, blocks);
  const onTopic = yield* articlesOnTopic(grammar, blocks, wordsOf, own);
  const homes = findHomes(grammar, blocks);
  const discourses = new Map<number, Discourse>();
  const positions: Position[] = [];
  const about = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    if (!isRead(block) || !onTopic.has(block.article)) continue;
    const discourse = discourses.get(block.article) ?? createDiscourse(homes.get(block.article) ?? null);
    discourses.set(block.article, discourse);
    const { heard, speakers } = yield* hearBlock(
      grammar,
      block,
      wordsOf(at),
      namesIn(pack, byBlock.get(at)),
      discourse,
    );
    for (const found of yield* judgeBlock(grammar, heard, speakers, discourse)) positions.push({ ...found, block: at });
    for (const question of questionsTouched(grammar, heard)) about.add(question);
  }
  return { positions, silent: findSilences(pack, positions, about) };
}

/** The framings without a position, of questions with a position or a sentence that is about them. */
function findSilences(
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

/** Paragraphs of an article that can have its dateline. */
const mostOpening = 3;

/** Whose capital each article is written from, by the dateline of its first paragraphs. */
function findHomes(grammar: Grammar, blocks: readonly Block[]): ReadonlyMap<number, Speaking> {
  const homes = new Map<number, Speaking>();
  const seen = new Map<number, number>();
  for (const { article, kind, text } of blocks) {
    const count = seen.get(article) ?? 0;
    if (kind !== 'paragraph' || count === mostOpening || homes.has(article)) continue;
    seen.set(article, count + 1);
    const home = datelineOf(grammar, text);
    if (home !== null) homes.set(article, home);
  }
  return homes;
}

/** Mentions by the entity's own id. */
function namesIn({ info }: CompiledPack, mentions: readonly Mention[] = []) {
  return mentions.map(({ entity, start, end }) => ({ entity: entity.slice(info.id.length + 1), start, end }));
}

function questionsTouched(grammar: Grammar, heard: readonly Heard[]): string[] {
  return heard
    .filter(({ elsewhere }) => !elsewhere)
    .flatMap(({ sentence }) =>
      grammar.aboutFor(sentence).filter(({ steps }) => matchPattern(sentence, steps).length > 0),
    )
    .map(({ question }) => question);
}
