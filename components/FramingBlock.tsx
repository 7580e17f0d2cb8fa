import { useId, useState } from 'preact/hooks';
import type { FramingView } from '#lib/pack/views.ts';
import { framingColours } from './framing-colours.ts';
import { say } from './parts-wording.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

export interface FramingBlockProps {
  readonly framing: FramingView;
  /** `glance`: one quote, the others on demand. */
  readonly detail?: 'glance' | 'full';
  /** The entity whose own words come first, where it has any here. */
  readonly speaker?: string | undefined;
}

/** One answer to a question: its label, how many sources carry it, and the words it rests on. */
export function FramingBlock({ framing, detail = 'glance', speaker }: FramingBlockProps) {
  const headingId = useId();
  const [all, setAll] = useState(detail === 'full');
  const { label, summary, sources, of, quotes } = framing;
  const lead = leadingQuote(framing, speaker);
  const rest = quotes.length - 1;
  return (
    <section class="framing" aria-labelledby={headingId} style={framingColours(framing.index)}>
      <h4 id={headingId}>{label}</h4>
      {all && <p class="summary">{summary}</p>}
      {all ? quotes.map((quote) => <QuoteBlock key={quote.id} quote={quote} />) : lead && <QuoteBlock quote={lead} />}
      <p class="count">
        {say('of-sources', { n: sources, of })}
        {detail === 'glance' && rest > 0 && ' · '}
        {detail === 'glance' && rest > 0 && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('fewer-quotes') : say('more-quotes', { n: rest })}
          </button>
        )}
      </p>
    </section>
  );
}

/** The quote to show first: the speaker's own, else the earliest that holds the framing itself, else the earliest. */
function leadingQuote({ quotes }: FramingView, speaker?: string): FramingView['quotes'][number] | undefined {
  const own = quotes.find(({ holder, mode }) => holder.id === speaker && mode !== 'rejects');
  return own ?? quotes.find(({ mode }) => mode === 'endorses') ?? quotes[0];
}
