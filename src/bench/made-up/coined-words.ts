import { ordinaryWords } from '../../search/build/dictionary.ts';
import { soundOf } from '../../search/resolver/phonetics.ts';
import { fold } from '../../text.ts';
import { pick, type Random } from '../random.ts';

/** Syllables in Latin and in Arabic letters. */
const SYLLABLES = Object.entries({
  ba: 'با', ben: 'بن', bou: 'بو', chi: 'شي', da: 'دا', dé: 'دي', dou: 'دو', fa: 'فا', gar: 'غر', go: 'غو',
  har: 'هر', ja: 'جا', kan: 'كن', ki: 'كي', kou: 'كو', la: 'لا', lé: 'لي', lin: 'لن', ma: 'ما', mor: 'مر',
  na: 'نا', né: 'ني', nou: 'نو', ra: 'را', ro: 'رو', sa: 'سا', sen: 'سن', sou: 'سو', ta: 'تا', ti: 'تي',
  tou: 'تو', va: 'فا', ver: 'فر', wa: 'وا', ya: 'يا', za: 'زا', zi: 'زي', zou: 'زو',
}); // prettier-ignore
const ENDINGS = Object.entries({ b: 'ب', d: 'د', k: 'ك', l: 'ل', m: 'م', n: 'ن', r: 'ر', s: 'س', z: 'ز', '': '' });

/** A word that is in no dictionary, for names. */
export interface CoinedWord {
  latin: string;
  arabic: string;
}

/** Coins words that neither look nor sound like one another, nor like an ordinary word. */
export function coinage(random: Random): () => CoinedWord {
  const ordinary = new Set(Array.from(ordinaryWords(), soundOf));
  const sounds = new Set<string>();
  const spellings = new Set<string>();
  return () => {
    for (;;) {
      const parts = [...Array.from({ length: 2 + random(2) }, () => pick(random, SYLLABLES)), pick(random, ENDINGS)];
      const letters = parts.map(([latin]) => latin).join('');
      const [sound, near] = [soundOf(fold(letters)), withOneLetterLess(fold(letters))];
      if (ordinary.has(sound) || sounds.has(sound) || near.some((spelling) => spellings.has(spelling))) continue;
      sounds.add(sound);
      for (const spelling of near) spellings.add(spelling);
      const latin = letters.charAt(0).toUpperCase() + letters.slice(1);
      return { latin, arabic: parts.map(([, arabic]) => arabic).join('') };
    }
  };
}

/** A word, and what it is without one of its letters: words that have none of these in common are two edits apart. */
const withOneLetterLess = (word: string): string[] => [
  word,
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
];
