import { comparePartialDates } from '#lib/pack/partial-date.ts';
import { formatDate } from './format-date.ts';
import { framingColours } from './framing-colours.ts';
import { sayKind } from './kind-wording.ts';
import { type DatedMark, placeDates } from './place-dates.ts';

/** Share of the line that one dot takes. */
const dot = 0.04;

export interface TimelineMark extends DatedMark {
  /** Place of its framing in the question, for the colour. */
  readonly index: number;
  readonly label: string;
}

/** A drawn row of dated dots: when each framing had its say. It shows at a glance what stands in words beside it. */
export function MiniTimeline({ marks }: { readonly marks: readonly TimelineMark[] }) {
  if (marks.length === 0) return null;
  const placed = placeDates(drawnOnce(marks), dot);
  const lanes = Math.max(...placed.map(({ lane }) => lane)) + 1;
  const words = nameEnds(marks);
  return (
    <div
      class="mini-timeline"
      role="img"
      aria-label={sayKind('timeline', { n: marks.length, dates: words.join(' – ') })}
    >
      <div class="mini-timeline-marks" style={{ '--lanes': lanes }}>
        {placed.map(({ key, date, label, index, start, end, lane }) => (
          <span
            key={key}
            class="mini-timeline-mark"
            title={`${formatDate(date)}: ${label}`}
            style={{ ...framingColours(index), '--start': start, '--extent': end - start, '--lane': lane }}
          />
        ))}
      </div>
      <div class="mini-timeline-ends">
        {words.map((word) => (
          <bdi key={word}>{word}</bdi>
        ))}
      </div>
    </div>
  );
}

/** Quotes of one framing and one date are one dot: piled up they would show who is quoted at length, not when. */
function drawnOnce(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  return [...new Map(marks.map((mark) => [`${mark.index} ${mark.date}`, mark])).values()];
}

/** What the line begins and ends with: by the month, or by the day where all is of one month. */
function nameEnds(marks: readonly TimelineMark[]): readonly string[] {
  const dates = marks.map(({ date }) => date).sort(comparePartialDates);
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))].sort();
  const named = months.length > 1 ? months : dates;
  return [...new Set([named[0] ?? '', named.at(-1) ?? ''])].map(formatDate);
}
