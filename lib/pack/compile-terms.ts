import { sentenceAt } from './compile-evidence.ts';
import type { CompiledTerm, SourceSentence } from './compiled.ts';
import type { FaultReport } from './fault-report.ts';
import { findTermUses, type TermForms, type TermVariantForms } from './find-term-uses.ts';
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

/** Counts every variant in the article text of all sources, and checks that the pack says rightly which ones they use. */
export function placeTerms(
  pack: SourcePack,
  texts: ReadonlyMap<string, SourceText>,
  report: FaultReport,
): PlacedTerm[] {
  return pack.terms.map((term, at) => {
    const forms = { ...term, variants: term.variants.map(formsOf) };
    const uses = [...texts.values()].flatMap((text) => usesIn(text, forms));
    const variants = term.variants.map((_, n) => uses.filter(({ variant }) => variant === n));
    // With a source missing, which is a fault of its own, nothing can be said about use.
    if (texts.size === pack.sources.length) checkUse(term, at, variants, report);
    return { term, variants };
  });
}

/** Either the sources use a variant or the pack says that only pages do; and they use some variant of every term. */
function checkUse(term: Term, at: number, uses: PlacedTerm['variants'], report: FaultReport): void {
  if (term.variants.every(({ elsewhere }) => elsewhere)) {
    const hint = 'A term is contested between the sources: one of them must use one of its variants.';
    report.fault('terms.json', [at], `no variant of "${term.id}" is a source’s`, hint);
  }
  term.variants.forEach(({ text, elsewhere }, n) => {
    const isUsed = (uses[n] ?? []).length > 0;
    if (isUsed === !elsewhere) return;
    const path = ['terms.json', [at, 'variants', n]] as const;
    if (elsewhere) report.fault(...path, `"${text}" is said to be used elsewhere only, but a source uses it`);
    else {
      const hint =
        'Check its forms and exceptions, and whether a longer variant takes its places. If only pages use it, say "elsewhere": true.';
      report.fault(...path, `no source uses the variant "${text}"`, hint);
    }
  });
}

function usesIn({ source, text, runs }: SourceText, term: TermForms) {
  return runs.flatMap((run) =>
    findTermUses(term, text.slice(run.start, run.end)).map(({ start, end, variant }) => {
      return { source: source.id, start: start + run.start, end: end + run.start, variant };
    }),
  );
}

function formsOf({ text, forms, except, near }: Term['variants'][number]): TermVariantForms {
  return { text, forms: forms ?? [text], except, near };
}

export function compileTerms(placed: readonly PlacedTerm[], sentences: readonly SourceSentence[]): CompiledTerm[] {
  return placed.map(({ term: { variants: written, ...term }, variants }) => ({
    ...term,
    variants: written.map((variant, at) => ({
      ...formsOf(variant),
      elsewhere: variant.elsewhere,
      uses: (variants[at] ?? []).map(({ source, start, end }) => {
        return { source, start, end, sentence: sentenceAt(sentences, source, start) };
      }),
    })),
  }));
}
