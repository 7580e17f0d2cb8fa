import { sentenceAt } from './compile-evidence.ts';
import type { CompiledTerm, SourceSentence } from './compiled.ts';
import type { FaultReport } from './fault-report.ts';
import { findTermUses, type TermVariantForms } from './find-term-uses.ts';
import type { SourcePack } from './read-pack.ts';
import type { Term } from './source-schema.ts';
import type { SourceText } from './source-text.ts';

interface PlacedUse {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** A term with the uses of each of its variants, in the variants' order. */
export interface PlacedTerm {
  readonly term: Term;
  readonly variants: readonly (readonly PlacedUse[])[];
}

/** Counts every variant in the article text of all sources. A variant that none uses is a fault. */
export function placeTerms(
  pack: SourcePack,
  texts: ReadonlyMap<string, SourceText>,
  report: FaultReport,
): PlacedTerm[] {
  return pack.terms.map((term, at) => {
    const forms = term.variants.map(formsOf);
    const uses = [...texts.values()].flatMap((text) => usesIn(text, forms));
    const variants = term.variants.map((_, n) => uses.filter(({ variant }) => variant === n));
    variants.forEach((list, n) => {
      if (list.length > 0 || texts.size < pack.sources.length) return;
      const message = `no source uses the variant "${term.variants[n]?.text}"`;
      report.fault(
        'terms.json',
        [at, 'variants', n],
        message,
        'Check its forms and exceptions, and whether a longer variant takes its places.',
      );
    });
    return { term, variants };
  });
}

function usesIn({ source, text, runs }: SourceText, forms: readonly TermVariantForms[]) {
  return runs.flatMap((run) =>
    findTermUses(forms, text.slice(run.start, run.end)).map(({ start, end, variant }) => {
      return { source: source.id, start: start + run.start, end: end + run.start, variant };
    }),
  );
}

function formsOf({ text, forms, except }: Term['variants'][number]): TermVariantForms {
  return { text, forms: forms ?? [text], except };
}

export function compileTerms(placed: readonly PlacedTerm[], sentences: readonly SourceSentence[]): CompiledTerm[] {
  return placed.map(({ term: { variants: written, ...term }, variants }) => ({
    ...term,
    variants: written.map((variant, at) => ({
      ...formsOf(variant),
      uses: (variants[at] ?? []).map(({ source, start, end }) => {
        return { source, start, end, sentence: sentenceAt(sentences, source, start) };
      }),
    })),
  }));
}
