import type { CompiledEvidence, CompiledPack, CompiledSource } from './compiled.ts';
import { viewSource } from './list-sources.ts';
import { indexOf } from './pack-index.ts';
import type { HolderView, QuoteView } from './views.ts';

/** A quote with the words around it in its sentence and a sign wherever the sentence is cut. */
export function viewQuote(pack: CompiledPack, evidence: CompiledEvidence): QuoteView {
  const source = sourceOf(pack, evidence);
  const first = pack.sentences[evidence.sentence];
  if (first === undefined) throw new Error(`evidence "${evidence.id}" has no sentence`);
  // A quote may run on into further sentences of its source, which follow in the list.
  let last = first;
  for (let at = evidence.sentence + 1; at < pack.sentences.length; at++) {
    const next = pack.sentences[at];
    if (next === undefined || next.source !== evidence.source || next.start >= evidence.end) break;
    last = next;
  }
  return {
    id: evidence.id,
    before: first.text.slice(0, Math.max(0, evidence.start - first.start)),
    quote: evidence.quote,
    after: last.text.slice(Math.max(0, evidence.end - last.start)),
    cutBefore: first.cutBefore,
    cutAfter: last.cutAfter,
    voice: evidence.voice,
    mode: evidence.supports?.mode ?? null,
    holder: viewHolder(pack, evidence, source),
    source: viewSource(source),
    said: evidence.said,
    claimedOrigin: evidence.claimedOrigin,
    supersedes: evidence.supersedes,
  };
}

/** Partial date of what a quote says: when it was said, else when its source was published. */
export function dateOf(pack: CompiledPack, evidence: CompiledEvidence): string {
  return evidence.said ?? sourceOf(pack, evidence).published;
}

function viewHolder(pack: CompiledPack, { holder, holderRole }: CompiledEvidence, source: CompiledSource): HolderView {
  if (holder === source.id) return { id: holder, name: source.publisher, role: null, isOutlet: true };
  return { id: holder, name: indexOf(pack).entities.get(holder)?.name ?? holder, role: holderRole, isOutlet: false };
}

function sourceOf(pack: CompiledPack, evidence: CompiledEvidence): CompiledSource {
  const source = indexOf(pack).sources.get(evidence.source);
  // load-compiled.ts and compile-pack.ts both refuse a pack in which this could happen.
  if (source === undefined) throw new Error(`evidence "${evidence.id}" has no source`);
  return source;
}
