const NUMBER = /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;
const TOKEN = new RegExp(`${NUMBER.source}|\\p{L}+`, 'gu');

const MONTHS = Array.from({ length: 12 }, (_, i) =>
  new Date(Date.UTC(2000, i)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
).join('|');

/** `24 January 2014`, `January 24, 2014`, `March 2013`: days and years count nothing. */
const DATE = new RegExp(`\\b(?:\\d{1,2} )?(?:${MONTHS})(?: \\d{1,2}\\b)?(?:,? \\d{4}\\b)?`, 'g');

const SMALL = new Map(
  Object.entries({
    0: ['zero', 'no', 'none', 'nobody'],
    1: ['one', 'a', 'an', 'single', 'first'],
    2: ['two', 'both', 'second'],
    3: ['three', 'third'],
    4: ['four', 'fourth'],
    5: ['five', 'fifth'],
    6: ['six', 'sixth'],
    7: ['seven', 'seventh'],
    8: ['eight', 'eighth'],
    9: ['nine', 'ninth'],
    10: ['ten', 'tenth'],
    11: ['eleven', 'eleventh'],
    12: ['twelve', 'twelfth'],
    13: ['thirteen', 'thirteenth'],
    14: ['fourteen', 'fourteenth'],
    15: ['fifteen', 'fifteenth'],
    16: ['sixteen', 'sixteenth'],
    17: ['seventeen', 'seventeenth'],
    18: ['eighteen', 'eighteenth'],
    19: ['nineteen', 'nineteenth'],
    20: ['twenty', 'twentieth'],
    30: ['thirty', 'thirtieth'],
    40: ['forty', 'fortieth'],
    50: ['fifty', 'fiftieth'],
    60: ['sixty', 'sixtieth'],
    70: ['seventy', 'seventieth'],
    80: ['eighty', 'eightieth'],
    90: ['ninety', 'ninetieth'],
  }).flatMap(([number, words]) => words.map((word) => [word, Number(number)] as const)),
);

const MULTIPLES = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/**
 * The numbers that a text states, in digits (`1,200`, `1.5 million`) or words (`thirty-eight`, `two hundred and fifty`, `the
 * third`), but not in dates: `a` and `an` are 1, `hundreds` is 100, `no` is 0.
 */
export function figuresIn(text: string): Set<number> {
  const figures = new Set<number>();
  const dateless = text.replace(DATE, '.');
  let [total, current, open, end] = [0, 0, false, 0];
  const close = () => {
    if (open) figures.add(total + current);
    [total, current, open] = [0, 0, false];
  };
  const begin = (number: number) => {
    close();
    [current, open] = [number, true];
  };
  for (const { 0: token, index } of dateless.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    if (!/^[\s-]*$/.test(dateless.slice(end, index))) close();
    end = index + token.length;
    const multiple = MULTIPLES.get(word.replace(/s$/, ''));
    const small = SMALL.get(word);
    if (NUMBER.test(word)) begin(Number(word.replace(/[^\d.]/g, '')));
    else if (multiple && multiple < 1_000) [current, open] = [(current || 1) * multiple, true];
    else if (multiple) [total, current, open] = [total + (current || 1) * multiple, 0, true];
    else if (small !== undefined && open && goesOn(total, current, small)) current += small;
    else if (small !== undefined) begin(small);
    else if (word !== 'and') close();
  }
  close();
  return figures;
}

/** Whether a number so far and the next word are one: `twenty` and `one`, `two hundred` and `twelve`, not `two` and `three`. */
const goesOn = (total: number, current: number, next: number): boolean =>
  current % 100 === 0
    ? current + total > 0 && next > 0
    : current % 10 === 0 && current % 100 >= 20 && next > 0 && next < 10;
