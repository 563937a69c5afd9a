/**
 * The transliteration fold: spellings of one sound become one. Latin and Arabic script meet in it. Its letters are consonants and
 * the vowels `a`, `i`, `u`; `x` is the sound of English `sh`.
 */

/** Arabic letters as BGN/PCGN 1956 and UNGEGN 1972 romanise them, without the dots and lines by which these tell twins apart. ع is not heard. */
const ARABIC = new Map(
  'اa بb تt ثt جj حh خk دd ذd رr زz سs شsh صs ضd طt ظz غg فf قk كk لl مm نn هh وu يi پp چch ژj ڤv گg ڨg'
    .split(' ')
    .map(([letter, ...latin]) => [letter!, latin.join('')] as const),
);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  // ج is dj in French, dsch in German, j in BGN/PCGN and ALA-LC.
  [/d(?:j|sch)/g, 'j'],
  // French writes ش, and the sound before it in “Tchekhov”, with ch, German with sch, English with sh (UNGEGN; French civil registers).
  [/t?s?ch|sh/g, 'x'],
  // The letter خ is kh in BGN/PCGN, ALA-LC and French; غ gh; ذ and ظ dh; ث th. Dots and lines lost, they are k, g, d, t.
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
  // Short vowels are a, i, u in writing (BGN/PCGN) and anything near in speech: Maghrebi e for a, o for u.
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/y/g, 'i'],
  // The last vowel of a French or Latin name of a country, and of ة, is written e, a, ah, or not at all.
  [/(?<=..[^aeou])[ae]h?$/g, ''],
  // Before b and p, n is spoken m (iqlab).
  [/n(?=[bp])/g, 'm'],
  // h is written or not, ح and ه alike (French civil registers).
  [/h/g, ''],
];

const doubled = /(\D)\1+/g;

/** A word, in plain letters, as it sounds. An alif before another vowel only carries it. */
export function soundOf(word: string): string {
  let sound = word.replace(/^ا(?=[وي])/, '').replace(/[\u0600-\u06ff]/g, (letter) => ARABIC.get(letter) ?? '');
  for (const [spelling, letter] of RULES) sound = sound.replace(spelling, letter);
  return sound.replace(doubled, '$1');
}

/** How words, written as one, sound; of those of one meaning all sound like the first. Doubled letters are a matter of taste. */
export const soundOfAll = (words: readonly string[], meanings: ReadonlyMap<string, string>): string =>
  words
    .map((word) => soundOf(meanings.get(word) ?? word))
    .join('')
    .replace(doubled, '$1');

/** The consonants of a sound: Arabic script leaves out short vowels, and their romanisations differ most in them. */
export const skeletonOf = (sound: string): string => sound.replace(/[aiuw]/g, '').replace(doubled, '$1');

/**
 * In how many places two sounds of one skeleton have other vowels; at the end, where one of them has none, that counts twice.
 * @param unwritten whether the first is of Arabic script and the second is not: where it writes no vowel, any will do
 */
export function vowelsApart(a: string, b: string, unwritten: boolean): number {
  const [these, those] = [a, b].map((sound) => sound.replace(/w/g, 'u').split(/([^aiu])\1*/));
  if (these!.length !== those!.length) return 9;
  const last = these!.length - 1;
  return these!.reduce((apart, vowels, i) => {
    if (vowels === those![i] || (unwritten && !vowels)) return apart;
    return apart + (i === last && !(vowels && those![i]) ? 2 : 1);
  }, 0);
}

/**
 * Consonants between which spellings waver: dh and z for ذ and ظ, s and z, q and g (ق as Bedouin and Maghrebi speech has it),
 * j and g (ج in Egypt), v and f, p and b (Arabic has neither v nor p), ch for German ch, r for غ as French hears it.
 */
export const WAVERING = 'zd dz zs sz gk kg gj jg vf fv pb bp xk rg gr'.split(' ');

/** The article, also where its l becomes the next letter, as in ar-Rahman (BGN/PCGN 1956, note on sun letters). */
export const isArticle = (word: string, next = ''): boolean =>
  /^[aeiu]l$/.test(word) || (/^[ae](?:[dnrstz]|[dst]h|ch)$/.test(word) && next.startsWith(word.slice(1)));
