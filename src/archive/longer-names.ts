/** Words that make another place of the one whose name follows them: South Testville is not Testville. */
const WORDS_BEFORE = [
  '(?:North|South)?[- ]?(?:East|West|east|west)|North|South',
  'New|Old|Upper|Lower|Great|Greater|Little|Saint|Sainte|(?:St|Ste|Ft|Mt)\\.?|San|Santa|Fort|Port|Lake|Mount|Cape|Camp',
  'Nouveau|Nouvelle|Vieux|Vieille|Haut|Haute|Bas|Basse|Grand|Grande|Petit|Petite',
].join('|');
const BEFORE_PLACES = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${WORDS_BEFORE}|${WORDS_BEFORE.toUpperCase()}) $`,
  'u',
);

/** Capitalised only because a sentence or a headline has it so: Anti-Testville, Testville-Based. */
const PREFIX = /^(?:anti|pro|non|ex|pre|post|mid|trans|inter|intra|extra|pan|cross|near|once)$/iu;
const SUFFIX =
  /^(?:\p{L}+(?:ed|ing)|led|born|held|run|wide|style|bound|area|made|like|only|era|side|built|owned|sent|wards?|type)$/iu;
/** Joins two names that both stand for themselves: the Testville-to-Norland road. */
const BETWEEN = /^(?:to|and|à|et)$/iu;

const LONGEST = 60;

/** Whether a hyphen joins a name in a text to another capitalised word, so that it is part of a longer name. */
export function isHyphenated(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== '-' && text[end] !== '-') return false;
  const before = /[\p{L}\p{M}.'-]*-$/u.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = /^-[\p{L}\p{M}.'-]*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  return hasOtherName(before.split('-').reverse(), PREFIX) || hasOtherName(after.split('-'), SUFFIX);
}

/** @param parts the words beside a name, the nearest first */
function hasOtherName(parts: readonly string[], ordinary: RegExp): boolean {
  const between = parts.findIndex((part) => BETWEEN.test(part));
  return parts
    .slice(0, between < 0 ? undefined : between)
    .some((part) => /^\p{Lu}/u.test(part) && !ordinary.test(part));
}

/**
 * Whether the word before the name of a place makes another place of it.
 * @param free where the last known name before it ends
 */
export function isAnotherPlace(text: string, start: number, free: number): boolean {
  const from = Math.max(0, start - LONGEST);
  const before = BEFORE_PLACES.exec(text.slice(from, start));
  return before !== null && from + before.index >= free;
}
