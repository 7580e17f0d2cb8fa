import { say } from './parts-wording.ts';

/** Marks a cut. Where the sentence can be made whole (`onWiden`), the mark does it. */
export function Cut({ onWiden }: { readonly onWiden: (() => void) | null }) {
  if (!onWiden) return <span class="cut">[…]</span>;
  return (
    <button
      type="button"
      class="cut"
      aria-label={say('whole-sentence')}
      title={say('whole-sentence')}
      onClick={onWiden}
    >
      […]
    </button>
  );
}
