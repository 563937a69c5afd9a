import type { Language } from '../../languages/language.ts';
import { isGivenName } from '../evidence.ts';
import { isCountry, isPlaceName } from '../place-names.ts';
import type { Token } from '../tokens.ts';

/** Whether small words are within a Spanish name: `Clan del Golfo`, `San Pedro de Tarn`, `Ministerio de Hacienda y Justicia`. */
export function isInSpanishName(
  small: readonly string[],
  run: readonly Token[],
  next: Token,
  language: Language,
  before: Token | undefined,
): boolean {
  const { groupWords, headsOfLongNames, placeWords } = language;
  const isGroup = run.some(({ key }) => groupWords.has(key) || headsOfLongNames.has(key));
  const [joint, ...others] = isGroup && ADJECTIVE.test(small[0]!) ? small.slice(1) : small;
  if (joint === undefined || !others.every((word) => language.articles.has(word))) return false;
  if (/^(?:al|el)$/.test(joint)) return run.length > 1 || !run[0]!.begins;
  if (/^(?:ben|bin|ibn|von|van|da|das|do|dos)$/.test(joint)) return true;
  if (/^(?:de|del)$/.test(joint)) {
    if (isGroup && others.length && /^\p{Lu}{2,6}$/u.test(next.text)) return false;
    if (isGroup) return !groupWords.has(next.key) || (joint === 'de' && !others.length);
    if (isTown(run, next, before, language)) return true;
    return (
      LANDSCAPE.test(next.key) ||
      placeWords.has(run[0]!.key) ||
      run.some(({ text }) => isGivenName(text)) ||
      isNoun(run, next, language)
    );
  }
  if (/^(?:para|contra)$/.test(joint)) return isGroup && run.every(({ key }) => groupWords.get(key) !== 'sports club');
  if (joint === 'sin') return /\p{Ll}s$/u.test(run.at(-1)!.text);
  return (
    /^[ye]$/.test(joint) && isGroup && run.some(({ isCapitalised }) => !isCapitalised) && !groupWords.has(next.key)
  );
}

/** `Secretaría municipal de Norba`: what may be before `de`. */
const ADJECTIVE = /(?:al|il|ar|ari[oa]|ic[oa]|iv[oa]|an[oa])$/;

/** What towns are called by: `Norba del Mar`. */
const LANDSCAPE = /^(?:mar|norte|sur|río|campo|monte|sierra|valle|lago|bosque)$/;

/** Whether a word is rather what somebody or something is called by than a family or a town: `Museo de Norba`, `Leones de Norba`. */
function isNoun(run: readonly Token[], next: Token, { functionWords, portfolios }: Language): boolean {
  const [word, ...others] = run.filter(({ key }) => !functionWords.has(key));
  if (!word || others.length || word.begins || portfolios?.has(word.key)) return false;
  return /\p{Ll}/u.test(word.text) && !isPlaceName(word.text) && !isCountry(next.text);
}

/** `en Norba de la Sierra`: the name of a town goes on, but for a country. */
const isTown = (
  [word, ...others]: readonly Token[],
  next: Token,
  before: Token | undefined,
  language: Language,
): boolean =>
  !others.length &&
  isPlaceName(word!.text) &&
  !isCountry(word!.text) &&
  !isCountry(next.text) &&
  !isGivenName(next.text) &&
  (before === undefined || language.beforePlaces.has(before.key));
