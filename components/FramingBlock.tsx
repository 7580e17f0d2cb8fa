import { useId, useState } from 'preact/hooks';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { FramingView } from '#lib/pack/views.ts';
import { Count } from './Count.tsx';
import { framingColours } from './framing-colours.ts';
import { framingOnPage } from './framing-on-page.ts';
import { Glimpse } from './Glimpse.tsx';
import { PackText } from './PackText.tsx';
import { PageSays } from './PageSays.tsx';
import type { PageEvents } from './page-events.ts';
import { say } from './parts-wording.ts';
import { QuoteBlock } from './QuoteBlock.tsx';
import { StanceChip } from './StanceChip.tsx';

export interface FramingBlockProps {
  readonly framing: FramingView;
  /** `glance`: a row that unfolds; `full`: unfolded to begin with, with all quotes. */
  readonly detail?: 'glance' | 'full';
  /** The entity whose own words come first, where it has any here. */
  readonly speaker?: string | undefined;
  /** What the page being read says on the question, where there is a page and it says something. */
  readonly onPage?: QuestionOnPage | undefined;
  readonly pageEvents?: PageEvents | undefined;
}

/** One answer to a question: a row with its label, its first words and who carries it, which unfolds to the quotes. */
export function FramingBlock({ framing, detail = 'glance', speaker, onPage, pageEvents }: FramingBlockProps) {
  const quotesId = useId();
  const sentencesId = useId();
  const isGlance = detail === 'glance';
  const [open, setOpen] = useState(!isGlance);
  const [telling, setTelling] = useState(false);
  const quotes = leadingFirst(framing.quotes, speaker);
  const [lead] = quotes;
  const here = onPage && framingOnPage(onPage, framing.id);
  return (
    <section class="framing" style={framingColours(framing.index)}>
      <div class="framing-row">
        <h4>
          <button
            type="button"
            class="framing-toggle"
            aria-expanded={open}
            aria-controls={quotesId}
            onClick={() => setOpen(!open)}
          >
            <PackText>{framing.label}</PackText>
          </button>
        </h4>
        {here && (
          <StanceChip
            here={here}
            label={framing.label}
            open={telling}
            controls={sentencesId}
            onToggle={() => setTelling(!telling)}
          />
        )}
        <Count n={framing.sources} of={framing.of} words="of-sources" short={isGlance} />
        {!open && lead && <Glimpse quote={lead} />}
      </div>
      {/* There from the beginning, so that unfolding is only a matter of showing. */}
      {here && pageEvents && here.stances.length + here.hidden.length > 0 && (
        <div id={sentencesId} hidden={!telling}>
          <PageSays here={here} events={pageEvents} />
        </div>
      )}
      <div id={quotesId} class="framing-quotes" hidden={!open}>
        <p class="summary">
          <PackText>{framing.summary}</PackText>
          {isGlance && ' '}
          {isGlance && <Count n={framing.sources} of={framing.of} words="of-sources" />}
        </p>
        <QuoteList quotes={quotes} atFirst={isGlance ? 2 : quotes.length} />
      </div>
    </section>
  );
}

interface QuoteListProps {
  readonly quotes: FramingView['quotes'];
  /** Quotes that are shown; the others on demand. */
  readonly atFirst: number;
}

function QuoteList({ quotes, atFirst }: QuoteListProps) {
  const [all, setAll] = useState(false);
  const rest = quotes.length - atFirst;
  return (
    <>
      {(all ? quotes : quotes.slice(0, atFirst)).map((quote) => (
        <QuoteBlock key={quote.id} quote={quote} />
      ))}
      {rest > 0 && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('fewer-quotes') : say('more-quotes', { n: rest })}
        </button>
      )}
    </>
  );
}

/** In order of date, but for the first: the speaker's own, else the earliest that holds the framing itself, else the earliest. */
function leadingFirst(quotes: FramingView['quotes'], speaker: string | undefined): FramingView['quotes'] {
  const own = quotes.find(({ holder, mode }) => holder.id === speaker && mode !== 'rejects');
  const lead = own ?? quotes.find(({ mode }) => mode === 'endorses') ?? quotes[0];
  return lead ? [lead, ...quotes.filter((quote) => quote !== lead)] : quotes;
}
