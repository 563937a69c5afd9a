import { expect, test } from 'vitest';
import { localDay } from './checked-archive.ts';

test.each([
  ['2026-11-22T10:59:59Z', '2026-11-22'],
  ['2026-11-22T11:00:00Z', '2026-11-23'],
  ['2025-12-31T11:00:00Z', '2026-01-01'],
  ['2026-03-04T12:00:00Z', '2026-03-05'],
])('at %s it is %s in Auckland, where it is day first', (time, day) => {
  expect(localDay(new Date(time))).toBe(day);
});
