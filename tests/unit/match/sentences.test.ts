import { describe, expect, test } from 'vitest';
import { type Outcome, readCases, tryCase } from './labelled-sentences.ts';

/** Shares of DESIGN.md: mentions found, look-alikes marked. */
const leastFound = 0.97;
const mostWrong = 0.01;

const outcomes = readCases().map(tryCase);

function score(cases: readonly Outcome[]) {
  const sum = (count: (outcome: Outcome) => number) => cases.reduce((total, outcome) => total + count(outcome), 0);
  const expected = sum((c) => c.expected);
  const missed = sum((c) => c.missed.length);
  const lookAlikes = sum((c) => c.lookAlikes);
  const wrong = sum((c) => c.wrong.length);
  return { cases: cases.length, expected, missed, lookAlikes, wrong };
}

describe.each([
  ['tuning', outcomes.filter(({ holdout }) => !holdout)],
  ['holdout', outcomes.filter(({ holdout }) => holdout)],
])('labelled sentences: %s', (name, cases) => {
  const { expected, missed, lookAlikes, wrong } = score(cases);
  const failures = cases.filter((c) => c.missed.length > 0 || c.wrong.length > 0);

  test('nearly all mentions are found and hardly a look-alike is marked', () => {
    const found = ((expected - missed) / expected) * 100;
    console.info(
      `${name}: ${cases.length} cases, ${expected - missed} of ${expected} mentions found (${found.toFixed(1)} %), ` +
        `${wrong} wrong marks for ${lookAlikes} look-alikes`,
    );
    for (const { id, missed: lost, wrong: extra } of failures) console.info(`  ${id}`, { lost, extra });
    expect(missed / expected).toBeLessThanOrEqual(1 - leastFound);
    expect(wrong / lookAlikes).toBeLessThan(mostWrong);
  });
});

test('half of the labelled places are look-alikes, in many cases', () => {
  const { cases, expected, lookAlikes } = score(outcomes);
  expect(cases).toBeGreaterThanOrEqual(150);
  expect(lookAlikes).toBeGreaterThan(expected * 0.6);
});

test('every case has an id of its own', () => {
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length);
});
