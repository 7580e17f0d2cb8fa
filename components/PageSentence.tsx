import { useState } from 'preact/hooks';
import type { PositionView } from '#lib/framing/view-page.ts';
import type { Span } from '#lib/text/span.ts';
import { Cut } from './Cut.tsx';
import { cutSentence } from './cut-sentence.ts';

/** A sentence of the page with the words in it that decided what it says; the rest of a long one on demand. */
export function PageSentence({ sentence, because, lang }: Pick<PositionView, 'sentence' | 'because' | 'lang'>) {
  const [whole, setWhole] = useState(false);
  const cut = cutSentence(sentence, because);
  const { start, end } = whole ? { start: 0, end: sentence.length } : cut;
  return (
    <blockquote lang={lang || undefined} dir="auto">
      <p>
        {!whole && cut.cutBefore && <Cut onWiden={() => setWhole(true)} />}
        {!whole && cut.cutBefore && ' '}
        <Words text={sentence} shown={{ start, end }} because={because} />
        {!whole && cut.cutAfter && ' '}
        {!whole && cut.cutAfter && <Cut onWiden={() => setWhole(true)} />}
      </p>
    </blockquote>
  );
}

function Words({
  text,
  shown,
  because,
}: {
  readonly text: string;
  readonly shown: Span;
  readonly because: readonly Span[];
}) {
  let at = shown.start;
  const parts = because
    .filter(({ start, end }) => end > shown.start && start < shown.end)
    .map((span) => {
      const before = text.slice(at, Math.max(at, span.start));
      const words = text.slice(Math.max(at, span.start), Math.min(shown.end, span.end));
      at = Math.max(at, Math.min(shown.end, span.end));
      return { key: span.start, before, words };
    });
  return (
    <>
      {parts.map(({ key, before, words }) => (
        <span key={key}>
          <span class="context">{before}</span>
          <mark>{words}</mark>
        </span>
      ))}
      <span class="context">{text.slice(at, shown.end)}</span>
    </>
  );
}
