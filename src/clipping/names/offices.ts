import type { Language } from '../languages/language.ts';
import { isCommon, isGivenName, isNameBefore, isTitleOrRole } from './evidence.ts';
import { isPlaceName } from './place-names.ts';
import type { Token } from './tokens.ts';

/** Whose office is of a place, whatever word it is: `Bishop of Hull`. */
export const TERRITORIAL =
  /^(?:archbishop|archdeacon|bishop|dean|duke|earl|emir|governor|king|marquess|mayor|queen|sheriff|sultan|viscount)$/;
/** What joins an office and what it is of. */
const JOINS_OFFICE = /^(?:of|for|de|du|des|del|d['’]|von|der)$/;

/** `Minister of`, `Director General of the`: where an office ends with which a run begins, and where goes on what it is of. */
export function endOfOffice(
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): { to: number; rest: number } | undefined {
  let to = from;
  while (to < end && tokens[to]!.isCapitalised) to++;
  if (to === from || !JOINS_OFFICE.test(tokens[to]?.key ?? '') || isGivenName(tokens[from]!.text)) return undefined;
  const last = tokens[to - 1]!;
  const head = headOf(tokens, from, to, language);
  const isGroup = language.groupWords.has(head.key) || language.headsOfLongNames.has(head.key);
  const one = { ...last, key: last.key.replace(/(?<=\p{L}{4})s$/u, '') };
  if (isGroup || ![last, one].some((token) => isTitleOrRole(token, language))) return undefined;
  const rest = nextName(to);
  // `Minister of Transport of the Republic of Norland`
  const further =
    tokens[rest] && isBusiness([tokens[rest]], language) && JOINS_OFFICE.test(tokens[rest + 1]?.key ?? '');
  const found = further ? nextName(rest + 1) : rest;
  return found < end ? { to, rest: found } : undefined;

  function nextName(first: number): number {
    let at = first;
    while (at < end && !tokens[at]!.isCapitalised) at++;
    return at;
  }
}

/** Whether words are the business of an office, and name nothing: of `Minister of Fisheries` the last. */
export const isBusiness = (words: readonly Token[], language: Language, isMinister = false): boolean =>
  words.every(
    (token) =>
      !token.isCapitalised ||
      language.portfolios?.has(token.key) === true ||
      (language.code === 'en' && isCommon(token)),
  ) &&
  (isMinister || !words.some((token) => isNamed(token, language)));

/** Where the name begins of somebody behind an office and its business: `Minister of Transport Orla Feddersen`. */
export function endOfBusiness(
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): number | undefined {
  let at = from;
  while (at < end && tokens[at]!.isCapitalised && isBusiness([tokens[at]!], language, true)) at++;
  const isName = at > from && at < end && tokens.slice(at, end).every(({ isCapitalised }) => isCapitalised);
  return isName && end - at > 1 && !tokens.slice(at, end).some((token) => isNamed(token, language)) ? at : undefined;
}

const isNamed = ({ key }: Token, { groupWords, placeWords }: Language): boolean =>
  groupWords.has(key) || placeWords.has(key);

/** Whether words are the business of an office in small letters before them: `le ministre de la Défense`. */
export function isBusinessOf(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  let at = from - 1;
  // With an article it is rather a group: `spokesman for the Silver Wings`.
  while (at > 0 && language.code !== 'en' && language.articles.has(tokens[at]!.key)) at--;
  const office = JOINS_OFFICE.test(tokens[at]?.key ?? '') ? at - 1 : at;
  const isOffice =
    office >= 0 &&
    office < from - 1 &&
    isTitleOrRole(tokens[office]!, language) &&
    !TERRITORIAL.test(tokens[office]!.key);
  return isOffice && isBusiness(tokens.slice(from, to), language);
}

/** Offices and trades that many a family is called by. */
const SURNAMES =
  /^(?:abbot|baker|bishop|butcher|butler|carpenter|constable|cook|dean|driver|duke|farmer|fisher|judge|keeper|king|knight|lord|major|marshal|mason|master|mayor|miner|painter|pope|priest|prince|queen|rider|sergeant|singer|walker|weaver)$/;

/** Of these, what is rather a family behind another title: `Superintendent King`. */
const FAMILIES = /^(?:baker|butler|king|knight|walker|weaver)$/;

/** Titles before names, cut short; without its full stop such a one may be a name. */
const CUT_SHORT = /^(?:capt|col|dr|gen|gov|hon|lt|maj|pres|rep|rev|sen|sgt|st)$/;

/** Where the titles and offices end with which a run begins: the whole run, if it is one. */
export function endOfTitle(tokens: readonly Token[], from: number, to: number, language: Language): number {
  const trade = endOfTrade(tokens, from, to, language);
  if (trade) return trade;
  const head = headOf(tokens, from, to, language);
  const isGroup =
    to - from > 1 && (language.groupWords.has(head.key) || isPlaceName(textOfAll(tokens.slice(from, to))));
  const last = tokens
    .slice(from, to)
    .findLastIndex(
      (token, i) =>
        isTitleOrRole(token, language) &&
        !(i > 0 && from + i === to - 1 && !token.text.endsWith('.') && isGivenName(tokens[to - 2]!.text)),
    );
  const group = tokens.slice(from, to).findLastIndex(({ key }) => language.groupWords.has(key));
  const isOwner = /^[’']s? $/.test(tokens[from + 1]?.gap ?? '') && to - from > 1 && (group < 0 || last < group);
  if (last < 0 || isGroup || isOwner || isGivenName(tokens[from]!.text)) return from;
  const end = from + last + 1;
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  const isFamily = second && (SURNAMES.test(second.key) || (CUT_SHORT.test(second.key) && !second.text.endsWith('.')));
  if (end === to && to - from === 2 && isFamily && isFamilyName(first)) return from;
  if (end === to && to - from > 1 && FAMILIES.test(tokens[to - 1]!.key) && isTitleOrRole(tokens[to - 2]!, language))
    return to - 1;
  if (end < to && !tokens[end]!.isCapitalised) return from;
  const inner = tokens.slice(from, end).some((token) => !token.isCapitalised);
  return inner ? from : end;

  /** Whether the word before an office is none of what an office is of, so that the two are a name: `Orla Bishop`. */
  function isFamilyName(token: Token): boolean {
    const isOther = isCommon(token) || isTitleOrRole(token, language) || isNamed(token, language);
    return !isOther && !/^(?:\p{Lu}\.?){2,}$/u.test(token.text);
  }
}

/** Where ordinary English words end with which somebody in full is introduced: `Master Trooper Jane Feddersen`. */
function endOfTrade(tokens: readonly Token[], from: number, to: number, language: Language): number | undefined {
  if (language.code !== 'en') return undefined;
  const given = tokens.slice(from, to).findIndex(({ text }) => isGivenName(text));
  const words = tokens.slice(from, from + given);
  const isTrade = words.every(
    (token, i) =>
      token.isCapitalised && isCommon(token) && !isNamed(token, language) && !isNameBefore(token, tokens[from + i + 1]),
  );
  return given > 0 && from + given < to - 1 && isTrade ? from + given : undefined;
}

/** The word that says what is named: the first of a French or a Spanish name, as in `Junta General`, the last of others. */
const headOf = (tokens: readonly Token[], from: number, to: number, { code }: Language): Token =>
  tokens[/^(?:es|fr)$/.test(code) ? from : to - 1]!;

const textOfAll = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ');

/** What is said of a person in small letters right before the name: `spokesman`. */
export function titleBefore(tokens: readonly Token[], at: number, language: Language): string {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.gap.trim() || !isTitleOrRole(before, language)) return '';
  return before.text;
}

/** What says that somebody is called so: `alias “Norba”`, `known as “Norba”`. */
export function aliasBefore(tokens: readonly Token[], at: number): string {
  const [word, before] = [tokens[at - 1], tokens[at - 2]];
  if (!word || !/^\s[“«„"]?$/.test(tokens[at]!.gap)) return '';
  if (/^(?:alias|aka|nicknamed|surnommée?|genannt)$/.test(word.key)) return word.text;
  return word.key === 'as' && before?.key === 'known' && tokens[at]!.gap.trim() ? 'known as' : '';
}
