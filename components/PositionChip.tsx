import type { Stance } from '#lib/framing/view-page.ts';
import { framingColours } from './framing-colours.ts';
import { say } from './parts-wording.ts';

export interface PositionChipProps {
  readonly label: string;
  /** Place of the framing in its question, for the colour. */
  readonly index: number;
  /** What the page does with it; `null` where nothing is known. */
  readonly stance: Stance | 'left-out' | null;
  /** Takes the reader to the sentence. */
  readonly onGo?: (() => void) | undefined;
}

/** One framing and what a page does with it. The colour tells which framing it is; the dot's form and the word tell the rest. */
export function PositionChip({ label, index, stance, onGo }: PositionChipProps) {
  const content = (
    <>
      <span class="position-dot" aria-hidden="true" />
      {stance && <span class="stance">{say(`stance.${stance}`)}</span>}
      {stance && ' '}
      <bdi>{label}</bdi>
    </>
  );
  const shared = { class: `position position-${stance ?? 'none'}`, style: framingColours(index) };
  if (!onGo) return <span {...shared}>{content}</span>;
  return (
    <button type="button" {...shared} onClick={onGo}>
      {content}
    </button>
  );
}
