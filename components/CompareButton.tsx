import { say } from './parts-wording.ts';

export interface CompareButtonProps {
  /** The question's words. */
  readonly question: string;
  readonly onCompare: () => void;
}

/** Opens the compare screen at a question. It stands beside the question's summary: within, screen readers would lose it. */
export function CompareButton({ question, onCompare }: CompareButtonProps) {
  return (
    <button
      type="button"
      class="icon-button compare"
      title={say('compare-question')}
      aria-label={`${say('compare-question')}: ${question}`}
      onClick={onCompare}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 3.5h4v9h-4zM9.5 3.5h4v9h-4z" />
      </svg>
    </button>
  );
}
