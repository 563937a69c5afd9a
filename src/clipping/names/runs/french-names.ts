import type { Language } from '../../languages/language.ts';
import { isCountry, isPlaceName } from '../place-names.ts';
import type { Token } from '../tokens.ts';

/**
 * Whether small words are within a French name: `Banque de Lorraine`, `Forum des Halles`, `Front de salut et de paix`, `Amérique du Nord`.
 */
export function isInFrenchName(
  [joint, ...others]: readonly string[],
  run: readonly Token[],
  next: Token,
  language: Language,
): boolean {
  const { and, withinNames } = language;
  const isGroup = run.some((token) => isFrenchHead(token, language));
  // A regiment of cavalry is in a town.
  if (OF_IN_FRENCH.test(joint!) && ORDINAL.test(run[0]!.key) && run.some(({ key }) => OF_IN_FRENCH.test(key)))
    return false;
  if (OF_IN_FRENCH.test(joint!))
    return (
      (isGroup && !isNamedBy(run, next, language) && !(others.length && ACRONYM.test(next.text))) ||
      (joint === 'des' && !others.length) ||
      isPluralName(run) ||
      (DIRECTION.test(next.key) && isCountry(run.at(-1)!.text))
    );
  if (withinNames.has(joint!)) return true;
  if (joint === 'pour' || joint === 'contre') return isGroup;
  if (/^(?:au|aux|en)$/.test(joint!)) {
    const isLong = isGroup && run.some(({ key }) => PURPOSE.test(key)) && isCountry(next.text);
    return !others.length && (isLong || /^(?:al[-‐‑]|état)/iu.test(run[0]!.text));
  }
  return and.has(joint!) && !others.length && isGroup && run.some(({ key }) => OF_IN_FRENCH.test(key));
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Whether what a group is called by has a name behind it, so that a town is none of it: `CHU Norba | de Lyon`. */
const isNamedBy = (run: readonly Token[], next: Token, language: Language): boolean =>
  run.length === 2 &&
  run.every(({ isCapitalised }) => isCapitalised) &&
  !isFrenchHead(run[1]!, language) &&
  !FRENCH_ADJECTIVE.test(run[1]!.key) &&
  isPlaceName(next.text);

/** Whether a name is a word in the plural, as in `Médecins du Monde`, behind what may begin a sentence. */
const isPluralName = (run: readonly Token[]): boolean =>
  /\p{Ll}s$/u.test(run.at(-1)!.text) &&
  run.at(-1)!.key !== 'près' &&
  (run.length === 1 || (run.length === 2 && (run[0]!.begins || run[0]!.key === 'les')));

/** What joins words of French names and is more than a sign of a family. */
export const OF_IN_FRENCH = /^(?:de|du|des|le|la|les|l['’]|d['’])$/;
const DIRECTION = /^(?:nord|sud|est|ouest|centre)$/;

/** What ends as adjectives of French names do: `nationale`, `européenne`, `judiciaire`. */
const FRENCH_ADJECTIVE =
  /(?:al|ale|aux|ales|nel|nelle|elle|ique|iques|ien|ienne|ain|aine|ais|aise|ois|oise|éen|éenne|aire|aires|if|ive|uni|unis|unie|unies|ier|ière|ieur|ieure|oyens?|iens|suprême|étranger|étrangère|armé|armée|armés|armées|populaire|démocrate|burkinabè|burkinabé|touareg|peul|turc|turque|grec|russe|belge|suisse|arabe|kurde|iste|istes|intégrée?s?|unifiée?s?|renforcée?s?|spécialisée?s?|conjointe?s?|libre|rapide|spéciale?s?|mixte|public|publique)s?$/;
/** `police nationale` is a name without a capital. */
const OF_A_STATE = /^(?:nationale?|judiciaire|municipale|républicaine|fédérale|mondiale|centrale)$/;

/** The end of a French name with the small words that are part of it: `Union européenne`, `Cour africaine des droits de l’homme`. */
export function afterFrenchWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number | undefined {
  if (language.code !== 'fr') return undefined;
  const run = tokens.slice(from, to);
  const [last, next] = [run.at(-1)!, tokens[to]!];
  const isGroup = run.some((token) => isFrenchHead(token, language));
  const isAfterNoun =
    last.isCapitalised ||
    isFrenchHead(last, language) ||
    OF_IN_FRENCH.test(run.at(-2)?.key ?? '') ||
    isAdjective(last, language);
  if (isAdjective(next, language) && isAfterNoun && (isGroup || (run.length > 1 && !run.at(-2)!.isCapitalised)))
    return to + 1;
  if (
    run.length === 1 &&
    next.gap === ' ' &&
    (HIGH.test(last.key) ? isFrenchHead(next, language) : isState(last, next))
  )
    return to + 1;
  if (next.key === 'sans' && isPluralName(run) && isNoun(tokens[to + 1], language)) return to + 2;
  if (!(run[0]!.isCapitalised || ORDINAL.test(run[0]!.key))) return undefined;
  const isPlural = isPluralName(run) && !run[0]!.begins;
  if (!isGroup && !isPlural) return undefined;
  const noun = afterOf(tokens, to) ?? afterPurpose(tokens, to, run);
  return noun !== undefined && isNoun(tokens[noun], language) ? noun + 1 : undefined;
}

/** Whether a word says which of several: `nationale`. */
const isAdjective = ({ key, gap }: Token, { functionWords }: Language): boolean =>
  gap === ' ' && FRENCH_ADJECTIVE.test(key) && !NO_ADJECTIVE.test(key) && !functionWords.has(key);

/** Verbs and other words that end as adjectives do. */
const NO_ADJECTIVE =
  /^(?:indique|explique|revendique|critique|applique|implique|signale|appelle|rappelle|arrive|prive|faire|taire|jamais|désormais|trois|fois|parfois|mois|bien|rien|combien|soutien|demain|soudain|hier|janvier|février|publier|confier|vérifier|identifier|qualifier)$/;

/** What joins a name and what it is for. */
const PURPOSE = /^(?:pour|contre)$/;
/** What is given to somebody: `Groupe de soutien à la paix`. */
const HELP = /^(?:soutien|aide|appui|assistance)$/;
/** `Haute autorité`: what a noun with a small letter follows. */
const HIGH = /^(?:haut|haute|grand|grande)$/;

/** The place after `pour le` or `contre la`, and after an `et le` that goes on with it: `Union pour le progrès et le changement`. */
function afterPurpose(tokens: readonly Token[], at: number, run: readonly Token[]): number | undefined {
  const { key, gap } = tokens[at]!;
  const isOn =
    PURPOSE.test(key) ||
    (key === 'et' && run.some((token) => PURPOSE.test(token.key))) ||
    (key === 'à' && (HIGH.test(run[0]!.key) || HELP.test(run.at(-1)!.key))) ||
    (key === 'aux' && HELP.test(run.at(-1)!.key));
  if (gap !== ' ' || !isOn) return undefined;
  return /^(?:la|le|les|l['’])$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
}

/** A state that is named by what it is: `État libre`. */
export const isState = ({ key }: Token, next: Token | undefined): boolean =>
  key === 'état' && /^(?:islamique|libre|indépendant|plurinational)$/.test(next?.key ?? '');

/** The place after `de`, `de la`, `des` and the like; nothing where there is none. */
function afterOf(tokens: readonly Token[], at: number): number | undefined {
  const from = tokens[at]?.key === 'et' ? at + 1 : at;
  if (
    !/^(?:de|du|des|d['’]|aux)$/.test(tokens[from]?.key ?? '') ||
    (tokens[from]!.key === 'aux' && from === at) ||
    tokens[from]!.gap !== ' '
  )
    return undefined;
  return /^(?:la|l['’])$/.test(tokens[from + 1]?.key ?? '') ? from + 2 : from + 1;
}

const isNoun = (token: Token | undefined, { functionWords }: Language): boolean =>
  token !== undefined &&
  !token.isCapitalised &&
  /^ ?$/.test(token.gap) &&
  /^\p{L}{3,}/u.test(token.text) &&
  !functionWords.has(token.key);

/** Also of a compound: `Radio-Télévision`. */
const isFrenchHead = ({ key }: Token, { groupWords, headsOfLongNames }: Language): boolean =>
  [key, ...key.split('-')].some((word) => groupWords.has(word) || headsOfLongNames.has(word));

/** `2e` in the name of a regiment. */
const ORDINAL = /^\d+(?:e|er|re|ère|ème|eme)$/;

/** Where the name of a street begins that has small words before a name: `rue de la Norba`. */
export function startOfStreet(
  tokens: readonly Token[],
  from: number,
  placeWords: Language['placeWords'],
): number | undefined {
  let at = from - 1;
  while (at > from - 4 && OF_IN_FRENCH.test(tokens[at]?.key ?? '')) at--;
  const isStreet = at < from - 1 && placeWords.get(tokens[at]?.key ?? '') === 'street';
  return isStreet ? at : undefined;
}

/** What is named by what it belongs to, though with a small letter: not every school of a town is. */
const AUTHORITY = /^(?:ministère|parquet|tribunal|cour|université|ambassade|académie|institut|préfecture|banque)$/;

/**
 * The end of the name of a French authority that begins with a small letter: `parquet de Lyon`, `police judiciaire`, `2e régiment étranger`.
 * @param endOf the end of a name that begins at a place and has the words before another at least; nothing where no name begins there
 */
export function groupInSmallLetters(
  tokens: readonly Token[],
  at: number,
  language: Language,
  endOf: (from: number, least: number) => number | undefined,
): number | undefined {
  const [head, next] = [tokens[at]!, tokens[at + 1]];
  if (language.code !== 'fr' || head.isCapitalised || next?.gap !== ' ') return undefined;
  if (ORDINAL.test(head.key) && isFrenchHead(next, language)) return endOf(at, at + 2);
  if (!isFrenchHead(head, language)) return undefined;
  if (OF_A_STATE.test(next.key)) return at + 2;
  const name = afterOf(tokens, isAdjective(next, language) ? at + 2 : at + 1);
  if (!AUTHORITY.test(head.key) || name === undefined || next.key === 'et') return undefined;
  return tokens[name] && /^ ?$/.test(tokens[name].gap) ? endOf(name, name + 1) : undefined;
}
