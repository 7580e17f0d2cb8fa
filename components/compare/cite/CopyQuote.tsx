/** Copies a quote with its citation, in one of four styles from a small menu. */
import { useEffect, useState } from 'preact/hooks';
import { type CitationStyle, citationStyles, cite } from '#lib/compare/cite.ts';
import type { QuoteView } from '#lib/pack/views.ts';
import { ActionMenu } from './ActionMenu.tsx';
import { say } from './cite-wording.ts';
import { citeWords } from './cite-words.ts';

/** Milliseconds that "Copied" stands. */
const said = 6_000;

export function CopyQuote({ quote }: { readonly quote: QuoteView }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), said);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (style: CitationStyle) =>
    navigator.clipboard.writeText(cite(quote, style, citeWords(quote))).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <span class="copy-quote">
      <ActionMenu
        label={say('copy')}
        name={say('styles')}
        actions={citationStyles.map((style) => [style, say(`style.${style}`)])}
        onChoose={(style) => void copy(style)}
      />
      <span role="status" class="copy-outcome">
        {outcome && say(outcome)}
      </span>
    </span>
  );
}
