import type { Language } from '../../languages/language.ts';
import { isGivenName } from '../evidence.ts';
import type { Token } from '../tokens.ts';

/** Whether small words are within a Spanish name: `Clan del Golfo`, `San Pedro de Tarn`, `Ministerio de Hacienda y Justicia`. */
export function isInSpanishName(
  [joint]: readonly string[],
  run: readonly Token[],
  next: Token,
  { groupWords, headsOfLongNames, placeWords }: Language,
): boolean {
  const isGroup = run.some(({ key }) => groupWords.has(key) || headsOfLongNames.has(key));
  if (/^(?:al|el|ben|bin|ibn|von|van|da|dos)$/.test(joint!)) return true;
  if (/^(?:de|del)$/.test(joint!))
    return isGroup ? !groupWords.has(next.key) : placeWords.has(run[0]!.key) || isGivenName(run[0]!.text);
  if (/^(?:para|contra)$/.test(joint!)) return isGroup;
  if (joint === 'sin') return /\p{Ll}s$/u.test(run.at(-1)!.text);
  return (
    /^[ye]$/.test(joint!) && isGroup && run.some(({ isCapitalised }) => !isCapitalised) && !groupWords.has(next.key)
  );
}
