/**
 * The numbers that decide what a query means, each with two made-up examples that it separates. `thresholds.test.ts` fails when one
 * of them is moved past its examples.
 */

// What a word must have to be compared

/** Letters of a word that is compared by its sound: “Soor” finds Sour, “Sur” does not. */
export const MIN_SPOKEN_LETTERS = 4;
/** Letters of its sound: “Kaoh” finds Kao, “Bayh” does not find Bai. */
export const MIN_SOUND = 3;
/** Consonants of a word that may have other vowels: رمن finds Ramon, رم does not find Remo. */
export const MIN_CONSONANTS = 3;
/** The same where a word in Latin letters is to find one in Arabic: “Sandvik” finds سندفيك, “Torvik” only suggests تورفيك. */
export const MIN_CONSONANTS_ACROSS_SCRIPTS = 5;
/** Vowels that differ, as a share of the consonants, are less than this: “Rimon” finds Ramon, “Rimin” does not. */
export const MAX_VOWEL_SHARE = 0.5;
/** The same from Arabic script, which leaves vowels out: أريمين suggests Aramon, إيريمين does not. */
export const MAX_VOWEL_SHARE_FROM_ARABIC = 1;
/** Letters of the beginning of a name: “Est” suggests Estervik, “Es” does not. */
export const MIN_PREFIX = 3;
/** The same in Arabic script: إس suggests إسترفيك, إ does not. */
export const MIN_ARABIC_PREFIX = 2;
/** Letters of its sound, where it is not written like the name: “Kasi” suggests Qasimov, “Kas” does not. */
export const MIN_PREFIX_SOUND = 4;
/** Letters of a sound that may have a mistake in it: “Schouffrin” suggests Shoukrin, “Schouffri” does not suggest Shoukri. */
export const MIN_FUZZY_SOUND = 6;
/** Letters of an acronym, which is not spoken as a word: “safgerd” finds SAFGARD, “safger” only suggests SAFGAR. */
export const MAX_ACRONYM = 6;
/** Words of a query that may be one word of a name: “es ter vik sun de” finds Esterviksunde, “es ter v ik sun de” does not. */
export const MAX_SPAN = 5;
/** The same with a typing mistake: “ester vjk” suggests Estervik, “es ter vjk” does not. */
export const MAX_FUZZY_SPAN = 2;

// How well a word must match, from 0 to 1; see `quality.ts`

/** What is certain: “Sandovik” finds Sundovak, “Bandorikaltimis” only suggests Bundarukaltumis. */
export const CERTAIN_QUALITY = 0.8;
/** One word as all of what is asked of a longer name: “Kaddawi” finds Anna Qadawi, “Kadawi” only suggests Anna Qaddawi. */
export const CLOSE_QUALITY = 0.88;
/** A typing mistake in a part of a name: “Dolkmpo” suggests Anna Dolfmpn, “Polkmpo” does not suggest Anna Dolfmpo. */
export const NEAR_QUALITY = 0.54;
/** One in a longer query: “storm Harpoka” suggests Harpova, “storm Harpok” does not suggest Harpov. */
export const SMALL_MISTAKE_QUALITY = 0.67;
/** A beginning that is written like the name: “Este” finds Estervikfjordlandet, “Ostervi” only suggests Oustervique. */
export const WRITTEN_PREFIX_QUALITY = 0.75;

// How much must be typed

/** Letters of one word of a name: “Ulmo” finds Anna Ulmo, “Ulm” only suggests Anna Ulm. */
export const MIN_PINNED_LETTERS = 4;
/** Letters of a short form of a given name: “Bor Dorn” finds Boris Dorn, “Bo Dorn” only suggests him. */
export const MIN_SHORT_FORM = 3;
/** Letters of the beginning of a name in a longer query: “storm Ester” finds Estervik, “storm Este” does not. */
export const MIN_BEGINNING_IN_QUERY = 5;
/** Letters of an acronym there: “MSR report” finds Ministry of Sea Rescue, “MS report” does not find Ministry of the Sea. */
export const MIN_ACRONYM_IN_QUERY = 3;
/** Ordinary words in any order: “shop oil lamp” finds Keepers of the Lamp Oil Shop, “oil lamp” only suggests it. */
export const MIN_ORDINARY_WORDS = 3;
/** How much of a name some of its words must be: “Lena Olga” finds Anna Lena Olga Bellmar Roe, but not Anna Lena Olga Bellmar Roe Dorn. */
export const SOME_COVERAGE = 0.35;
/**
 * How much of a name its words must be in a longer query: “storm guard harbour” suggests Harbour Guard of the North, but not
 * Harbour Guard of the al-Bahr.
 */
export const MOST_COVERAGE = 0.6;
/**
 * How much of a name of a group or place its words must be where the query has another word in place of one: “harbour oak guard”
 * suggests Harbour Sea Guard, but not if Harbour Pier makes “harbour” less of it.
 */
export const RIVAL_COVERAGE = 0.66;
/**
 * How much of it makes it certain there: “storm ministry sea rescue” finds Ministry of the Sea Rescue, “storm ministry sea” only
 * suggests Ministry of the Sea.
 */
export const NEARLY_ALL_COVERAGE = 0.9;

// What is left out beside a better name, by the score

/** How far below the best a name is certain too: “Belmar” finds Belmar and Belmur, “Kasim” finds Kasim but not Kasem. */
export const ALIKE_DISTANCE = 0.15;
/** So many names with one beginning are all certain: three with “Ester”; of four, only the nearest. */
export const MAX_ALIKE = 3;
/** Scores that differ by less are equal: “Ester” finds the shortest of four aliases if the others are two letters longer, not one. */
export const NEARLY_EQUAL = 0.015;
/**
 * How far below the best a name is still suggested: “Kadawi” suggests Anna Qaddawi and Madawi Town, but not Madawi Old Town Hall
 * Square.
 */
export const SUGGESTED_DISTANCE = 0.25;
/** So many names are suggested at most. */
export const MAX_SUGGESTED = 3;
