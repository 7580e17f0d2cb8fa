import { describe, expect, test } from 'vitest';
import { report, scoreOf } from '#tests/mentions/outcome.ts';
import { compileBundled } from './bundled-pack.ts';
import { createTrial, readCases } from './labelled-terms.ts';

const leastFound = 0.9;
/** Of what is counted. */
const mostWrong = 0.02;

const outcomes = readCases().map(createTrial(await compileBundled('may-2025-conflict')));

describe.each([
  ['tuning', outcomes.filter(({ holdout }) => !holdout)],
  ['holdout', outcomes.filter(({ holdout }) => holdout)],
])('contested words in labelled sentences: %s', (name, cases) => {
  const { expected, missed, wrong } = scoreOf(cases);

  test('nearly all are counted, and hardly anything else', () => {
    console.info(report(`contested words, ${name}`, cases));
    expect(missed / expected).toBeLessThanOrEqual(1 - leastFound);
    expect(wrong / (expected - missed + wrong)).toBeLessThanOrEqual(mostWrong);
  });
});

test('there are as many look-alikes as terms, in many cases', () => {
  const { cases, expected, lookAlikes } = scoreOf(outcomes);
  expect(cases).toBeGreaterThanOrEqual(200);
  expect(lookAlikes).toBeGreaterThan(expected * 0.75);
});

test('every case has an id of its own', () => {
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length);
});
