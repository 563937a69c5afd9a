import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clippingFiles } from './clipping-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const file of ['a.txt', '1951/b.HTML', 'c.html', 'c_files/ad.html', '.d.txt', 'e.jpg', 'media/f.pdf']) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
}
symlinkSync(join(folder, 'nowhere'), join(folder, 'g.txt'));

test('a folder has the clippings below it, without the parts of saved pages and what is hidden', () => {
  const { files, others } = clippingFiles(folder, join(folder, 'media'));
  expect(files.map(({ name }) => name)).toEqual(['1951/b.HTML', 'a.txt', 'c.html', 'g.txt', 'f.pdf']);
  expect(others).toEqual(['e.jpg']);
});

test('a file is known by its name, in media/ by its path there', () => {
  const nameOf = (file: string) => clippingFiles(join(folder, file), join(folder, 'media')).files[0]!.name;
  expect([nameOf('1951/b.HTML'), nameOf('media/f.pdf')]).toEqual(['b.HTML', 'f.pdf']);
});
