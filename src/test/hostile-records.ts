import fc from 'fast-check';
import type { ArchiveRecord } from '../schema/records.ts';
import { article, event, group, person, place } from './records.ts';

/** What formats stumble over: their own signs, formulas, scripts that run from right to left, signs of several code units. */
const AWKWARD = [
  ...['"', "'", ',', ';', '\\', '{', '}', '[', ']', '&', '<', '>', '</script>', '<!--', ']]>', '%', '#', '|', '$', '_'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '–', '“”', '’', '…', '\u00a0', 'null', 'true', '2013-03', '1e3', '007'],
  ...['جسر', 'עברית', 'Łódź', '東京', '👩‍🚒', '🇫🇮', 'e\u0301', 'ﬁ'],
];

/** A text of one line, as the schemas let an author write it. */
export const awkwardLine = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.stringMatching(/^[A-Za-z ]{1,8}$/)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim().slice(0, 60).trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\ud800-\udbff]$/.test(text));

const dates = fc.constantFrom('2013', '2013-03', '2013-03?', '2013-03-01', '2013~', '201X', '2013-21', '2013-03/..');

/** A small archive in which every text is awkward. */
export const awkwardRecords: fc.Arbitrary<ArchiveRecord[]> = fc
  .record({
    texts: fc.array(awkwardLine, { minLength: 12, maxLength: 12 }),
    dates: fc.array(dates, { minLength: 5, maxLength: 5 }),
    numbers: fc.array(fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 2,
      maxLength: 2,
    }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(({ texts, dates: [published, born, happened, asOf, dated], numbers: [one, other], longitude }) => {
    const [headline, name, alias, label, note, speaker, summary, kind, byline, title, body, quoted] = texts;
    const claim = (fields: object) => ({ subject: 'storm', paragraph: 1, certainty: 'believed', note, ...fields });
    return [
      person('jane', {
        ...{ name, aliases: [alias], born, description: label },
        roles: [{ group: 'guard', title, from: happened, source: 'report:p1' }],
      }),
      group('guard', { name: kind, acronym: 'G', aliases: [{ name: alias, lang: 'ar', weak: true }] }),
      place('harbour', { name: label, coordinates: { longitude, latitude: -0.5, approximate: true }, geonames: 123 }),
      place('quay', { name: title, kind: 'town', partOf: 'harbour' }),
      event('storm', {
        name: quoted,
        date: happened,
        places: ['quay', 'harbour'],
        people: ['jane'],
        groups: ['guard'],
      }),
      article(
        'report',
        {
          ...{ headline, summary, published, publisher: 'guard', byline: [byline, { name, person: 'jane' }] },
          ...{
            people: ['jane'],
            groups: ['guard'],
            places: ['quay'],
            about: ['jane'],
            url: 'https://example.org/?a=1&b=2',
          },
          claims: [
            claim({ property: 'killed', value: one, unit: 'people', attributedTo: speaker, source: 'jane', asOf }),
            claim({ property: 'killed', value: { moreThan: other }, unit: 'people', attributedTo: summary }),
            claim({ property: 'place', value: 'quay' }),
            claim({ property: 'date', value: dated, certainty: 'denied' }),
            claim({ property: 'cause', value: quoted }),
          ],
        },
        `${body}, it was said.\n\n> ${note}`,
      ),
      article('second', { headline, claims: [claim({ property: 'killed', value: 7, unit: 'people' })] }),
    ] as ArchiveRecord[];
  });
