import { expect, it } from 'vitest';
import { placeDates } from '#components/place-dates.ts';

const place = (dates: readonly string[], gap = 0.04) =>
  placeDates(
    dates.map((date) => ({ key: date, date })),
    gap,
  ).map(({ start, end, lane }) => [start, end, lane].map((value) => Math.round(value * 100) / 100));

it('puts the first date at the start and the last at the end', () => {
  expect(place(['2025-05-01', '2025-05-11', '2025-05-06'])).toEqual([
    [0, 0, 0],
    [1, 1, 0],
    [0.5, 0.5, 0],
  ]);
});

it('gives a date that is known to its month or year the whole of it', () => {
  expect(place(['2025-01-01', '2025-12', '2025-12-31'], 0)).toEqual([
    [0, 0, 0],
    [0.92, 1, 0],
    [1, 1, 0],
  ]);
  expect(place(['2024', '2025-12-31'])[0]).toEqual([0, 0.5, 0]);
});

it('lifts what would touch its neighbour into the next lane that is free', () => {
  const lanes = place(['2025-05-01', '2025-05-01', '2025-05-02', '2025-08-01', '2025-05-01']).map(([, , lane]) => lane);
  expect(lanes).toEqual([0, 1, 2, 0, 3]);
});

it('puts a day that stands alone in the middle', () => {
  expect(place(['2025-05-10'])).toEqual([[0.5, 0.5, 0]]);
});
