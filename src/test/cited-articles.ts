import fc from 'fast-check';
import { createArchive } from '../archive/archive.ts';
import { citedArticle, type CitedArticle } from '../exports/citations/cited.ts';
import type { Content } from '../views/pages/content.ts';
import { siteSchema } from '../schema/site.ts';
import { withoutUnwanted } from '../schema/unwanted-characters.ts';
import { en } from '../words/en.ts';
import type { Words } from '../words/en.ts';
import { article, group } from './records.ts';

const words = (list: string) => fc.constantFrom(...list.split(' '));

const name = fc.oneof(
  fc
    .tuple(words('Jane John Léa Jean-Paul Ömer Иван'), words('Q. Mary B. al'), words('Roe Doe O’Field Marsh Иванов'))
    .map(([given, middle, family]) => (middle === 'al' ? `${given} ${family}` : `${given} ${middle} ${family}`)),
  words('Roe Doe Marsh Field').map((family) => `Vincent van ${family}`),
  words('Jr. III').map((suffix) => `John Doe ${suffix}`),
  fc.constantFrom('Plato', 'Testville Wire', 'Staff Reporter'),
);

/** Words of headlines, of which every style and format keeps all. */
const plainWord = words(
  'Boat sinks off the Point again: “Fog”, says ‘Gazette’ of Pier 7 No mayor? Ferry’s P.S. Ωmega 船 قارب 🚢',
);

/** What formats have a meaning of their own for. */
const hostileWord = fc.oneof(
  plainWord,
  words(
    '" { } {x} }{ & && , \\ \\\\ % $ $5 # _ a_b ^ ~ <i> </script> @article{ -- = ; | ` \' "quoted" \\emph{x} «Non» and AND TY ER',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .map((text) => withoutUnwanted(text).replace(/[\s\p{C}]/gu, '') || 'x'),
);

const headline = (word: fc.Arbitrary<string>) =>
  fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));

const published = fc.constantFrom(
  undefined,
  ...['2013-03-05', '2013-03', '2013', '0987-06-01', '2016-11-27?', '2013~', '2013-03%', '195X', '2013-21', '2013-24'],
  ...['2013-03-01/2013-03-10~', '2012-12/2013-01', '2013-02~/2013-05~', '1962-XX'],
);

/** One of the articles that the tests of citations are over. */
export const madeUpArticle = (kind: 'plain' | 'hostile', language: Words = en): fc.Arbitrary<CitedArticle> => {
  const text = headline(kind === 'plain' ? plainWord : hostileWord).filter(
    (line) => kind === 'hostile' || !/[:,]$/.test(line.replace(/”$/, '')),
  );
  return fc
    .record({
      headline: text,
      byline: fc.oneof(fc.array(name, { maxLength: 3 }), fc.array(name, { minLength: 8, maxLength: 23 })),
      publisher: fc.option(fc.constant('gazette'), { nil: undefined }),
      publisherName: kind === 'plain' ? fc.constantFrom('Testville Gazette', 'Le Messager') : text,
      published,
      section: fc.option(kind === 'plain' ? fc.constant('Metro') : fc.constant('R&D {1}_%'), { nil: undefined }),
      page: fc.option(fc.constantFrom('A4', '7', '12–13'), { nil: undefined }),
      summary: fc.option(text, { nil: undefined }),
      language: fc.option(fc.constantFrom('en', 'fr', 'ar', 'zh-Hant'), { nil: undefined }),
      url: fc.option(fc.constant('https://gazette.example/a_b~c?d=1&e=%20#f'), { nil: undefined }),
      text: fc.constantFrom('account', 'full'),
    })
    .map(({ publisherName, ...fields }) => {
      const record = article(
        '2013-03-gazette-boat',
        Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
      );
      const groups = [group('gazette', { name: publisherName }), group('wire', { name: 'Testville Wire' })];
      const archive = createArchive([record, ...groups]);
      const site = siteSchema.parse({ name: 'Testville Archive' });
      return citedArticle(record, { archive, site, words: language } as Content);
    });
};
