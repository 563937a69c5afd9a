import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseRis } from '@citation-js/plugin-ris/lib/ris.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpArticle } from '../../test/cited-articles.ts';
import { MADE_UP } from '../../test/runs.ts';
import { en } from '../../words/en.ts';
import { biblatex } from './biblatex.ts';
import type { CitedArticle } from './cited.ts';
import { cslItems, cslJson } from './csl-json.ts';
import { ris } from './ris.ts';
import { inOrder } from './styles/names.ts';

const each = (claim: (article: CitedArticle) => void) =>
  fc.assert(fc.property(madeUpArticle('hostile'), claim), MADE_UP);

/** What a parser makes of one article, with only what it was given. */
const parsed = (text: string, forceType?: string): Record<string, unknown> => {
  const [item] = new Cite(text, forceType ? { forceType } : {}).data as Record<string, unknown>[];
  return item!;
};

/** Names as they are said, for parsers put a particle or an institution where they like. */
const said = (names: unknown): string[] =>
  ((names ?? []) as Record<string, string>[]).map((name) =>
    ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix', 'literal']
      .flatMap((part) => name[part] ?? [])
      .join(' '),
  );

describe('what is written of any article is read again', () => {
  test('from BibLaTeX', () => {
    each((article) => {
      const item = parsed(biblatex([article], en), '@biblatex/text');
      expect(item).toMatchObject({ id: article.id, title: article.title, URL: article.url });
      expect(item['container-title']).toBe(article.publisher);
      expect(item['abstract']).toBe(article.summary);
      expect(said(item['author'])).toEqual(article.authors.map(inOrder));
    });
  });

  test('from RIS, one author a line', () => {
    each((article) => {
      const [record] = parseRis(ris([article], en)) as [Record<string, string | string[]>];
      expect(record).toMatchObject({ TY: 'NEWS', TI: article.title, UR: article.url });
      expect(record['T2']).toBe(article.publisher);
      expect(record['AB']).toBe(article.summary);
      expect([record['AU'] ?? []].flat()).toHaveLength(article.authors.length);
    });
  });

  test('from CSL-JSON', () => {
    each((article) => {
      const { _graph, ...item } = parsed(cslJson([article], en));
      expect(item).toEqual(cslItems([article], en)[0]);
      expect(item['title']).toBe(article.title);
    });
  });
});

test('RIS is lines that end in CRLF, each with its tag', () => {
  each((article) => {
    const lines = ris([article], en).split('\r\n');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
  });
});

test('the braces of BibLaTeX pair, as BibTeX counts them', () => {
  each((article) => {
    let depth = 0;
    for (const [brace] of biblatex([article], en).matchAll(/[{}]/g)) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});
