import { keyOf } from '../../archive/word-keys.ts';

/** Names of countries that the lists of languages lack, and of continents. */
const OTHERS = 'u.s us u.k uk britain africa europe asia'.split(' ');

let names: ReadonlySet<string> | undefined;

function countryNames(): ReadonlySet<string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const listed = ['en', 'fr', 'de'].flatMap((language) => {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return letters.flatMap((first) => letters.flatMap((second) => regions.of(first + second) ?? []));
  });
  return new Set([...listed.map(keyOf), ...OTHERS]);
}

/** Whether a name is that of a country or a continent, in English, French or German. */
export const isCountry = (name: string): boolean => (names ??= countryNames()).has(keyOf(name).replace(/\.$/, ''));
