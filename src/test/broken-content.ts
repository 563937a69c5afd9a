import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PASSAGES_FILE } from '../loader/registers/passage-register.ts';

const BROKEN = join(import.meta.dirname, 'fixtures/broken');
const EXPECTED = 'expected.txt';
const EDIT = 'edit.diff';
const REMEDY = 'remedy.diff';

/** The broken rules: each is a folder with what breaks `valid/`, and with what is printed then. */
export const brokenRules = (): string[] => readdirSync(BROKEN);

/** The file with what is printed of an archive that breaks a rule. */
export const expectedOf = (rule: string): string => join(BROKEN, rule, EXPECTED);

/** Breaks a copy of `valid/`: adds the files of a rule’s folder, and makes the edits of its `edit.diff`. */
export function breakContent(content: string, rule: string): void {
  const folder = join(BROKEN, rule);
  cpSync(folder, content, { recursive: true, filter: (path) => ![EXPECTED, EDIT, REMEDY].includes(basename(path)) });
  if (existsSync(join(folder, EDIT))) applyEdits(content, readFileSync(join(folder, EDIT), 'utf8'));
}

/** Whether a rule is about the register of passages, so that numbering them anew would hide what is broken. */
export const isOfPassages = (rule: string): boolean => {
  const edit = join(BROKEN, rule, EDIT);
  const isEdited = existsSync(edit) && readFileSync(edit, 'utf8').includes(PASSAGES_FILE);
  return isEdited || existsSync(join(BROKEN, rule, PASSAGES_FILE));
};

/** Whether a rule’s folder has the edit that a person makes who reads the remedy. */
export const hasRemedy = (rule: string): boolean => existsSync(join(BROKEN, rule, REMEDY));

/** Does to broken content what the remedy says, by the `remedy.diff` of a rule’s folder. */
export const applyRemedy = (content: string, rule: string): void =>
  applyEdits(content, readFileSync(join(BROKEN, rule, REMEDY), 'utf8'));

/**
 * Makes edits, each a paragraph: the path of a file, then lines as in a diff, with a space before a line that stays,
 * `-` before one that goes and `+` before one that comes. The lines that stay or go are found exactly once in the file.
 */
export function applyEdits(content: string, edits: string): void {
  for (const edit of edits.trimEnd().split('\n\n')) {
    const [file, ...lines] = edit.split('\n');
    const linesWith = (marks: string): string =>
      lines
        .filter((line) => marks.includes(line[0]!))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const path = join(content, file!);
    const parts = readFileSync(path, 'utf8').split(new RegExp(`^${RegExp.escape(linesWith(' -'))}`, 'm'));
    if (parts.length !== 2)
      throw new Error(`The lines of this edit are ${parts.length - 1} times in the file:\n${edit}`);
    writeFileSync(path, parts.join(linesWith(' +')));
  }
}
