import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRows } from './strip-rows.ts';

test('a name is after its mark, where it has room', () => {
  expect(createRows(3, 1).take(10, 20, 30)).toEqual({ row: 0, nameRow: 0, at: 21, isBefore: false });
});

test('a name is before a mark near the end', () => {
  expect(createRows(3, 1).take(90, 95, 30)).toEqual({ row: 0, nameRow: 0, at: 89, isBefore: true });
});

test('a name is above a mark that has room on neither side', () => {
  expect(createRows(3, 1).take(10, 90, 30)).toEqual({ row: 0, nameRow: 1, at: 10, isBefore: false });
});

test('the next is in the row above where the first is in its way', () => {
  const rows = createRows(3, 1);
  rows.take(10, 20, 30);
  expect(rows.take(15, 15, 30)?.row).toBe(1);
  expect(rows.used()).toBe(2);
});

test('what has no room is left out', () => {
  const rows = createRows(1, 1);
  expect(rows.take(10, 90, 30)).toBeUndefined();
  expect(rows.take(10, 20, 101)).toBeUndefined();
});

test('no name leaves the strip or lies over another, however many there are', () => {
  const share = fc.integer({ min: 0, max: 100 });
  const marks = fc.array(fc.tuple(share, share, fc.integer({ min: 1, max: 60 })), { maxLength: 40 });
  fc.assert(
    fc.property(marks, (drawn) => {
      const rows = createRows(5, 1);
      const names = drawn.flatMap(([a, b, width]) => {
        const placed = rows.take(Math.min(a, b), Math.max(a, b), width);
        if (!placed) return [];
        const from = placed.isBefore ? placed.at - width : placed.at;
        return [{ row: placed.nameRow, from, to: from + width }];
      });
      for (const [i, one] of names.entries()) {
        expect([one.row < 5, one.from >= 0, one.to <= 100]).toEqual([true, true, true]);
        for (const other of names.slice(i + 1))
          expect(one.row !== other.row || one.to <= other.from || other.to <= one.from).toBe(true);
      }
    }),
  );
});
