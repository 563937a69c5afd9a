import type { Language } from '../../languages/language.ts';
import { isGivenName } from '../evidence.ts';
import { isPlaceName } from '../place-names.ts';
import type { Token } from '../tokens.ts';

/** Whether letters name to whom somebody spoke who is named next: `dijo a ANB Orla Feddersen`. */
export const isListener = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { code, speechVerbs }: Language,
): boolean =>
  code !== 'en' &&
  to - from === 1 &&
  /^\p{Lu}{3,6}$/u.test(tokens[from]!.text) &&
  tokens.slice(Math.max(0, from - 3), from).some(({ key }) => speechVerbs.has(key));

/** Whether somebody is named in full behind where they are from: `governor of Norby Orla Feddersen`. */
export function isPersonFrom(tokens: readonly Token[], at: number, { beforePlaces }: Language): boolean {
  const [before, place, given, family] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  const isPlace = isPlaceName(place.text) && !isGivenName(place.text);
  const isFrom = before !== undefined && (beforePlaces.has(before.key) || /^(?:of|por)$/.test(before.key));
  return isFrom && isPlace && isGivenName(given.text) && family?.isCapitalised === true && family.gap === ' ';
}

/** Whether a number is part of a name: that of a road, or one behind letters that counts nothing. `Route 12`; `SNB 35`, but not `SNB 35 men`. */
export const isNumbered = ({ key, text }: Token, next: Token | undefined, { functionWords }: Language): boolean =>
  ROAD.test(key) ||
  (/^\p{Lu}{3,5}$/u.test(text) && (next === undefined || /[.,;:)]/.test(next.gap) || functionWords.has(next.key)));

/** What the number of a road follows: `RN 7`, `Route 12`. */
const ROAD =
  /^(?:route|highway|interstate|hwy|autoroute|nationale|départementale|rn|rd|bundesstraße|autopista|carretera|ruta)$/;

/** `“Red”` in `Yaw “Red” Mensah`: the end of a name with it and what follows. */
export function endOfNickname(tokens: readonly Token[], at: number): number | undefined {
  const [nickname, next] = [tokens[at]!, tokens[at + 1]];
  // A family that may not be named: `Juan “N”`.
  if (/^ [“"«]$/.test(nickname.gap) && /^\p{Lu}$/u.test(nickname.text) && /^[”"»]/.test(next?.gap ?? '”'))
    return at + 1;
  if (!next?.isCapitalised || !nickname.isCapitalised) return undefined;
  return /^ [“"‘«]\s?$/.test(nickname.gap) && /^\s?[”"’»] $/.test(next.gap) ? at + 2 : undefined;
}
