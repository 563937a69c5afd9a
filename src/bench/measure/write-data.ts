import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generatedFiles } from '../../building/generated-files.ts';
import { openFindings } from '../../building/store/findings.ts';
import { hashOfEngine } from '../../building/store/inputs.ts';
import { readContent } from '../../loader/read.ts';
import { contentFolder, outFolder } from '../../settings.ts';
import { openContent } from '../../views/pages/open-content.ts';

/**
 * Writes the citation and data files of an archive by themselves, which its site has and the twin for Hugo has not. Reading the content
 * is part of what this costs.
 */

const OF_NO_TWIN = /^articles\/|^data\//;

const reading = readContent(contentFolder, openFindings(outFolder, hashOfEngine()));
const content = openContent(reading, () => true);
const folder = mkdtempSync(join(tmpdir(), 'bench-data-'));
try {
  for (const { path, write } of generatedFiles(content)) {
    if (!OF_NO_TWIN.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await write());
  }
} finally {
  rmSync(folder, { recursive: true });
}
