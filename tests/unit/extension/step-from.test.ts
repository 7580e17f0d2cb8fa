import { expect, test } from 'vitest';
import { stepFrom } from '#lib/extension/page/step-from.ts';

/** In reading order; of an entity named again in its section the first alone is marked. */
const mentions = [
  { id: 1, painted: false },
  { id: 2, painted: true },
  { id: 3, painted: false },
  { id: 4, painted: true },
  { id: 5, painted: false },
];

test.for([
  ['from nowhere, on', null, 1, 2],
  ['from nowhere, back', null, -1, 4],
  ['on', 2, 1, 4],
  ['back', 4, -1, 2],
  ['on, around the end', 4, 1, 2],
  ['back, around the start', 2, -1, 4],
  ['on from a mention without a mark', 3, 1, 4],
  ['back from a mention without a mark', 3, -1, 2],
  ['from one that has left the page', 99, 1, 2],
] as const)('the walk goes from mark to mark: %s', ([, current, step, next]) => {
  expect(stepFrom(mentions, current, step)).toBe(next);
});

test('where nothing is marked there is nowhere to go', () => {
  expect(stepFrom([{ id: 1, painted: false }], null, 1)).toBeNull();
});
