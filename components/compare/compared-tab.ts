/** What is known of the tab whose page stands beside the sources. Pure. */
import { readAddress } from '#components/popup/page-kind.ts';
import type { TabReport } from '#lib/extension/messages.ts';

/** As the browser and the background tell it. */
export interface TabFacts {
  /** Null when the browser does not tell: on sites that we may not read. */
  readonly address: string | null;
  readonly report: TabReport | 'no-answer';
}

export type ComparedTab =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-answer' }
  /** It has been closed. */
  | { readonly kind: 'closed' }
  /** A page of the browser, or one that it does not let us see. */
  | { readonly kind: 'cannot-run' }
  | { readonly kind: 'unseen' }
  /** On a site that we may read, but nothing has been heard of it (yet). */
  | { readonly kind: 'not-read'; readonly host: string }
  | {
      readonly kind: 'off' | 'too-big' | 'nothing-found' | 'found';
      readonly title: string;
      readonly host: string;
      readonly frames: TabReport['frames'];
    };

/** @param facts null when the tab is gone */
export function comparedTab(facts: TabFacts | null): ComparedTab {
  if (facts === null) return { kind: 'closed' };
  const { address, report } = facts;
  if (report === 'no-answer') return { kind: report };
  const { frames, off } = report;
  const main = frames.find(({ frame }) => frame === 0) ?? frames[0];
  if (main === undefined) return unheard(address);
  const page = { title: main.report.title, host: readAddress(main.report.url).host ?? '', frames };
  if (off || main.report.state === 'off') return { kind: 'off', ...page };
  if (frames.some((frame) => frame.report.entities.length > 0)) return { kind: 'found', ...page };
  const isTooBig = frames.some((frame) => frame.report.state === 'too-big');
  return { kind: isTooBig ? 'too-big' : 'nothing-found', ...page };
}

function unheard(address: string | null): ComparedTab {
  if (address === null) return { kind: 'unseen' };
  const { host, noGo } = readAddress(address);
  return host === null || noGo !== null ? { kind: 'cannot-run' } : { kind: 'not-read', host };
}
