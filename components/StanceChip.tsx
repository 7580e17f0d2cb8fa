import type { FramingOnPage } from './framing-on-page.ts';
import { say } from './parts-wording.ts';
import { listNames } from './wording.ts';

interface StanceChipProps {
  readonly here: FramingOnPage;
  /** The framing's. */
  readonly label: string;
  /** Its sentences are shown. */
  readonly open: boolean;
  /** Id of the element with the sentences. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** What the page being read does with a framing, in a word or two; pressed, its sentences come. */
export function StanceChip({ here: { stances, isLeftOut, hidden }, label, open, controls, onToggle }: StanceChipProps) {
  if (stances.length + hidden.length === 0) {
    return isLeftOut ? <span class="stance left-out">{say('here.left-out')}</span> : null;
  }
  const said = stances.map(({ stance, positions }) => {
    const words = say(`here.${stance}`);
    return positions.length > 1 ? say('here-times', { words, n: positions.length }) : words;
  });
  const words = said.length > 0 ? listNames(said) : say('hidden-findings', { n: hidden.length });
  return (
    <button
      type="button"
      class={said.length > 0 ? 'stance-chip' : 'stance-chip hidden-only'}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={say('here-of', { words, label })}
      onClick={onToggle}
    >
      {words}
    </button>
  );
}
