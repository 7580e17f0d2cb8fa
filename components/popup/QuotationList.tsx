/** Quotations on the page that our sources have too: whether they are the same, and how they differ. */
import { SourceLine } from '#components/SourceLine.tsx';
import type { SentencePlace } from '#lib/framing/view-page.ts';
import type { QuotationView } from '#lib/framing/view-quotations.ts';
import { say } from './popup-wording.ts';

interface QuotationListProps {
  readonly quotations: readonly QuotationView[];
  readonly onJump: (place: SentencePlace) => void;
}

export function QuotationList({ quotations, onJump }: QuotationListProps) {
  return (
    <ul class="quotations">
      {quotations.map((quotation) => (
        <li key={`${quotation.place.frame} ${quotation.place.block} ${quotation.place.start} ${quotation.quote.id}`}>
          <p class="quotation-how">{say(`quoted-${quotation.how}`)}</p>
          <blockquote class="line" lang={quotation.lang || undefined} dir="auto">
            <Words quotation={quotation} />
          </blockquote>
          <p class="quotation-source">
            <bdi lang={quotation.quote.source.language}>{quotation.quote.holder.name}</bdi> ·{' '}
            <SourceLine source={quotation.quote.source} />{' '}
            <button type="button" class="link" onClick={() => onJump(quotation.place)}>
              {say('show-on-page')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What both have is plain; the source's words that the page lacks are struck out, the page's own underlined. */
function Words({ quotation: { how, words, parts } }: { readonly quotation: QuotationView }) {
  if (how === 'exact') return <>{words}</>;
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        // Parts have no name of their own and never move.
        const key = `${index} ${kind}`;
        if (kind === 'left-out') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
