import { townsNamed } from '../gazetteer.ts';
import { keyOf } from '../../archive/word-keys.ts';
import { once } from '../../once.ts';
import { isRegion } from './regions.ts';

/** Names of countries that the lists of languages lack, and of continents. */
const OTHERS =
  'u.s us ee.uu eeuu u.k uk britain africa europe asia afrique asie amerique afrika asien europa america americas'.split(
    ' ',
  );

/** Codes of what is not a country: unions, and islands of several. */
const NO_COUNTRY = /^(?:E[UZ]|U[MN])$/;

const countryNames = once((): ReadonlySet<string> => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const listed = ['en', 'fr', 'de', 'es'].flatMap((language) => {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return letters.flatMap((first) =>
      letters.flatMap((second) => (NO_COUNTRY.test(first + second) ? [] : (regions.of(first + second) ?? []))),
    );
  });
  return new Set([...listed.map(keyOf), ...OTHERS]);
});

/** Whether a name is that of a country or a continent, in English, French, German or Spanish. */
export const isCountry = (name: string): boolean => countryNames().has(keyOf(name).replace(/\.$/, ''));

/** How many of these words are the name of a country of several, from the first on; 0 where none are. */
export function wordsOfCountry(words: readonly string[]): number {
  if (!firstWords().has(keyOf(words[0]!))) return 0;
  for (let length = words.length; length > 1; length--) if (isCountry(words.slice(0, length).join(''))) return length;
  return 0;
}

const firstWords = once(
  (): ReadonlySet<string> =>
    new Set([...countryNames()].flatMap((name) => (name.includes(' ') ? name.split(' ')[0]! : []))),
);

/** Whether a word is for a day of the week or a month, in English, French, German or Spanish. */
export const isDayOrMonth = (key: string): boolean => calendarWords().has(key);

const calendarWords = once((): ReadonlySet<string> => {
  const [months, days] = [
    Array.from({ length: 12 }, (_, i) => Date.UTC(2000, i)),
    Array.from({ length: 7 }, (_, i) => Date.UTC(2000, 0, i + 1)),
  ];
  return new Set(
    ['en', 'fr', 'de', 'es'].flatMap((language) =>
      (
        [
          ['month', months],
          ['weekday', days],
        ] as const
      ).flatMap(([part, all]) =>
        all.map((day) =>
          new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' }).format(day).toLowerCase(),
        ),
      ),
    ),
  );
});

/** What is added to the name of a country in the words for its people. */
const OF_PEOPLE = ['n', 'an', 'ian', 'ean', 'ien', 'ese', 'lese', 'i'];

/** Whether a word is for the people of a country: `Colombian`, `Nigeriens`. */
export const isOfCountry = (word: string): boolean =>
  !isCountry(word) &&
  [word, word.replace(/s$/, '')].some((key) =>
    OF_PEOPLE.some(
      (ending) => key.endsWith(ending) && !/^\p{L}+en$/u.test(key) && isCountry(key.slice(0, -ending.length)),
    ),
  );

/** Whether a name is that of a country, of a part of one, or of a town in the gazetteer. */
export const isPlaceName = (name: string): boolean => isCountry(name) || isRegion(name) || townsNamed(name).length > 0;
