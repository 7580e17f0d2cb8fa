/** Checks that the rules on positions name what the pack has, and that their patterns can be read. */
import type { JsonPath } from './fault.ts';
import type { FaultReport } from './fault-report.ts';
import { parsePattern } from './parse-pattern.ts';
import type { SourcePack } from './read-pack.ts';
import { didYouMean } from './suggest.ts';

const file = 'positions.json';

export function checkPositions({ positions, questions, entities }: SourcePack, report: FaultReport): void {
  if (positions === null) return;
  const { speakers, words, parties, rules, retorts, accusations, about } = positions;
  const ids = new Set(entities.map(({ id }) => id));
  const sets = new Set(Object.keys(words));
  const framings = new Map(questions.map(({ id, framings: list }) => [id, new Set(list.map((framing) => framing.id))]));
  const expect = (known: ReadonlySet<string>, what: string, path: JsonPath, id: string) => {
    if (!known.has(id)) report.fault(file, path, `there is no ${what} "${id}"`, didYouMean(id, known));
  };
  const expectSet = (path: JsonPath, set: string) => expect(sets, 'set of words', path, set);
  const expectPatterns = (path: JsonPath, patterns: readonly string[]) =>
    patterns.forEach((pattern, at) => checkPattern(pattern, [...path, at], report, expectSet));
  const expectFraming = (path: (...rest: JsonPath) => JsonPath, question: string, key: string, framing: string) => {
    const known = framings.get(question);
    if (known === undefined) expect(new Set(framings.keys()), 'question', path('question'), question);
    else if (!known.has(framing)) {
      const message = `the question "${question}" has no framing "${framing}"`;
      report.fault(file, path(key), message, didYouMean(framing, known));
    }
  };

  speakers.forEach(({ holder }, at) => expect(ids, 'entity', ['speakers', at, 'holder'], holder));
  for (const [name, set] of Object.entries(words))
    set.entities.forEach((id, at) => expect(ids, 'entity', ['words', name, 'entities', at], id));
  parties.forEach((set, at) => expectSet(['parties', at], set));
  rules.forEach((rule, at) => {
    const path = (...rest: JsonPath) => ['rules', at, ...rest];
    expectFraming(path, rule.question, 'framing', rule.framing);
    if (rule.says.length + rule.acts.length === 0) report.fault(file, path(), 'has neither "says" nor "acts"');
    expectPatterns(path('says'), rule.says);
    expectPatterns(path('unless'), rule.unless);
    rule.acts.forEach((act, n) => {
      for (const key of ['who', 'does', 'what'] as const) expectSet(path('acts', n, key), act[key]);
    });
    for (const key of ['with', 'near'] as const)
      rule[key].forEach((need, n) => {
        if (typeof need === 'string') expectSet(path(key, n), need);
        else need.forEach((set, m) => expectSet(path(key, n, m), set));
      });
    rule.without.forEach((set, n) => expectSet(path('without', n), set));
    if (rule.holder !== null) expectSet(path('holder'), rule.holder);
    if (rule.also === null) return;
    const inAlso = (...rest: JsonPath) => path('also', ...rest);
    if (framings.has(rule.question)) expectFraming(inAlso, rule.question, 'framing', rule.also.framing);
    for (const [set, other] of Object.entries(rule.also.instead))
      for (const each of [set, other]) expectSet(inAlso('instead', set), each);
  });
  retorts.forEach(({ question, framing, means, by }, at) => {
    const path = (...rest: JsonPath) => ['retorts', at, ...rest];
    expectFraming(path, question, 'framing', framing);
    expectFraming(path, question, 'means', means);
    expectSet(path('by'), by);
  });
  accusations.forEach(({ question, framing, of }, at) => {
    const path = (...rest: JsonPath) => ['accusations', at, ...rest];
    expectFraming(path, question, 'framing', framing);
    expectSet(path('of'), of);
  });
  about.forEach(({ question, says }, at) => {
    expect(new Set(framings.keys()), 'question', ['about', at, 'question'], question);
    expectPatterns(['about', at, 'says'], says);
  });
}

function checkPattern(
  pattern: string,
  path: JsonPath,
  report: FaultReport,
  expectSet: (path: JsonPath, set: string) => void,
): void {
  try {
    for (const step of parsePattern(pattern)) if (step.kind === 'set') expectSet(path, step.set);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report.fault(file, path, error.message, 'docs/pack-format.md tells how patterns are written.');
  }
}
