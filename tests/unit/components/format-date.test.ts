import { expect, test } from 'vitest';
import { formatDate, formatDateRange } from '#components/format-date.ts';

test.each([
  ['2025-05-18', '18 May 2025'],
  ['2025-05', 'May 2025'],
  ['2025', '2025'],
])('%s reads %s, no more precise than it is', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  ['2025-05-18', '2026-01-03', 'May 2025 – Jan 2026'],
  ['2025-05', '2025-09-30', 'May – Sept 2025'],
  ['2025-05-01', '2025-05-30', 'May 2025'],
  ['2025', '2026-01', '2025 – 2026'],
])('%s to %s reads %s', (from, until, text) => {
  expect(formatDateRange(from, until).replaceAll(/[\u2009\u202f\u00a0]/gu, ' ')).toBe(text);
});
