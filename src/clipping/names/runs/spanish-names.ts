import type { Language } from '../../languages/language.ts';
import { isGivenName } from '../evidence.ts';
import { isCountry, isPlaceName } from '../place-names.ts';
import type { Token } from '../tokens.ts';

/** Whether small words are within a Spanish name: `Clan del Golfo`, `San Pedro de Tarn`, `Ministerio de Hacienda y Justicia`. */
export function isInSpanishName(
  [joint]: readonly string[],
  run: readonly Token[],
  next: Token,
  { groupWords, headsOfLongNames, placeWords }: Language,
): boolean {
  const isGroup = run.some(({ key }) => groupWords.has(key) || headsOfLongNames.has(key));
  if (/^(?:al|el|ben|bin|ibn|von|van|da|das|do|dos)$/.test(joint!)) return true;
  if (/^(?:de|del)$/.test(joint!)) {
    if (isGroup) return !groupWords.has(next.key);
    return LANDSCAPE.test(next.key) || placeWords.has(run[0]!.key) || isGivenName(run[0]!.text) || isNoun(run, next);
  }
  if (/^(?:para|contra)$/.test(joint!)) return isGroup && run.every(({ key }) => groupWords.get(key) !== 'sports club');
  if (joint === 'sin') return /\p{Ll}s$/u.test(run.at(-1)!.text);
  return (
    /^[ye]$/.test(joint!) && isGroup && run.some(({ isCapitalised }) => !isCapitalised) && !groupWords.has(next.key)
  );
}

/** What towns are called by: `Norba del Mar`. */
const LANDSCAPE = /^(?:mar|norte|sur|río|campo|monte|sierra|valle|lago|bosque)$/;

/** Whether a word is rather what somebody or something is called by than a family or a town: `Museo de Norba`, `Leones de Norba`. */
const isNoun = ([word, ...others]: readonly Token[], next: Token): boolean =>
  !others.length && !word!.begins && /\p{Ll}/u.test(word!.text) && !isPlaceName(word!.text) && !isCountry(next.text);
