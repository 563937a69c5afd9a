import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { throwIf } from '../../building/user-error.ts';
import { kinds, KINDS, recordFile } from '../../kinds.ts';
import { madeUpArchive, type MadeRecord } from './archive.ts';
import { plainly } from './marks.ts';

/** Says that a folder was made here, and of what. */
const MARK = '.made-up.json';

/**
 * Empties a folder that was made here before, or makes it.
 * @throws a `UserError` for one that has anything else in it
 */
export function claimFolder(folder: string, made: object): void {
  const isForeign = existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK));
  throwIf(isForeign ? `${folder} is not empty, and was not made by this command. Name another folder.` : undefined);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), `${JSON.stringify(made)}\n`);
}

/**
 * Writes a made-up archive into a folder, which it claims.
 * @param also what else is done with each record
 */
export function writeArchive(
  folder: string,
  articles: number,
  seed: number,
  also: (record: MadeRecord) => void = () => {},
): void {
  claimFolder(folder, { articles, seed });
  beginContent(folder, articles);
  for (const record of madeUpArchive(articles, seed)) {
    writeRecord(folder, record);
    also(record);
  }
}

/** Begins a content folder. */
function beginContent(folder: string, articles: number): void {
  for (const kind of kinds) mkdirSync(join(folder, KINDS[kind].folder));
  const site = { name: 'Made-up news', tagline: `${articles} articles about nothing`, language: 'en' };
  writeFileSync(join(folder, 'site.yaml'), dump(site));
  writeFileSync(join(folder, 'about.md'), 'Nothing in this archive is true. It is there to be measured.\n');
}

function writeRecord(folder: string, { kind, id, fields, body }: MadeRecord): void {
  const source = `---\n${dump(fields, { lineWidth: -1 })}---\n${body ? `\n${plainly(body)}\n` : ''}`;
  writeFileSync(join(folder, recordFile(kind, id)), source);
}
