/** How well a word of a query matches a term, 0 to 1, by how it was found. */

export const EXACT = 1;

/** Of the same sound, less `SPELLING_PENALTY` for each letter that differs, as a share of the word. */
export const SAME_SOUND = 0.97;
export const SPELLING_PENALTY = 0.3;
/** Arabic spelling says little about vowels. */
export const SAME_SOUND_IN_ARABIC = 0.95;

/** Of the same consonants, less a penalty for each vowel that differs, as a share of the consonants. */
export const SAME_CONSONANTS = 0.93;
export const VOWEL_PENALTY = 0.3;
export const UNWRITTEN_VOWEL_PENALTY = 0.2;

export const ACRONYM = 0.81;

/** Of a beginning as it is written or as it sounds, less `PREFIX_PENALTY` for the share that is still missing. */
export const PREFIX = 0.9;
export const SOUND_PREFIX = 0.75;
export const PREFIX_PENALTY = 0.15;

/** Of a typing mistake, less the edits as a share of the word. The first letter is seldom mistyped. */
export const FUZZY = 0.8;
export const SAME_FIRST_LETTER = 0.03;
/** An edit in the sound counts for nearly two in the spelling. */
export const EXTRA_EDITS_OF_SOUND = 0.75;
export const MISTYPED_ARABIC_ARTICLE = 0.7;

/** How much of a name its beginning covers: the more, the less is missing, but never all of it. */
export const BEGINNING_COVERAGE = 0.75;
export const BEGINNING_SHARE = 0.2;

/** How much of the score depends on how much of the name was typed. */
export const COVERAGE_SHARE = 0.25;
/** What a function word weighs in a name, where another word weighs 1. */
export const FUNCTION_WORD_WEIGHT = 0.15;
