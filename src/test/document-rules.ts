import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { checkContent } from '../checks/check-content.ts';
import { registerPassages } from './register-passages.ts';

/** The files of content that a document tells its readers to make. */
export const templatesIn = (document: string): { file: string; text: string }[] =>
  [...readFileSync(document, 'utf8').matchAll(/`content\/([a-z]+\/[^`<]+\.md)`[^`]*```markdown\n([^]*?)```/g)].map(
    ([, file, text]) => ({ file: file!, text: text! }),
  );

/** Tests that what a document tells its readers to make is one file of each folder, and sound. */
export function describeTemplates(document: string, folders: readonly string[]): void {
  const templates = templatesIn(document);

  describe(`the templates in ${document}`, () => {
    test('are one of each kind', () => {
      expect(templates.map(({ file }) => dirname(file)).sort()).toEqual(folders.toSorted());
    });

    test('make an archive without a problem', () => {
      const folder = mkdtempSync(join(tmpdir(), 'templates-'));
      for (const { file, text } of templates) {
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      registerPassages(folder);
      expect(checkContent(folder, '2026-01-01').problems).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  });
}

/** Tests that the commands and files exist that a document names. */
export function describeDocument(document: string): void {
  const text = readFileSync(document, 'utf8');

  describe(`in ${document}`, () => {
    test('every command exists', () => {
      const commands = [...text.matchAll(/(?:^|`|&& |=\S+ )npm (?:run )?([a-z:]+)/gm)].map(([, script]) => script!);
      expect(commands.length).toBeGreaterThan(0);
      expect(commands.filter((script) => script !== 'ci' && !(script in project.scripts))).toEqual([]);
    });

    test('every link to a file leads to one', () => {
      const links = [...text.replace(/`[^`]*`/g, '').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!);
      expect(links.filter((path) => !existsSync(join(dirname(document), path)))).toEqual([]);
    });
  });
}
