import { useContext, useState } from 'preact/hooks';
import type { QuoteView, SourceView } from '#lib/pack/views.ts';
import { Attribution } from './Attribution.tsx';
import { Cut } from './Cut.tsx';
import { type CutQuote, cutQuote } from './cut-quote.ts';
import { say } from './parts-wording.ts';
import { QuoteActions } from './quote-actions.ts';
import { listNames } from './wording.ts';

export interface QuoteBlockProps {
  readonly quote: QuoteView & { readonly alsoIn?: readonly SourceView[] };
  /** `near`: the quote with the words next to it, the rest of the sentence on demand. */
  readonly context?: 'near' | 'sentence';
}

/** A verbatim quote in its sentence, who speaks how, and where it stands. */
export function QuoteBlock({ quote, context = 'near' }: QuoteBlockProps) {
  const actions = useContext(QuoteActions);
  const [whole, setWhole] = useState(context === 'sentence');
  const shown = whole ? quote : cutQuote(quote);
  return (
    <figure class="quote">
      <blockquote lang={quote.source.language} dir="auto">
        <Words shown={shown} onWiden={isSame(shown, quote) ? null : () => setWhole(true)} />
      </blockquote>
      <figcaption>
        <Attribution quote={quote} />
        {quote.alsoIn && quote.alsoIn.length > 0 && (
          <p>{say('also-in', { names: listNames(quote.alsoIn.map(({ publisher }) => publisher)) })}</p>
        )}
        {actions?.(quote)}
      </figcaption>
    </figure>
  );
}

function Words({ shown, onWiden }: { readonly shown: CutQuote; readonly onWiden: (() => void) | null }) {
  return (
    <p>
      {shown.cutBefore && <Cut onWiden={onWiden} />}
      {shown.cutBefore && ' '}
      <span class="context">{shown.before}</span>
      <mark>{shown.quote}</mark>
      <span class="context">{shown.after}</span>
      {shown.cutAfter && ' '}
      {shown.cutAfter && <Cut onWiden={onWiden} />}
    </p>
  );
}

function isSame(shown: CutQuote, quote: QuoteView): boolean {
  return shown.before === quote.before && shown.quote === quote.quote && shown.after === quote.after;
}
