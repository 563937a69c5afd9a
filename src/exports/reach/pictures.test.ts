import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CARD } from './open-graph.ts';
import { card, mark, pngMark } from './pictures.ts';

test('the card has the size that it is announced with, and the same bytes each time', async () => {
  const [first, second] = await Promise.all([card('#0a5f38'), card('#0a5f38')]);
  expect(first).toEqual(second);
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', ...CARD });
});

test('an icon is as wide and as high as is asked', async () => {
  expect(await sharp(await pngMark(undefined, 180)).metadata()).toMatchObject({ width: 180, height: 180 });
});

test('the mark is in the owner’s colour', () => {
  expect(mark('#0a5f38')).toContain('stroke="#0a5f38"');
});
