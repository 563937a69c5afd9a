import { expect, test } from 'vitest';
import { pageIds } from './page-ids.ts';

const text = (value: string): number[] => [0x60 + value.length, ...Buffer.from(value)];
const page = (id: string, ...words: number[]): number[] => [0x82, ...text(id), ...words];
const file = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(bytes)]);

test('reads the ids of pages with any number of words, in their order', () => {
  const pages = [
    page('en_1a2b3c4', 23),
    page('en_0', 0x18, 200),
    page('en_f', 0x19, 0x02, 0x58),
    page('en_3', 0x1a, 0x00, 0x01, 0x00, 0x00),
  ];
  const bytes = [0x82, ...text('1.6.0'), 0x98, pages.length, ...pages.flat()];
  expect(pageIds(file(...bytes))).toEqual(['en_1a2b3c4', 'en_0', 'en_f', 'en_3']);
});

test('throws for what it does not know', () => {
  expect(() => pageIds(file(0x82, ...text('1.6.0'), 0xa0))).toThrow('unknown type, 5');
});
