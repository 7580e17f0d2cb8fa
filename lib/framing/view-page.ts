/** What a page says on each question, as screens show it: under the reader's source filter, without what the reader has hidden. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import type { SourceFilter } from '#lib/pack/source-filter.ts';
import type { FramingView } from '#lib/pack/views.ts';
import type { Span } from '#lib/text/span.ts';
import { outlet } from './findings.ts';
import { type HiddenFinding, keptWords, keyOfFinding } from './hidden-findings.ts';
import {
  type BlockSpan,
  type FrameFindings,
  joinFindings,
  nothingFound,
  type QuotedPosition,
} from './page-findings.ts';

/** Where a sentence stands: in which frame, and where in that frame's reading. */
export interface SentencePlace extends BlockSpan {
  readonly frame: number;
  readonly reading: number;
}

export interface FramingName {
  readonly id: string;
  readonly label: string;
  /** Place of the framing in its question (from 0), for its categorical colour. */
  readonly index: number;
}

/** What the page does with a framing. It `takes` one in its own voice, `relays` another's, or has one rejected. */
export type Stance = 'takes' | 'relays' | 'rejects';

export interface PositionView {
  /** What to store to hide it; `keyOfFinding` of it tells it from others. */
  readonly finding: HiddenFinding;
  readonly stance: Stance;
  readonly framing: FramingName;
  /** Who speaks; null when it is somebody the pack does not know. */
  readonly holder: { readonly name: string; readonly isOutlet: boolean } | null;
  /** Name of somebody of another side whose word it is that the holder holds it. */
  readonly teller: string | null;
  readonly sentence: string;
  /** Offsets into `sentence`. */
  readonly because: readonly Span[];
  readonly lang: string;
  readonly place: SentencePlace;
}

export interface QuestionOnPage {
  /** `pack/question` */
  readonly question: string;
  /** In the order takes, relays, rejects; then of the question's framings; each with its sentences in reading order. */
  readonly said: readonly {
    readonly stance: Stance;
    readonly framing: FramingName;
    readonly positions: readonly PositionView[];
  }[];
  /** Framings that no sentence brings up: absent words, not a disagreement. */
  readonly leftOut: readonly FramingName[];
  /** Found, and hidden by the reader. */
  readonly hidden: readonly PositionView[];
}

/** One frame of a tab with what was found in it. */
export interface FoundFrame {
  readonly frame: number;
  readonly findings?: FrameFindings | null;
}

const order: readonly Stance[] = ['takes', 'relays', 'rejects'];

/** The questions of a pack on which a page says something, or is silent; in the pack's order. */
export function viewPage(
  pack: CompiledPack,
  frames: readonly FoundFrame[],
  filter: SourceFilter,
  hidden: readonly HiddenFinding[],
): readonly QuestionOnPage[] {
  const placed = frames.flatMap(({ frame, findings }) => {
    const own = findings?.packs.find((found) => found.pack === pack.info.id) ?? nothingFound;
    return [{ frame, reading: findings?.reading ?? 0, own }];
  });
  const { silent } = joinFindings(placed.map(({ own }) => own));
  const keys = new Set(hidden.map(keyOfFinding));
  return pack.questions.flatMap(({ id }) => {
    const framings = describeQuestion(pack, id, filter)?.framings ?? [];
    const positions = placed.flatMap(({ frame, reading, own }) =>
      own.positions.flatMap((position) => {
        const framing = framings.find((shown) => position.question === id && shown.id === position.framing);
        return framing ? [viewPosition(pack, position, framing, { frame, reading })] : [];
      }),
    );
    const isHidden = ({ finding }: PositionView) => keys.has(keyOfFinding(finding));
    const leftOut = framings
      .filter((framing) => silent.some((silence) => silence.question === id && silence.framing === framing.id))
      .map(nameFraming);
    if (positions.length + leftOut.length === 0) return [];
    return [
      {
        question: `${pack.info.id}/${id}`,
        said: groupPositions(positions.filter((position) => !isHidden(position))),
        leftOut,
        hidden: positions.filter(isHidden),
      },
    ];
  });
}

function viewPosition(
  pack: CompiledPack,
  position: QuotedPosition,
  framing: FramingView,
  { frame, reading }: Pick<SentencePlace, 'frame' | 'reading'>,
): PositionView {
  const { mode, holder, teller, sentence, because, lang, block, start, end } = position;
  const words = sentence.slice(0, keptWords);
  return {
    finding: { question: `${pack.info.id}/${position.question}`, framing: framing.id, mode, words },
    stance: stanceOf(position),
    framing: nameFraming(framing),
    holder: holder === null ? null : { name: nameHolder(pack, holder), isOutlet: holder === outlet },
    teller: teller === undefined ? null : nameHolder(pack, teller),
    sentence,
    because,
    lang,
    place: { frame, reading, block, start, end },
  };
}

/** A page that lets somebody else endorse a framing relays it. */
function stanceOf({ mode, holder }: Pick<QuotedPosition, 'mode' | 'holder'>): Stance {
  if (mode === 'rejects') return 'rejects';
  return mode === 'endorses' && holder === outlet ? 'takes' : 'relays';
}

function nameHolder(pack: CompiledPack, holder: string): string {
  return holder === outlet ? '' : (indexOf(pack).entities.get(holder)?.name ?? holder);
}

function nameFraming({ id, label, index }: FramingView): FramingName {
  return { id, label, index };
}

function groupPositions(positions: readonly PositionView[]): QuestionOnPage['said'] {
  const groups = new Map<string, { stance: Stance; framing: FramingName; positions: PositionView[] }>();
  for (const position of positions) {
    const { stance, framing } = position;
    const key = `${stance} ${framing.id}`;
    const group = groups.get(key);
    if (group) group.positions.push(position);
    else groups.set(key, { stance, framing, positions: [position] });
  }
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || a.framing.index - b.framing.index,
  );
}
