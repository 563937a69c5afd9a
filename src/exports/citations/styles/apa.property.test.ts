import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpArticle } from '../../../test/cited-articles.ts';
import { apaReference } from '../../../test/csl-oracle.ts';
import { MADE_UP } from '../../../test/runs.ts';
import { en } from '../../../words/en.ts';
import { isWhole } from '../author.ts';
import type { CitedArticle } from '../cited.ts';
import { cslItems, type CslItem } from '../csl-json.ts';
import { apa } from './apa.ts';
import type { Styled } from './styled.ts';

const html = (parts: readonly Styled[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.isItalic ? `<i>${part.text}</i>` : part.text)).join('');

/** Without what the handbook leaves open: quotation marks within a headline, and its capitals, which we keep as they were printed. */
const comparable = (citation: string, { authors }: CitedArticle): string => {
  const plain = citation
    .replaceAll('&#38;', '&')
    .replace(/[“”‘’"']/g, '')
    // Of what has no date, the style gives the day on which it was retrieved, and we have none.
    .replace('Retrieved http', 'http')
    .toLowerCase();
  // Between a person and an institution, citeproc has no comma.
  return authors.some(isWhole) ? plain.replace(/,(?= & )/g, '') : plain;
};

test('in APA an article is cited as citeproc cites it', () => {
  fc.assert(
    fc.property(madeUpArticle('plain'), (article) => {
      const [item] = cslItems([article], en) as [CslItem];
      // Of an item in English, citeproc changes capitals.
      const expected = apaReference({ ...item, language: '' });
      expect(comparable(html(apa(article, en)), article)).toBe(comparable(expected, article));
    }),
    MADE_UP,
  );
});
