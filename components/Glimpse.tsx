import type { QuoteView } from '#lib/pack/views.ts';
import { PackText } from './PackText.tsx';
import { say } from './parts-wording.ts';

/** The beginning of a quote, cut by the style sheet with an ellipsis, and whose words they are: on one line where there is room. */
export function Glimpse({
  quote: { before, quote, cutBefore, source, holder, voice, mode },
}: {
  readonly quote: QuoteView;
}) {
  return (
    <div class="glimpse-row">
      <p class="glimpse" lang={source.language} dir="auto">
        {(cutBefore || before.trim() !== '') && '… '}
        {quote}
      </p>
      <p class="glimpsed-holder">
        {mode === 'rejects' && `${say('mode.rejects')} · `}
        <PackText>{holder.name}</PackText>
        {!holder.isOutlet && ` · ${say(`voice.${voice}`)}`}
      </p>
    </div>
  );
}
