/** Number words of English, French, German and Spanish, which may be in one text, but not the Spanish `once`. Those of one number may follow each other: `cent deux`. */
export const CARDINALS = numbered({
  0: 'zero nil nought zéro',
  1: 'one first un une premier première',
  2: 'two second deux seconde zwei dos',
  3: 'three third trois drei tres',
  4: 'four fourth quatre vier cuatro',
  5: 'five fifth cinq fünf cinco',
  6: 'six sixth sechs seis',
  7: 'seven seventh sept sieben siete',
  8: 'eight eighth huit acht ocho',
  9: 'nine ninth neuf neun nueve',
  10: 'ten tenth dix zehn diez',
  11: 'eleven eleventh onze',
  12: 'twelve twelfth douze zwölf doce',
  13: 'thirteen thirteenth treize trece',
  14: 'fourteen fourteenth quatorze catorce',
  15: 'fifteen fifteenth quinze quince',
  16: 'sixteen sixteenth seize',
  17: 'seventeen seventeenth dixsept',
  18: 'eighteen eighteenth dixhuit',
  19: 'nineteen nineteenth dixneuf',
  20: 'twenty twentieth vingt veinte',
  30: 'thirty thirtieth trente treinta',
  40: 'forty fortieth quarante cuarenta',
  50: 'fifty fiftieth cinquante cincuenta',
  60: 'sixty sixtieth soixante sesenta',
  70: 'seventy seventieth septante setenta',
  80: 'eighty eightieth huitante octante ochenta',
  90: 'ninety ninetieth nonante noventa',
});

/** Words that say a number but are no part of a longer one. */
export const ALONE = numbered({
  0: 'no none nobody aucun aucune',
  1: 'a an single sole lone',
  2: 'both couple pair twice',
  3: 'trio thrice',
  60: 'threescore',
  80: 'fourscore',
});

/** Words that multiply what comes before them, and say themselves where nothing does. */
export const MULTIPLES = numbered({
  10: 'dizaine',
  12: 'dozen douzaine',
  15: 'quinzaine',
  20: 'score vingtaine',
  30: 'trentaine',
  40: 'quarantaine',
  50: 'cinquantaine',
  60: 'soixantaine',
  100: 'hundred cent centaine hundert cien centenar',
  1_000: 'thousand mille millier tausend mil millar',
  100_000: 'lakh',
  1_000_000: 'million millionen millón millones',
  10_000_000: 'crore',
  1_000_000_000: 'billion milliard milliarden',
  1_000_000_000_000: 'trillion',
});

/** How much a word multiplies by, in the plural and as an ordinal too: `hundreds`, `millionth`. */
export const multipleOf = (word: string): number | undefined =>
  MULTIPLES.get(word) ??
  MULTIPLES.get(word.endsWith('s') ? word.slice(0, -1) : word.endsWith('th') ? word.slice(0, -2) : word);

const BEFORE_CENT = new Set(
  `deux trois quatre cinq six sept huit neuf onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt trente
   quarante cinquante soixante septante huitante octante nonante mille million millions`.split(/\s+/),
);

/** Whether `cent` and `cents` are coins: they are hundreds after French words, and `cent` alone. */
export const areCoins = (word: string, wordBefore: string | undefined): boolean =>
  (word === 'cent' || word === 'cents') && (wordBefore === undefined ? word === 'cents' : !BEFORE_CENT.has(wordBefore));

/** Whether ten and more is added to this word: `soixante-dix`, `quatre-vingt-onze`. */
export const takesTeens = (word: string): boolean => word === 'soixante' || word === 'huitante';

/** The cardinal of a French ordinal: `neuvième` is `neuf`; any other word as it is. */
export function cardinalOf(word: string): string {
  if (!word.includes('ième')) return word;
  const [, stem] = /^(\p{L}+)ièmes?$/u.exec(word) ?? [];
  if (!stem) return word;
  const irregular: Record<string, string> = { cinqu: 'cinq', neuv: 'neuf' };
  return irregular[stem] ?? [stem, `${stem}e`].find((known) => CARDINALS.has(known) || MULTIPLES.has(known)) ?? word;
}

function numbered(words: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(words).flatMap(([number, list]) => list.split(' ').map((word) => [word, Number(number)] as const)),
  );
}
