/** From a source pack and its seeds to the compiled pack that the extension ships. */

import { checkCoverage } from './check-coverage.ts';
import { checkPositions } from './check-positions.ts';
import { compileEvidence, type PlacedEvidence, placeEvidence } from './compile-evidence.ts';
import { compileTerms, type PlacedTerm, placeTerms } from './compile-terms.ts';
import type { CompiledEvidence, CompiledPack, CompiledSource, SourceSentence } from './compiled.ts';
import { contexts, cutSentences, type Wanted } from './cut-sentences.ts';
import type { Fault } from './fault.ts';
import { createFaultReport, type FaultReport } from './fault-report.ts';
import { addCues } from './language.ts';
import { openSources } from './open-sources.ts';
import { comparePartialDates } from './partial-date.ts';
import type { SourcePack } from './read-pack.ts';
import { resolveIds } from './resolve-ids.ts';
import type { Seed, SourceText } from './source-text.ts';

/**
 * Most of an article that may be shipped. A pack quotes; it must never stand in for the article. A short article with
 * many disputed sentences comes near it: then less is kept around its quotes, and if these alone are too much they must
 * become shorter or fewer.
 */
const maxShare = 0.85;

export interface Compilation {
  /** Null when there is any fault. */
  readonly pack: CompiledPack | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  /** How much of each article's text the pack ships, 0 to 1. */
  readonly shares: readonly { readonly source: string; readonly share: number }[];
}

/**
 * Compiles a pack. Collects every fault it can find; the same input always gives the same output, so that builds are
 * byte-identical.
 * @param seeds File name under seeds/ → its text and hash.
 */
export function compilePack(pack: SourcePack, seeds: ReadonlyMap<string, Seed>): Compilation {
  const report = createFaultReport(pack.lineOf);
  resolveIds(pack, report);
  checkCoverage(pack, report);
  checkPositions(pack, report);
  const texts = openSources(pack, seeds, report);
  const evidence = placeEvidence(pack, texts, report);
  const terms = placeTerms(pack, texts, report);

  const cuts = [...texts.values()].map((text) => cutToShare(text, wantedOf(text.source.id, evidence, terms)));
  const sentences = cuts.flatMap((cut) => cut.sentences);
  const shares = cuts.map(({ source, share }) => ({ source, share }));
  checkShares(pack, shares, report);

  const compiled = report.faults.length > 0 ? null : assemble(pack, texts, sentences, evidence, terms);
  return { pack: compiled, faults: report.faults, warnings: report.warnings, shares };
}

function wantedOf(source: string, evidence: readonly PlacedEvidence[], terms: readonly PlacedTerm[]): Wanted[] {
  const quotes = evidence.filter((item) => item.source === source);
  const uses = terms.flatMap(({ variants }) => variants.flat()).filter((use) => use.source === source);
  return [
    ...quotes.map(({ span }) => ({ ...span, kind: 'quote' as const })),
    ...uses.map((use) => ({ ...use, kind: 'term' as const })),
  ];
}

/** The sentences of one source in the most generous context that keeps its share within bounds; else the narrowest. */
function cutToShare(text: SourceText, wanted: readonly Wanted[]) {
  const cuts = contexts.map((context) => {
    const sentences = cutSentences(text, wanted, context);
    const shipped = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
    return { source: text.source.id, sentences, share: text.length === 0 ? 0 : shipped / text.length };
  });
  return (cuts.find(({ share }) => share <= maxShare) ?? cuts.at(-1)) as (typeof cuts)[number];
}

function checkShares(pack: SourcePack, shares: Compilation['shares'], report: FaultReport): void {
  for (const { source, share } of shares) {
    if (share <= maxShare) continue;
    const at = pack.sources.findIndex(({ id }) => id === source);
    const message = `${Math.round(share * 100)} % of the article "${source}" would be shipped`;
    report.fault('sources.json', [at], message, `At most ${maxShare * 100} % may be: quote less of it.`);
  }
}

function assemble(
  pack: SourcePack,
  texts: ReadonlyMap<string, SourceText>,
  sentences: readonly SourceSentence[],
  placed: readonly PlacedEvidence[],
  placedTerms: readonly PlacedTerm[],
): CompiledPack {
  const evidence = compileEvidence(placed, sentences);
  return {
    info: pack.info,
    topic: pack.topic,
    sources: pack.sources.map(
      ({ seed: _seed, furniture: _furniture, headlines: _headlines, ...source }): CompiledSource => {
        return { ...source, length: texts.get(source.id)?.length ?? 0 };
      },
    ),
    sentences,
    entities: pack.entities,
    questions: pack.questions.map(({ framings, ...question }) => ({
      ...question,
      framings: framings.map((framing) => ({
        ...framing,
        evidence: evidenceOf(question.id, framing.id, evidence, pack),
      })),
    })),
    evidence,
    terms: compileTerms(placedTerms, sentences),
    events: [...pack.events].sort((a, b) => comparePartialDates(a.date, b.date)),
    discrepancies: pack.discrepancies,
    positions: pack.positions && addCues(pack.positions, pack.info.language),
  };
}

/** Ids of a framing's evidence in order of date. Sorting is stable: of one date, the sources' order stands. */
function evidenceOf(
  question: string,
  framing: string,
  evidence: readonly CompiledEvidence[],
  pack: SourcePack,
): string[] {
  const published = new Map(pack.sources.map((source) => [source.id, source.published]));
  const dateOf = ({ said, source }: CompiledEvidence) => said ?? published.get(source) ?? '';
  return evidence
    .filter(({ supports }) => supports?.question === question && supports.framing === framing)
    .sort((a, b) => comparePartialDates(dateOf(a), dateOf(b)))
    .map(({ id }) => id);
}
