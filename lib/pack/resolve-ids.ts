/** Checks that every id in a pack is unique and that every reference leads somewhere. */
import type { JsonPath } from './fault.ts';
import type { FaultReport } from './fault-report.ts';
import { isCalendarDate } from './partial-date.ts';
import { evidenceFile, type SourcePack } from './read-pack.ts';
import type { Evidence } from './source-schema.ts';
import { didYouMean } from './suggest.ts';

export function resolveIds(pack: SourcePack, report: FaultReport): void {
  checkUnique(pack, report);
  const sources = new Set(pack.sources.map(({ id }) => id));
  const entities = new Set(pack.entities.map(({ id }) => id));
  const evidence = new Set(pack.evidence.flatMap((file) => file.evidence.map(({ id }) => id)));

  const expect = (known: ReadonlySet<string>, what: string) => (file: string, path: JsonPath, id: string) => {
    if (!known.has(id)) report.fault(file, path, `there is no ${what} "${id}"`, didYouMean(id, known));
  };
  const expectEntity = expect(entities, 'entity');
  const expectEvidence = expect(evidence, 'evidence');
  const expectEach = (check: typeof expectEntity, file: string, path: JsonPath, ids: readonly string[]) =>
    ids.forEach((id, at) => check(file, [...path, at], id));

  for (const id of Object.keys(pack.topic.entities)) expectEntity('topic.json', ['entities', id], id);
  pack.topic.needs.forEach((group, at) =>
    group.forEach((need, n) => {
      if (typeof need !== 'string') expectEntity('topic.json', ['needs', at, n, 'entity'], need.entity);
    }),
  );
  pack.entities.forEach(({ roles, undisputed }, at) => {
    roles.forEach((role, n) =>
      expectEach(expectEvidence, 'entities.json', [at, 'roles', n, 'evidence'], role.evidence),
    );
    undisputed.forEach((line, n) =>
      expectEach(expectEvidence, 'entities.json', [at, 'undisputed', n, 'evidence'], line.evidence),
    );
  });
  pack.questions.forEach((question, at) =>
    expectEach(expectEntity, 'questions.json', [at, 'entities'], question.entities),
  );
  pack.terms.forEach((term, at) => expectEach(expectEntity, 'terms.json', [at, 'entities'], term.entities));
  pack.events.forEach((event, at) => {
    expectEach(expectEntity, 'events.json', [at, 'entities'], event.entities);
    expectEach(expectEvidence, 'events.json', [at, 'evidence'], event.evidence);
  });
  pack.discrepancies.forEach((discrepancy, at) => {
    expectEach(expectEntity, 'discrepancies.json', [at, 'entities'], discrepancy.entities);
    discrepancy.accounts.forEach(({ evidence: ids }, n) =>
      expectEach(expectEvidence, 'discrepancies.json', [at, 'accounts', n, 'evidence'], ids),
    );
  });
  for (const { source } of pack.evidence) expect(sources, 'source')(evidenceFile(source), ['source'], source);
  resolveEvidence(pack, report, entities);
  checkDates(pack, report);
}

function checkUnique(pack: SourcePack, report: FaultReport): void {
  const unique = (
    file: string,
    items: readonly { readonly id: string }[],
    base: JsonPath = [],
    seen = new Set<string>(),
  ) => {
    items.forEach(({ id }, at) => {
      if (seen.has(id)) report.fault(file, [...base, at, 'id'], `the id "${id}" is used twice`);
      seen.add(id);
    });
    return seen;
  };
  // A holder is an entity or a source: one id must not mean both.
  unique('entities.json', pack.entities, [], unique('sources.json', pack.sources));
  unique('questions.json', pack.questions);
  pack.questions.forEach(({ framings }, at) => unique('questions.json', framings, [at, 'framings']));
  unique('terms.json', pack.terms);
  unique('events.json', pack.events);
  unique('discrepancies.json', pack.discrepancies);
  const seen = new Set<string>();
  for (const { source, evidence } of pack.evidence) unique(evidenceFile(source), evidence, ['evidence'], seen);
}

function resolveEvidence(pack: SourcePack, report: FaultReport, entities: ReadonlySet<string>): void {
  const framings = new Map(
    pack.questions.map(({ id, framings: list }) => [id, new Set(list.map((framing) => framing.id))]),
  );
  const all = new Map<string, Evidence>(
    pack.evidence.flatMap(({ evidence }) => evidence.map((item) => [item.id, item])),
  );
  for (const { source, evidence } of pack.evidence) {
    const file = evidenceFile(source);
    evidence.forEach((item, at) => {
      const path = (key: string) => ['evidence', at, key];
      if (item.supports !== undefined) {
        const { question, framing } = item.supports;
        const known = framings.get(question);
        if (known === undefined)
          report.fault(
            file,
            path('supports'),
            `there is no question "${question}"`,
            didYouMean(question, framings.keys()),
          );
        else if (!known.has(framing))
          report.fault(
            file,
            path('supports'),
            `the question "${question}" has no framing "${framing}"`,
            didYouMean(framing, known),
          );
      }
      if (!entities.has(item.holder) && item.holder !== source) {
        const hint =
          didYouMean(item.holder, entities) ??
          `The holder is an entity, or "${source}" when the outlet speaks for itself.`;
        report.fault(file, path('holder'), `there is no entity "${item.holder}"`, hint);
      }
      item.supersedes.forEach((id, n) => {
        const earlier = all.get(id);
        if (earlier === undefined)
          report.fault(file, [...path('supersedes'), n], `there is no evidence "${id}"`, didYouMean(id, all.keys()));
        else if (earlier === item || earlier.holder !== item.holder) {
          report.fault(
            file,
            [...path('supersedes'), n],
            `"${id}" is no earlier position of the same holder`,
            `Its holder is "${earlier.holder}".`,
          );
        }
      });
    });
  }
}

function checkDates(pack: SourcePack, report: FaultReport): void {
  const check = (file: string, path: JsonPath, date: string | undefined) => {
    if (date !== undefined && !isCalendarDate(date)) report.fault(file, path, `the calendar has no ${date}`);
  };
  check('pack.json', ['covers_until'], pack.info.covers_until);
  pack.topic.dates.forEach(({ date }, at) => check('topic.json', ['dates', at, 'date'], date));
  pack.sources.forEach((source, at) => check('sources.json', [at, 'published'], source.published));
  pack.entities.forEach(({ roles }, at) =>
    roles.forEach(({ from, until }, n) => {
      check('entities.json', [at, 'roles', n, 'from'], from);
      check('entities.json', [at, 'roles', n, 'until'], until);
    }),
  );
  pack.events.forEach(({ date, until }, at) => {
    check('events.json', [at, 'date'], date);
    check('events.json', [at, 'until'], until);
  });
  for (const { source, evidence } of pack.evidence) {
    evidence.forEach(({ said }, at) => check(evidenceFile(source), ['evidence', at, 'said'], said));
  }
}
