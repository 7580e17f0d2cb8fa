import type { Span } from '#lib/text/span.ts';
import { doubtVoice } from './check-voice.ts';
import type { CompiledEvidence, SourceSentence } from './compiled.ts';
import type { FaultReport } from './fault-report.ts';
import { findQuote } from './find-quote.ts';
import { evidenceFile, type SourcePack } from './read-pack.ts';
import type { Evidence } from './source-schema.ts';
import type { SourceText } from './source-text.ts';

/** Evidence with the one place of its quote in its source. */
export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly source: string;
  readonly span: Span;
}

/** Finds every quote in its seed. Order: that of the sources, then of the text. A quote not found is a fault and left out. */
export function placeEvidence(
  pack: SourcePack,
  texts: ReadonlyMap<string, SourceText>,
  report: FaultReport,
): PlacedEvidence[] {
  return pack.evidence.flatMap(({ source, evidence }) => {
    const text = texts.get(source);
    if (text === undefined) return [];
    const file = evidenceFile(source);
    const placed = evidence.flatMap((item, at) => {
      const path = ['evidence', at, 'quote'];
      const found = findQuote(item.quote, item.occurrence ?? null, text);
      if ('message' in found) {
        report.fault(file, path, found.message, found.hint ?? elsewhere(item.quote, texts));
        return [];
      }
      if (item.quote !== item.quote.trim()) report.fault(file, path, 'quote begins or ends with white space');
      const doubt = doubtVoice(item.voice, found.span, text);
      if (doubt !== null) report.warn(file, ['evidence', at, 'voice'], doubt);
      return [{ evidence: item, source, span: found.span }];
    });
    return placed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  });
}

/** Says so when the words stand in another source's seed: a common slip. */
function elsewhere(quote: string, texts: ReadonlyMap<string, SourceText>): string {
  const other = [...texts.values()].find(({ text }) => text.includes(quote));
  return other === undefined ? 'Nothing in the seed comes near it.' : `It stands in the seed of "${other.source.id}".`;
}

/** @param sentences All sentences that are shipped; each quote lies in a run of them. */
export function compileEvidence(
  placed: readonly PlacedEvidence[],
  sentences: readonly SourceSentence[],
): CompiledEvidence[] {
  return placed.map(({ evidence, source, span }) => ({
    id: evidence.id,
    source,
    quote: evidence.quote,
    start: span.start,
    end: span.end,
    sentence: sentenceAt(sentences, source, span.start),
    supports: evidence.supports ?? null,
    voice: evidence.voice,
    holder: evidence.holder,
    holderRole: evidence.holder_role ?? null,
    said: evidence.said ?? null,
    claimedOrigin: evidence.claimed_origin ?? null,
    supersedes: evidence.supersedes,
  }));
}

/** Index of the first sentence of a source that ends after an offset: the one that holds what begins there. */
export function sentenceAt(sentences: readonly SourceSentence[], source: string, offset: number): number {
  return sentences.findIndex((sentence) => sentence.source === source && sentence.end > offset);
}
