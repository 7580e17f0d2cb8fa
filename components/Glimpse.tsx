import type { QuoteView } from '#lib/pack/views.ts';
import { PackText } from './PackText.tsx';
import { say } from './parts-wording.ts';

interface GlimpseProps {
  readonly quote: QuoteView;
}

/** The beginning of a quote, for one line. The style sheet cuts it where the line ends, with an ellipsis. */
export function Glimpse({ quote: { before, quote, cutBefore, source } }: GlimpseProps) {
  return (
    <p class="glimpse" lang={source.language} dir="auto">
      {(cutBefore || before.trim() !== '') && '… '}
      {quote}
    </p>
  );
}

/** Whose words they are, for the rest of a line. */
export function GlimpsedHolder({ quote: { holder, voice, mode } }: GlimpseProps) {
  return (
    <span class="glimpsed-holder">
      {mode === 'rejects' && `${say('mode.rejects')} · `}
      <PackText>{holder.name}</PackText>
      {!holder.isOutlet && ` · ${say(`voice.${voice}`)}`}
    </span>
  );
}
