import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFiles } from './files.ts';

test.each([
  ['site.yml', 'Call it site.yaml.'],
  ['vocabulary.json', 'Call it vocabulary.yaml.'],
  ['About.md', 'Call it about.md.'],
])('a file named %s gets its name as the remedy', (name, remedy) => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    writeFileSync(join(folder, name), '');
    expect(contentFiles(folder).problems).toMatchObject([{ file: name, remedy }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
