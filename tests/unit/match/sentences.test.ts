import { describe, expect, test } from 'vitest';
import { report, scoreOf } from '#tests/mentions/outcome.ts';
import { readCases, tryCase } from './labelled-sentences.ts';

/** Shares of DESIGN.md: mentions found, look-alikes marked. */
const leastFound = 0.97;
const mostWrong = 0.01;

const outcomes = readCases().map(tryCase);

describe.each([
  ['tuning', outcomes.filter(({ holdout }) => !holdout)],
  ['holdout', outcomes.filter(({ holdout }) => holdout)],
])('labelled sentences: %s', (name, cases) => {
  const { expected, missed, lookAlikes, wrong } = scoreOf(cases);

  test('nearly all mentions are found and hardly a look-alike is marked', () => {
    console.info(report(name, cases));
    expect(missed / expected).toBeLessThanOrEqual(1 - leastFound);
    expect(wrong / lookAlikes).toBeLessThan(mostWrong);
  });
});

test('half of the labelled places are look-alikes, in many cases', () => {
  const { cases, expected, lookAlikes } = scoreOf(outcomes);
  expect(cases).toBeGreaterThanOrEqual(150);
  expect(lookAlikes).toBeGreaterThan(expected * 0.6);
});

test('every case has an id of its own', () => {
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length);
});
