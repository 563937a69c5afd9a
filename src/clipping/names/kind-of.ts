import type { Entity } from '../../schema/records.ts';
import { english } from '../languages/english.ts';
import type { Language } from '../languages/language.ts';
import { TO_SOMEBODY } from '../claims/speakers.ts';
import { townsNamed } from '../gazetteer.ts';
import type { Candidate } from './candidates.ts';
import { isCountry, isDayOrMonth, isPlaceName } from './place-names.ts';
import { isCommon, isGivenName, isTitle } from './evidence.ts';
import { isRegion } from './regions.ts';
import { saidKind } from './said-kind.ts';
import type { Token } from './tokens.ts';

export type EntityKind = Entity['kind'];

/** How much speaks for each kind. */
export type KindScores = Record<EntityKind, number>;

/** Small words that names of people do not have. */
const JOINER = /^(?:of|for|in|and|on|to|&|au|aux|sans|pour|contre|et)$/;
/** Small words that only names of people have, and how names of people in Arabic begin. */
const OF_PEOPLE = /^(?:bin|ibn|ben|bint|ould|wuld|walet|mint|ag|ap|von|van|der|y)$/;
const BEGINS_PERSON = /^(?:abu|abou|umm|abd|abdul|abdel|ould|mac|mc)/;
/** `al Norba`; `Al Norba` is written so too, but `Al-Norba` may be a place. */
const ARABIC_GROUP = /^al[-‐‑ ]|^Al \p{Lu}[\p{L}’']+$/u;
/** What names of groups in Arabic begin with. */
const ARABIC_HEAD =
  /^(?:ansar|ansaru|ansarul|katiba|katibat|liwa|jaysh|jaish|faylaq|failaq|hayat|harakat|hizb|jund|kataib|asaib|saraya|tanzim|jamaat|jamaa|nusrat)$/;
const ACRONYM = /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,8}(?:-\p{Lu})?$/u;
/** What a place is called by, and many a family. */
const SURNAME =
  /^(?:woods?|hills?|green|field|park|head|point|house|close|common|camp|moor|heath|lake|castle|church|gardens?|lane|marsh|bridge|peak|west|north|east|south|rock|fort|pier|wharf|sound|hall|tower|island|forest|garden)$/;
/** `A158`, `RN7`. */
const ROAD = /^(?:[ABDEMN]|(?:I|SR|CR)-|(?:RN|RD)[- ]?|(?:Route|Interstate|Highway|Autoroute) )\d{1,4}$/;
const DIRECTION = /^(?:(?:north|south)?-?(?:east|west)|north|south|nord|sud|est|ouest)$/;
const PART_OF_PLACE = /^(?:far-)?(?:(?:north|south)?(?:east|west)|north|south|central)(?:ern)?$/;
const SETTLEMENT =
  /^(?:town|village|city|capital|port|province|region|district|state|island|ville|village|capitale|région|stadt|dorf)$/;
/** What a place is, before its name: `the village of`, `le massif de l’`. */
const OF_PLACES =
  /(?<!\p{L})(?:town|village|city|capital|port|province|region|district|state|island|resident|inhabitant|outskirt|street|suburb|siege|battle|coast|checkpoint|oilfield|airbase|mayor|bishop|governor|ville|village|capitale|région|province|cercle|commune|massif|désert|vallée|île|habitant|maire|préfet|gouverneur|ciudad|municipio|departamento|provincia|vereda|alcalde|obispo)s?\s(?:of|de|du|d[’']|de\sla|de\sl[’'])\s?$/iu;
/** What a group has, or does, before its name: `members of`, `the group called`. */
const OF_GROUPS =
  /(?<!\p{L})(?:members?|founders?|owners?|employees?|chairman|chairwoman|subsidiary|division|fighters?|militants?|supporters?|leaders?|spokes(?:wo)?man|groups?|movements?|rebels|gunmen|networks?|joined|membres?|combattants?|groupes?|mouvements?|attacks?|attaques?|raids?|jihadists?|djihadistes?|insurgents?|terrorists?|terroristes?|branch|faction|wing|cells?|affiliate|arm)(?:\s(?:of|by|from|named|called|de|du|d[’']))?\s(?:the\s|l[’'])?$/iu;
/** What goes on with a person after a dash or a comma. */
const GOES_ON_WITH_PERSON = /^(?:,?\s(?:who|whose|qui)\b|\s[—–]\s(?:he|she|il|elle|er|sie)\b)/;
/** How old somebody is, after the name, and no day of a month. */
const AGE = /^,\s(?:aged\s)?\d{1,3}(?:[,;.]|\s(?!\p{Lu}))/u;

/** Relatives whose names follow, with or without a comma. */
const RELATIVES =
  /(?<!\p{L})(?:sons?|daughters?|children|brothers?|sisters?|wife|wives|husbands?|widow|mother|father|fils|filles?|femme|mari|Sohn|Tochter),?\s(?:\p{Lu}\p{L}+(?:,\s|\s(?:and|et|und)\s))*$/u;
/** Other places before one that `and` joins to them: `in Bern and`. */
const OTHER_PLACES =
  /(?<!\p{L})(?:in|near|from|to|at|between|over|across|off|entre|à|vers|en|zwischen|aus)\s(?:\p{Lu}[\p{L}.-]+(?:\s\p{Lu}\p{L}+)?(?:,\s|,?\s(?:and|or|et|ou|y|o|und)\s(?:à\s|in\s)?))+$/u;

/** What speaks for a person, a group or a place, in a name and around it. */
export function kindScores(candidate: Candidate, text: string, language: Language): KindScores {
  const { tokens, from, to, title } = candidate;
  const own = tokens.slice(from, to);
  const [first, last] = [own[0]!, own.at(-1)!];
  const name = text.slice(first.start, last.end);
  const [before, beforeThat] = [tokens[from - 1], tokens[from - 2]];
  const next = tokens[to];
  const isBeside = (token: Token | undefined, gap: string): token is Token =>
    token !== undefined && !/[.,;:()]/.test(gap);
  const precedes = (list: ReadonlySet<string>): boolean => isBeside(before, first.gap) && list.has(before.key);
  const after = text.slice(last.end);
  const words = own.filter(({ isCapitalised }) => isCapitalised);
  const hasGroupWord = own.some(({ key }) => language.groupWords.has(key));
  const isGroup = language.groupWords.has(last.key);
  const placeWord = [...(isGroup ? [] : [first]), last].find(({ key }) => language.placeWords.has(key));
  const isAcronym = words.length === 1 && ACRONYM.test(first.text);
  const hasJoiner =
    own.some(({ key, isCapitalised }) => !isCapitalised && JOINER.test(key)) ||
    !last.isCapitalised ||
    own.some(({ key }) => key === 'sans') ||
    name.includes('&');
  const hasArticle = precedes(language.articles);
  const scores: KindScores = { person: 0, group: 0, place: 0 };

  const isIn = (token: Token | undefined): boolean =>
    token !== undefined &&
    /^(?:in|at|near|off|outside|inside|around|across|throughout|into|beyond|towards?|dans|en|à|au|aux|aus|nach|insel)$/.test(
      token.key,
    );
  const isOf = isBeside(before, first.gap) && before.key === 'of';
  const isCommonWords =
    language.code === 'en' &&
    !language.placeWords.has(last.key) &&
    (words.every(isCommon) || (isPlural(last) && isCommon(last) && !isGivenName(first.text)));
  const said = saidKind(text.slice(0, first.start), after, language);
  const isHolder = words.length > 1 && first.gap === ', ' && isAfterOffice(tokens, from, language);
  if (isHolder) scores.person += 3;
  if (said && !(said === 'person' && isIn(before))) scores[said] += 5;
  if (title) scores.person += 6;
  if (isGivenName(first.text)) scores.person += words.length > 1 ? 4 : 3;
  if (words.length > 1 && ARABIC_HEAD.test(first.key)) scores.group += 5;
  if (words.length > 1 && /(?:^|\s)\p{Lu}\.\s?/u.test(name)) scores.person += 3;
  if (own.slice(0, -1).some(({ key, text: word }) => OF_PEOPLE.test(key) && word !== word.toUpperCase()))
    scores.person += 4;
  if (BEGINS_PERSON.test(first.key) && words.length > 1) scores.person += 3;
  const isDate = [tokens[to + 1], tokens[to + 2]].some((token) => token && isDayOrMonth(token.key));
  if (said !== 'place' && !isDate && AGE.test(after)) scores.person += 5;
  if (GOES_ON_WITH_PERSON.test(after)) scores.person += 2;
  if (RELATIVES.test(text.slice(0, first.start))) scores.person += 4;
  const isListener = before !== undefined && TO_SOMEBODY.test(before.key);
  if (
    (precedes(language.speechVerbs) && !isListener) ||
    (next && isBeside(next, next.gap) && language.speechVerbs.has(next.key))
  )
    scores.person += 2;
  if (
    words.length > 1 &&
    words.length < 5 &&
    !hasGroupWord &&
    !placeWord &&
    !hasJoiner &&
    !isAcronym &&
    !isCommonWords &&
    !language.headsOfLongNames.has(last.key) &&
    !isTown(last.key)
  )
    scores.person += 2;

  if (language.groupWords.has(last.key)) scores.group += 6;
  else if (words.length > 1 && english.groupWords.has(last.key)) scores.group += 4;
  else if (hasGroupWord) scores.group += 5;
  if (isAcronym && !isInDateline(text, last.end)) scores.group += 4;
  if (
    ARABIC_GROUP.test(name) ||
    (words.length > 1 && /^al[-‐‑]/iu.test(name)) ||
    (words.length === 2 && /^(?:the|le|la|les|el)$/.test(first.key))
  )
    scores.group += 3;
  if (/\p{Ll}\p{Lu}/u.test(name.replace(/(?<!\p{L})(?:Ma?c|De|Di|Le|La|O[’'])(?=\p{Lu})/gu, ''))) scores.group += 5;
  if (OF_GROUPS.test(text.slice(0, first.start))) scores.group += 3;
  if (
    words.length > 1 &&
    (isCommonWords || ACRONYM.test(first.text) || ACRONYM.test(last.text) || language.headsOfLongNames.has(last.key))
  )
    scores.group += 3;
  if (isPlural(first) && /^(?:du|des)$/.test(own[1]?.key ?? '')) scores.group += 5;
  if (hasJoiner) scores.group += 3;
  if (words.length > 1 && language.notNames.has(first.key) && !isDayOrMonth(first.key) && placeWord !== last)
    scores.group += 3;
  if (hasArticle && !placeWord && !INDEFINITE.test(before!.key)) scores.group += words.length > 1 || isAcronym ? 3 : 1;
  if (next && next.gap === ' ' && language.groupWords.has(next.key)) scores.group += 3;
  if (/^\s\(\p{Lu}{2,6}\)/u.test(after)) scores.group += 4;

  const isFamily = words.length === 2 && SURNAME.test(placeWord?.key ?? '') && !isCommon(first);
  if (placeWord && own.length > 1) scores.place += isFamily ? 3 : 5;
  if (ROAD.test(name)) scores.place += 4;
  if (isCountry(name)) scores.place += 20;
  else if (isRegion(name) && !isGivenName(name)) scores.place += 6;
  else if (words.length > 1 && !isGivenName(first.text) && townsNamed(name).length) scores.place += 4;
  if (
    OTHER_PLACES.test(text.slice(0, first.start)) &&
    (words.length === 1 || (words.length === 2 && !isGivenName(first.text) && isPlaceName(name)))
  )
    scores.place += 4;
  if (precedes(language.beforePlaces) && (!hasArticle || isIn(before))) scores.place += isIn(before) ? 4 : 1;
  if (hasArticle && isIn(beforeThat)) scores.place += 3;
  if (before && PART_OF_PLACE.test(before.key) && first.gap === ' ') scores.place += 4;
  if (OF_PLACES.test(text.slice(0, first.start)) || (isOf && DIRECTION.test(beforeThat?.key ?? ''))) scores.place += 5;
  const isFromThere = isOf && beforeThat && (before.gap.includes(',') || isTitle(beforeThat, language));
  if (isFromThere) scores.place += 3;
  if (before && SETTLEMENT.test(before.key) && first.gap === ', ') scores.place += 3;
  if (
    next?.gap === ' ' &&
    !next.isCapitalised &&
    (SETTLEMENT.test(next.key) || language.placeWords.has(next.key.replace(/s$/, '')))
  )
    scores.place += 3;
  if (isInDateline(text, last.end)) scores.place += 5;
  if (first.gap === ' (' && after.startsWith(')') && before?.isCapitalised && !isAcronym) scores.place += 4;
  if (isTitle(first, language) && words.length === 1) scores.person -= 6;
  return scores;
}

/** `the minister of fisheries, Orla Feddersen`: whether an office is in what comes before a name, up to the sign before that. */
function isAfterOffice(tokens: readonly Token[], at: number, { roles }: Language): boolean {
  const before = tokens.slice(Math.max(0, at - MOST_OF_OFFICE), at);
  const sign = before.findLastIndex(({ gap, begins }, i) => i > 0 && (begins || /[^\s’'\p{L}]/u.test(gap)));
  return before.slice(Math.max(0, sign)).some(({ key }) => roles.has(key));
}
const MOST_OF_OFFICE = 9;

/** `a Norby shop` says nothing of what Norby is. */
const INDEFINITE = /^(?:an?|une?|una|eine?)$/;

const isPlural = ({ text }: Token): boolean => /\p{Ll}s$/u.test(text);

const LONGEST_DATELINE = 60;

/** Whether a name is in what comes before the dash with which a report begins: `PORT SELWYN, Ondara, March 12 (Newswire) -`. */
function isInDateline(text: string, end: number): boolean {
  const [dateline] = /^(?:\p{Lu}[\p{Lu}\s.-]{2,}\p{Lu})[^—–]{0,45}?(?:\s?[—–](?=\s|$)|\s-\s)/u.exec(
    text.slice(0, LONGEST_DATELINE),
  ) ?? [''];
  return (
    end < dateline.length &&
    !dateline
      .slice(0, end)
      .replace(/[\p{L}\s]+$/u, '')
      .endsWith('(')
  );
}

/** Clubs are called so, and towns: people are not. */
const isTown = (key: string): boolean => /^(?:town|city|county|end)$/.test(key);

/** So little speaks for a person or a group that the name of a town is rather that of the town. */
const WEAK = { person: 2, group: 1 };

/** The kind for which most speaks. Where next to nothing does, a place if a town has the name, else a group. */
export function likelyKind({ person, group, place }: KindScores, name = ''): EntityKind {
  const most = Math.max(person, group, place);
  if (name && person <= WEAK.person && group <= WEAK.group && townsNamed(name).length) return 'place';
  if (most === 0) return 'group';
  if (person === most) return 'person';
  return group === most ? 'group' : 'place';
}
