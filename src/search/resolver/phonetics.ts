/**
 * Spellings with one sound become equal, in Latin and Arabic script alike. A sound is written in consonants and the vowels `a`, `i`,
 * `u`; `x` is English `sh`.
 */

/** Arabic letters as BGN/PCGN 1956 and UNGEGN 1972 romanise them, without dots and lines. ع is left out. */
const ROMANISED = new Map(
  'اa بb تt ثt جj حh خk دd ذd رr زz سs شsh صs ضd طt ظz غg فf قk كk لl مm نn هh وu يi پp چch ژj ڤv گg ڨg'
    .split(' ')
    .map(([letter, ...romanised]) => [letter!, romanised.join('')] as const),
);

/** Applied one after the other. */
const RULES: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/x/g, 'ks'],
  // ج is dj in French, dsch in German, j in BGN/PCGN and ALA-LC.
  [/d(?:j|sch)/g, 'j'],
  // French writes ش, and the sound before it in “Tchekhov”, with ch, German with sch, English with sh (UNGEGN; French civil registers).
  [/t?s?ch|sh/g, 'x'],
  // خ is kh in BGN/PCGN, ALA-LC and French; غ gh; ذ and ظ dh; ث th. Without dots and lines they are k, g, d, t.
  [/(?<=[kgdt])h/g, ''],
  [/ph/g, 'f'],
  // French keeps g and k hard before e and i with a u: “gue”, “que”.
  [/(?<=[gq])u(?=[eiy])/g, ''],
  // ق is q in BGN/PCGN, ALA-LC and DIN 31635; k or c in French and English newspapers. A soft c is s.
  [/c(?=[eiy])/g, 's'],
  [/[qc]/g, 'k'],
  // The vowel of “boot” is ou in French, oo in older English, u in BGN/PCGN; before a vowel each of them is the w of English.
  [/ou|oo/g, 'u'],
  [/u(?=[aeiouy])/g, 'w'],
  [/w(?![aeiouy])/g, 'u'],
  // Diphthongs: ay in BGN/PCGN and ALA-LC, ai in French, ei and ey as spoken; ae is the English way with a long a before i.
  [/[ae][iy]|ae|ee|ie/g, 'i'],
  // Short vowels are a, i, u in BGN/PCGN; Maghrebi speech has e for a, and o for u.
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/y/g, 'i'],
  // The last vowel of a country’s French or Latin name, and that of ة, is written e, a, ah, or not at all.
  [/(?<=..[^aeou\n])[ae]h?$/gm, ''],
  // Before b and p, n is spoken m (iqlab).
  [/n(?=[bp])/g, 'm'],
  // h for ح and ه is often left out (French civil registers).
  [/h/g, ''],
];

const doubledLetters = /([^\d\n])\1+/g;

/** How a word sounds. */
export const soundOf = (word: string): string => soundOfLines(word);

/** How each of many words sounds: all at once, in a third of the time. */
export const soundsOf = (words: readonly string[]): string[] => soundOfLines(words.join('\n')).split('\n');

/** An alif before another vowel only carries it. */
function soundOfLines(words: string): string {
  let sound = words.replace(/^ا(?=[وي])/gm, '').replace(/[\u0600-\u06ff]/g, (letter) => ROMANISED.get(letter) ?? '');
  for (const [spelling, letters] of RULES) sound = sound.replace(spelling, letters);
  return sound.replace(doubledLetters, '$1');
}

/**
 * How several words sound when they are written as one.
 * @param synonyms for a word the one whose sound stands for it
 */
export const soundOfWords = (words: readonly string[], synonyms: ReadonlyMap<string, string>): string =>
  words
    .map((word) => soundOf(synonyms.get(word) ?? word))
    .join('')
    .replace(doubledLetters, '$1');

/** The consonants of a sound: Arabic script leaves out short vowels, and romanised spellings differ most in them. */
export const skeletonOf = (sound: string): string => sound.replace(/[aiuw]/g, '').replace(doubledLetters, '$1');

/** The vowels before, between and after the consonants of a sound. */
const vowelsOf = (sound: string): string[] => sound.replace(/w/g, 'u').split(/([^aiu])\1*/);

/**
 * In how many places two sounds with the same consonants have different vowels. A vowel at the end that the other lacks counts twice.
 * @param isUnwritten whether the first sound is from Arabic script and the second is not: a vowel that it lacks is then no difference
 */
export function vowelDifferences(a: string, b: string, isUnwritten: boolean): number {
  const [these, others] = [vowelsOf(a), vowelsOf(b)];
  if (these.length !== others.length) return Infinity;
  const last = these.length - 1;
  return these.reduce((sum, vowels, i) => {
    const other = others[i]!;
    if (vowels === other || (isUnwritten && !vowels)) return sum;
    const isMissing = !vowels || !other;
    return sum + (i === last && isMissing ? 2 : 1);
  }, 0);
}

/**
 * Consonants that are written for each other: dh and z for ذ and ظ, s and z, q and g (ق in Bedouin and Maghrebi speech),
 * j and g (ج in Egypt), v and f, p and b (Arabic has neither v nor p), ch for German ch, r for غ as French hears it.
 */
export const INTERCHANGEABLE: readonly (readonly [from: string, to: string])[] =
  'zd dz zs sz gk kg gj jg vf fv pb bp xk rg gr'.split(' ').map((pair) => [pair[0]!, pair[1]!]);

/** The Arabic article, also where its l is written as the next letter: ar-Rahman (BGN/PCGN 1956, note on sun letters). */
export const isArabicArticle = (word: string, next = ''): boolean =>
  /^[aeiu]l$/.test(word) || (/^[ae](?:[dnrstz]|[dst]h|ch)$/.test(word) && next.startsWith(word.slice(1)));
