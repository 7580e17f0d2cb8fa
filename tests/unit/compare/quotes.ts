import type { QuoteView, SourceView } from '#lib/pack/views.ts';

const source: SourceView = {
  id: 'delta-daily',
  publisher: 'Delta Daily',
  title: 'Who opened the gates?',
  byline: 'Ana Maria Kovač',
  url: 'https://delta.example/gates',
  country: null,
  kind: 'news',
  language: 'en',
  published: '2025-05-18',
  publishedNote: null,
};

/** A quote of an invented place, for tests that need odd names, dates and signs. */
export function quoteOf(changes: Partial<QuoteView> = {}, sourceChanges: Partial<SourceView> = {}): QuoteView {
  return {
    id: 'delta-gates',
    before: '',
    quote: 'the gates gave way',
    after: '',
    cutBefore: false,
    cutAfter: false,
    voice: 'reported',
    mode: 'endorses',
    holder: { id: 'tavin', name: 'L. Tavin', role: 'Water Minister', isOutlet: false },
    source: { ...source, ...sourceChanges },
    said: null,
    claimedOrigin: null,
    supersedes: [],
    ...changes,
  };
}

export const outletHolder = { id: 'delta-daily', name: 'Delta Daily', role: null, isOutlet: true } as const;
