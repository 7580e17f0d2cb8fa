/** Compares found positions with labelled ones. */
import type { Position } from '#lib/framing/findings.ts';
import type { LabelledArticle, LabelledPosition } from './labelled-article.ts';

export interface Outcome {
  readonly article: string;
  readonly kind: 'right' | 'missed' | 'wrong';
  readonly question: string;
  readonly framing: string;
  readonly sentence: string;
  readonly found: Position | null;
  readonly label: LabelledPosition | null;
  readonly modeRight: boolean;
  readonly holderRight: boolean;
}

/** One outcome for each labelled position and for each found one that nobody labelled; optional ones do not count. */
export function judge(
  article: LabelledArticle,
  positions: readonly Position[],
  questions: ReadonlySet<string>,
): Outcome[] {
  const judged = positions.filter(({ question }) => questions.has(question));
  const isOf = (label: LabelledPosition) => (position: Position) =>
    label.question === position.question && label.framing === position.framing && overlaps(article, label, position);
  const found = article.positions.map((label): Outcome => {
    const hits = judged.filter(isOf(label));
    const hit = hits.find(({ mode }) => mode === label.mode) ?? hits[0] ?? null;
    return {
      ...outcome(article, hit === null ? 'missed' : 'right', label.question, label.framing, label.sentence),
      found: hit,
      label,
      modeRight: hit !== null && hit.mode === label.mode,
      holderRight: hit !== null && (label.holder ?? []).includes(hit.holder),
    };
  });
  const wrong = judged
    .filter((position) => ![...article.positions, ...article.optional].some((label) => isOf(label)(position)))
    .map((position): Outcome => {
      const sentence = article.blocks[position.block]?.text.slice(position.start, position.end) ?? '';
      return { ...outcome(article, 'wrong', position.question, position.framing, sentence), found: position };
    });
  return [...found, ...wrong];
}

function outcome(
  { id }: LabelledArticle,
  kind: Outcome['kind'],
  question: string,
  framing: string,
  sentence: string,
): Outcome {
  return {
    article: id,
    kind,
    question,
    framing,
    sentence,
    found: null,
    label: null,
    modeRight: false,
    holderRight: false,
  };
}

function overlaps(
  { blocks }: LabelledArticle,
  { sentence }: LabelledPosition,
  { block, start, end }: Position,
): boolean {
  const at = blocks[block]?.text.indexOf(sentence) ?? -1;
  if (at < 0) return false;
  const shared = Math.min(end, at + sentence.length) - Math.max(start, at);
  return shared * 2 > Math.min(end - start, sentence.length);
}

export interface Scores {
  readonly labelled: number;
  readonly right: number;
  readonly wrong: number;
  readonly modes: number;
  readonly holders: number;
}

export function addUp(outcomes: readonly Outcome[]): Scores {
  const right = outcomes.filter(({ kind }) => kind === 'right');
  return {
    labelled: outcomes.filter(({ kind }) => kind !== 'wrong').length,
    right: right.length,
    wrong: outcomes.filter(({ kind }) => kind === 'wrong').length,
    modes: right.filter(({ modeRight }) => modeRight).length,
    holders: right.filter(({ holderRight }) => holderRight).length,
  };
}
