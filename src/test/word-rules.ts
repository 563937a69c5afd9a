import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countryName } from '../views/map/country-names.ts';
import { allCountries } from '../views/map/natural-earth.ts';
import { languagesWithWords } from '../words/words.ts';
import { pagesOf, type BuiltSite } from './built-pages.ts';
import { visits } from './visit.ts';

const SRC = join(import.meta.dirname, '..');

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of every file below a folder, and of the names of these files. */
const wordsBelow = (folder: string, isRead: (path: string) => boolean): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => entry.isFile() && isRead(path))
    .flatMap(({ path }) => [...wordsOf(path.slice(folder.length)), ...wordsOf(readFileSync(path, 'utf8'))]);

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(2000, month).toLocaleString('en', { month: 'long' }));

/** The words that the content and the engine are written in, and the names of countries, which maps have. */
function vocabularyOf(site: BuiltSite): Set<string> {
  const engine = wordsBelow(SRC, (path) => /(?<!\.test)\.(ts|astro)$/.test(path) && !path.includes('/test/'));
  const countries = languagesWithWords.flatMap((language) =>
    allCountries().map((country) => countryName(country, language)),
  );
  return new Set([
    ...wordsBelow(site.content, () => true),
    ...engine,
    ...wordsOf(countries.join(' ')),
    ...wordsOf(MONTHS.join(' ')),
    ...wordsOf(site.url),
  ]);
}

/**
 * Tests that no page has lost the space between two words: what readers, and those who listen, get is made of the words that the
 * content and the engine are written in, so that “ofNorland” is none. Names in code, and what only reference managers read, are no words.
 */
export function testWords(name: string, site: BuiltSite, urls = pagesOf(site).map(({ path }) => path)): void {
  const { open } = visits();

  test(`in ${name}, each word of each page is one of the content or the engine`, { timeout: 300_000 }, async () => {
    const vocabulary = vocabularyOf(site);
    const isKnown = (word: string) =>
      /^\d{1,4}s?$|^\d{3}x$/.test(word) || vocabulary.has(word) || vocabulary.has(word.replace(/s$/, ''));
    const page = await open();
    const strange: string[] = [];
    for (const url of urls) {
      await page.goto(new URL(url, site.url).href);
      const { texts, code } = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        const attributes = ['aria-label', 'alt', 'title', 'placeholder', 'content'];
        const labels = attributes.flatMap((name) =>
          [...document.querySelectorAll(`[${name}]:not([http-equiv], .Z3988)`)].map((element) =>
            element.getAttribute(name)!,
          ),
        );
        const code = [...document.querySelectorAll('code')].map((element) => element.textContent);
        return { texts: [document.title, document.body.innerText, ...labels], code };
      });
      const namesInCode = new Set(code.flatMap(wordsOf));
      strange.push(
        ...texts
          .flatMap(wordsOf)
          .filter((word) => !isKnown(word) && !namesInCode.has(word))
          .map((word) => `${url}: ${word}`),
      );
    }
    expect(strange).toEqual([]);
  });
}
