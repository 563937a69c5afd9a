import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpArticle } from '../../../test/cited-articles.ts';
import { cslReference } from '../../../test/csl-oracle.ts';
import { MADE_UP, RUNS } from '../../../test/runs.ts';
import { en } from '../../../words/en.ts';
import { isWhole } from '../author.ts';
import type { Cited, CitedArticle } from '../cited.ts';
import { cslItems } from '../csl-json.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import type { Styled } from './styled.ts';

const html = (parts: readonly Styled[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.isItalic ? `<i>${part.text}</i>` : part.text)).join('');

/** citeproc puts nothing into italics that has no letter of an alphabet. We leave to the browser what it does with such signs. */
const withoutItalicSigns = (citation: string): string =>
  citation.replace(/<i>([^<]*)<\/i>/g, (all, text: string) =>
    /[\p{L}\d]/u.test(text.replace(/\p{Script=Han}/gu, '')) ? all : text,
  );

/** citeproc 2.4.63 forgets the comma after a name that is turned round where an institution follows (Juris-M/citeproc-js, issue 248). */
const withoutComma = (citation: string, { authors }: CitedArticle): string =>
  authors.length === 2 && !isWhole(authors[0]!) && isWhole(authors[1]!)
    ? citation.replace(/,(?= (?:and|&) )/, '')
    : citation;

/** Of what has no date, APA asks for the day on which it was retrieved, and we have none. */
const withoutRetrieved = (reference: string): string => reference.replace('Retrieved http', 'http');

/**
 * In MLA, an address is the location within the container that it leads to: here the archive, which comes after the newspaper and is in
 * italics as every container. The style knows one container, and has the archive after the address.
 */
const withSecondContainer = (reference: string): string =>
  reference.replace(
    /(,?) (http\S+)\. (Account in )?Testville Archive\.$/,
    (_, comma: string, url: string, account = '') => `${comma && '.'} ${account}<i>Testville Archive</i>, ${url}.`,
  );

/** A date that is uncertain has a question mark (MLA Handbook, 9th edition, p. 186). The style prints it as certain. */
const withCertainDate = (citation: string): string => citation.replace(/\[([^[\]]+)\?\]/, '$1');

const unchanged = (citation: string): string => citation;

/** Our styles, with all in which they and those of citeproc differ on purpose. */
const STYLES = [
  { name: 'apa', write: apa, ours: unchanged, theirs: withoutRetrieved },
  { name: 'mla', write: mla, ours: withCertainDate, theirs: withSecondContainer },
  { name: 'chicago', write: chicago, ours: unchanged, theirs: unchanged },
] as const;

describe.each(STYLES)('in $name', ({ name, write, ours, theirs }) => {
  const oracle = cslReference(name);
  /** Of an item in English, citeproc changes the capitals of its title, which we keep as they were printed. */
  const expected = (item: object) =>
    theirs(withoutItalicSigns(oracle({ ...item, language: 'fr' }).replaceAll('&#38;', '&')));
  const written = (cited: Cited) => ours(withoutItalicSigns(html(write(cited, en))));

  test('an article is cited as citeproc cites it', () => {
    fc.assert(
      fc.property(madeUpArticle('plain'), (article) => {
        expect(withoutComma(written(article), article)).toBe(expected(cslItems([article], en)[0]!));
      }),
      MADE_UP,
    );
  });

  test('a page of the archive is cited as citeproc cites one of a website', () => {
    fc.assert(
      fc.property(madeUpArticle('plain'), ({ title, titleMarks, archive, url }) => {
        const item = { id: 'page', type: 'webpage', title, 'container-title': archive, URL: url };
        expect(written({ type: 'page', title, titleMarks, archive, url })).toBe(expected(item));
      }),
      RUNS,
    );
  });
});
