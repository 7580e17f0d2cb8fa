/** Single sentences of plain newspaper prose, a file a question: which framings each takes. See the README of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPositions } from '#lib/framing/find-positions.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { Block } from '#lib/text/block.ts';
import { pickHoldout } from '#tests/mentions/pick-holdout.ts';

export interface PlainSentence {
  readonly question: string;
  readonly text: string;
  /** Each `framing mode holder`. */
  readonly wanted: readonly string[];
  /** Neither right nor wrong: careful readers would differ. */
  readonly optional: readonly string[];
  readonly held: boolean;
}

export interface PlainScore {
  readonly sentence: PlainSentence;
  readonly found: readonly string[];
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly modes: number;
  readonly holders: number;
}

/** What is said before each sentence, so that names and topic are known. */
export const introduction =
  'India and Pakistan agreed to a ceasefire on 10 May 2025 after Operation Sindoor and the Pahalgam attack. ' +
  'External Affairs Minister S. Jaishankar and Foreign Minister Ishaq Dar spoke.';

const folder = fileURLToPath(new URL('../fixtures/positions/plain/', import.meta.url));

export async function readPlainSentences(): Promise<readonly PlainSentence[]> {
  const lines = readdirSync(folder).flatMap((file) => {
    const question = file.replace(/(?:\.\w+)?\.txt$/u, '');
    return readFileSync(`${folder}${file}`, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, text, labels] = /^([^#].*) => (.*)$/u.exec(line) ?? [];
        if (text === undefined || labels === undefined) return [];
        const [wanted = '', optional = ''] = labels.split('|');
        return [{ question, text, wanted: labelsOf(wanted), optional: labelsOf(optional) }];
      });
  });
  const held = await pickHoldout(lines.map(({ text }) => text));
  return lines.map((line) => ({ ...line, held: held.has(line.text) }));
}

function labelsOf(list: string): string[] {
  return list
    .split(';')
    .map((label) => label.trim())
    .filter((label) => label !== '' && label !== '-');
}

export function scorePlainSentences(pack: CompiledPack, sentences: readonly PlainSentence[]): PlainScore[] {
  const lexicon = compileLexicon([pack]);
  return sentences.map((sentence) => {
    const blocks = [introduction, sentence.text].map((text): Block => {
      return { text, kind: /[.?!”]$/u.test(text) ? 'paragraph' : 'heading', lang: 'en', article: 0 };
    });
    const found = findPositions(pack, blocks, findMentions(lexicon, blocks))
      .positions.filter(({ block, question }) => block === 1 && question === sentence.question)
      .map(({ framing, mode, holder }) => `${framing} ${mode} ${holder}`);
    return score(sentence, found);
  });
}

function score(sentence: PlainSentence, found: readonly string[]): PlainScore {
  const framingOf = (label: string) => label.split(' ')[0];
  const rest = [...found];
  const right: string[] = [];
  let [modes, holders] = [0, 0];
  for (const label of [...sentence.wanted, ...sentence.optional]) {
    const exact = rest.findIndex((each) => each.split(' ', 2).join() === label.split(' ', 2).join());
    const at = exact >= 0 ? exact : rest.findIndex((each) => framingOf(each) === framingOf(label));
    const [hit] = at < 0 ? [] : rest.splice(at, 1);
    if (hit === undefined || !sentence.wanted.includes(label)) continue;
    right.push(label);
    if (hit.split(' ')[1] === label.split(' ')[1]) modes++;
    if (hit.split(' ')[2] === label.split(' ')[2]) holders++;
  }
  const missed = sentence.wanted.filter((label) => !right.includes(label));
  // Two sentences of a line may say the same.
  const wrong = rest.filter(
    (each) => ![...sentence.wanted, ...sentence.optional].some((label) => framingOf(label) === framingOf(each)),
  );
  return { sentence, found, right, missed, wrong, modes, holders };
}
