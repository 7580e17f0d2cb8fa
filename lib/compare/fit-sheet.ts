/** Chooses the quotes of a question that have room on one printed page. */
import type { FramingView } from '#lib/pack/views.ts';

export interface FittedFraming {
  readonly framing: FramingView;
  /** In the framing's own order. */
  readonly quotes: FramingView['quotes'];
  /** Quotes that had no room. */
  readonly left: number;
}

/** UTF-16 units that who says it, where and when, come to; and a framing's own lines beside its words. */
const attribution = 110;
const heading = 60;

/**
 * Each framing has its first quote that holds it; then each in turn gets one more, speakers that have no say yet first, as
 * long as there is room.
 * @param room UTF-16 units of running text that the page holds
 */
export function fitSheet(framings: readonly FramingView[], room: number): readonly FittedFraming[] {
  const queues = framings.map(({ quotes }) => orderByTelling(quotes));
  const chosen = queues.map(([first]) => new Set(first === undefined ? [] : [first]));
  let used = framings.reduce((sum, { label, summary }) => sum + label.length + summary.length + heading, 0);
  for (const [first] of queues) used += first === undefined ? 0 : costOf(first);
  for (let round = 1; queues.some((queue) => round < queue.length); round++) {
    for (const [at, queue] of queues.entries()) {
      const next = queue[round];
      if (next === undefined || used + costOf(next) > room) continue;
      used += costOf(next);
      chosen[at]?.add(next);
    }
  }
  return framings.map((framing, at) => {
    const quotes = framing.quotes.filter((quote) => chosen[at]?.has(quote));
    return { framing, quotes, left: framing.quotes.length - quotes.length };
  });
}

/** First one that holds the framing itself, then one of each further speaker, then the rest. */
function orderByTelling(quotes: FramingView['quotes']): FramingView['quotes'] {
  const lead = quotes.find(({ mode }) => mode === 'endorses') ?? quotes[0];
  const rest = quotes.filter((quote) => quote !== lead);
  const heard = new Set(lead === undefined ? [] : [lead.holder.id]);
  const isNew = rest.map(({ holder }) => !heard.has(holder.id) && heard.add(holder.id));
  return [
    ...(lead === undefined ? [] : [lead]),
    ...rest.filter((_, at) => isNew[at]),
    ...rest.filter((_, at) => !isNew[at]),
  ];
}

function costOf({ quote }: FramingView['quotes'][number]): number {
  return quote.length + attribution;
}
