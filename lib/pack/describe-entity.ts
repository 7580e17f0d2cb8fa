import type { CompiledEntity, CompiledEvidence, CompiledPack, CompiledQuestion } from './compiled.ts';
import { evidenceFor, viewQuestion } from './describe-question.ts';
import { divideSources, viewSource } from './list-sources.ts';
import { indexOf } from './pack-index.ts';
import type { SourceFilter } from './source-filter.ts';
import { viewQuote } from './view-quote.ts';
import type { EntityView } from './views.ts';

/** The content of an entity's card under a filter; null when the pack has no such entity. */
export function describeEntity(pack: CompiledPack, id: string, filter: SourceFilter): EntityView | null {
  const entity = indexOf(pack).entities.get(id);
  if (entity === undefined) return null;
  const { shown, hidden } = divideSources(pack, filter);
  const shownIds = new Set(shown.map((source) => source.id));
  const questions = questionsAbout(pack, id);
  const discrepancies = pack.discrepancies.filter(({ entities }) => entities.includes(id));
  const cited = new Set(citedSources(pack, entity, questions, discrepancies));
  const basis = shown.filter((source) => cited.has(source.id)).map(viewSource);
  const shownOf = (ids: readonly string[]) => lookUp(pack, ids).filter(({ source }) => shownIds.has(source));
  const { title, language, version, covers_until: coversUntil } = pack.info;

  return {
    pack: { id: pack.info.id, language, title, version, coversUntil },
    id,
    name: entity.name,
    kind: entity.kind,
    about: entity.about,
    undisputed: entity.undisputed
      .map(({ text, evidence }) => ({ text, evidence: shownOf(evidence) }))
      .filter(({ evidence }) => evidence.length > 0)
      .map(({ text, evidence }) => ({
        text,
        sources: new Set(evidence.map(({ source }) => source)).size,
        of: shown.length,
        quotes: evidence.map((item) => viewQuote(pack, item)),
      })),
    questions: questions.map((question) => viewQuestion(pack, question, filter)),
    discrepancies: discrepancies
      .map(({ about, accounts }) => ({
        about,
        accounts: accounts
          .map(({ text, evidence }) => ({ text, quotes: shownOf(evidence).map((item) => viewQuote(pack, item)) }))
          .filter(({ quotes }) => quotes.length > 0),
      }))
      // One account alone contradicts nothing.
      .filter(({ accounts }) => accounts.length > 1),
    basis: { sources: basis, from: basis[0]?.published ?? null, until: basis.at(-1)?.published ?? null },
    hiddenSources: hidden.filter((source) => cited.has(source.id)).map(viewSource),
  };
}

/** Questions on an entity's card: first those on which it has a say itself, then by how telling the pack calls it for them. */
function questionsAbout(pack: CompiledPack, id: string): CompiledQuestion[] {
  const own = new Set(
    pack.evidence.flatMap(({ holder, supports }) => (holder === id && supports ? supports.question : [])),
  );
  return pack.questions
    .filter(({ entities }) => entities.includes(id))
    .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || a.entities.indexOf(id) - b.entities.indexOf(id));
}

function citedSources(
  pack: CompiledPack,
  entity: CompiledEntity,
  questions: readonly CompiledQuestion[],
  discrepancies: CompiledPack['discrepancies'],
): string[] {
  const lines = [...entity.undisputed, ...discrepancies.flatMap(({ accounts }) => accounts)];
  const ids = lines.flatMap(({ evidence }) => evidence);
  const framings = questions.flatMap((question) => question.framings);
  return [...lookUp(pack, ids), ...framings.flatMap((framing) => evidenceFor(pack, framing))].map(
    ({ source }) => source,
  );
}

function lookUp(pack: CompiledPack, ids: readonly string[]): CompiledEvidence[] {
  const { evidence } = indexOf(pack);
  return ids.map((id) => evidence.get(id)).filter((item) => item !== undefined);
}
