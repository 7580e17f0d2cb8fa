/** Checks that nothing in a pack stands without what it needs: framings without evidence, sources without use. */
import type { FaultReport } from './fault-report.ts';
import type { SourcePack } from './read-pack.ts';

export function checkCoverage(pack: SourcePack, report: FaultReport): void {
  const evidence = pack.evidence.flatMap((file) => file.evidence);
  const answered = new Set(
    evidence.map(({ supports }) => (supports ? `${supports.question}/${supports.framing}` : '')),
  );
  pack.questions.forEach((question, at) => {
    question.framings.forEach((framing, n) => {
      if (answered.has(`${question.id}/${framing.id}`)) return;
      report.fault(
        'questions.json',
        [at, 'framings', n],
        `no evidence supports the framing "${framing.id}" of "${question.id}"`,
      );
    });
  });
  const cited = new Set([
    ...pack.entities.flatMap(({ undisputed, roles }) => [...undisputed, ...roles].flatMap((line) => line.evidence)),
    ...pack.events.flatMap((event) => event.evidence),
    ...pack.discrepancies.flatMap(({ accounts }) => accounts.flatMap((account) => account.evidence)),
  ]);
  pack.evidence.forEach(({ source, evidence: list }) => {
    list.forEach(({ id, supports }, at) => {
      if (supports === undefined && !cited.has(id))
        report.warn(`evidence/${source}.json`, ['evidence', at], `nothing cites "${id}"`);
    });
  });
  pack.sources.forEach(({ id }, at) => {
    const has = pack.evidence.some((file) => file.source === id && file.evidence.length > 0);
    if (!has)
      report.fault(
        'sources.json',
        [at],
        `no evidence comes from the source "${id}"`,
        `Write it in evidence/${id}.json.`,
      );
  });
}
