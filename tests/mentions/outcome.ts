/** What spotting did on one labelled case: a few sentences, or a page. */
export interface Outcome {
  readonly id: string;
  readonly holdout: boolean;
  /** Marks that must be there. */
  readonly expected: number;
  readonly missed: readonly string[];
  /** Places that the case lists as names of somebody or something else. */
  readonly lookAlikes: number;
  /** Marks that must not be there, on a listed look-alike or anywhere else. */
  readonly wrong: readonly string[];
}

export interface Score {
  readonly cases: number;
  readonly expected: number;
  readonly missed: number;
  readonly lookAlikes: number;
  readonly wrong: number;
  /** Cases with at least one wrong mark. */
  readonly spoilt: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  return {
    cases: outcomes.length,
    expected: sum((o) => o.expected),
    missed: sum((o) => o.missed.length),
    lookAlikes: sum((o) => o.lookAlikes),
    wrong: sum((o) => o.wrong.length),
    spoilt: sum((o) => (o.wrong.length > 0 ? 1 : 0)),
  };
}

/** The score in a line, then the cases that went wrong. */
export function report(name: string, outcomes: readonly Outcome[]): string {
  const { cases, expected, missed, lookAlikes, wrong } = scoreOf(outcomes);
  const found = ((expected - missed) / expected) * 100;
  const failures = outcomes.filter((o) => o.missed.length > 0 || o.wrong.length > 0);
  return [
    `${name}: ${cases} cases, ${expected - missed} of ${expected} mentions found (${found.toFixed(1)} %), ` +
      `${wrong} wrong marks for ${lookAlikes} look-alikes`,
    ...failures.map((o) => `  ${o.id} ${JSON.stringify({ missed: o.missed, wrong: o.wrong })}`),
  ].join('\n');
}
