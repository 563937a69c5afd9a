/** A character that does not belong into a text: nobody sees it, or it is there in place of lost text. */
export interface UnwantedCharacter {
  index: number;
  /** `U+202E` */
  code: string;
  /** What is wrong, to be read after what has it, and the remedy. */
  message: string;
  remedy: string;
  /** Whether nothing is lost with it: no letter, and no space between two words. */
  isInvisible: boolean;
}

const SUSPECT = /ï¿½|(?![\t\n\r])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/gu;

/**
 * A character that may be unwanted. Most texts have none of these, which is seen in a twentieth of the time that it takes to ask of each
 * character what Unicode says of it.
 */
const RARE =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae\u00b0-\u00be\u00c0-\u024f\u0400-\u052f\u0621-\u06d5\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/** What is left of text that could not be converted; the controls from U+0080 on are quotation marks and dashes read in a wrong encoding. */
const LOST = /^(?:ï¿½|[\ufffc\ufffd\p{Co}\p{Cs}\u0080-\u009f])$/u;

const RIGHT_TO_LEFT = String.raw`(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]`;
const WITHOUT_JOINERS = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]`;
const JOINED = String.raw`(?!${WITHOUT_JOINERS})[\p{L}\p{M}]`;
const WITHOUT_SPACES = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const PICTURE = String.raw`\p{Extended_Pictographic}`;

/** Where a character that is mostly unwanted is right. */
const RIGHT = new RegExp(
  [
    // Signs of Arabic and its neighbours that Unicode counts among the controls, though they are seen
    String.raw`[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]`,
    // Marks of direction, in a line with letters that run from right to left
    String.raw`(?<=${RIGHT_TO_LEFT}.{0,200})[\u061c\u200e\u200f]|[\u061c\u200e\u200f](?=.{0,200}${RIGHT_TO_LEFT})`,
    // Joiners, in scripts whose letters join or stack, and in emoji
    String.raw`(?<=${JOINED})[\u200c\u200d]|[\u200c\u200d](?=${JOINED})`,
    String.raw`(?<=${PICTURE}[\ufe0f\p{Emoji_Modifier}]{0,2})\u200d(?=${PICTURE})`,
    String.raw`(?<=${WITHOUT_SPACES})\u200b|\u200b(?=${WITHOUT_SPACES})`,
    // Variants of emoji, keycaps, Chinese characters and Mongolian letters
    String.raw`(?<=${PICTURE})[\ufe0e\ufe0f]|(?<=[\d#*])\ufe0f(?=\u20e3)`,
    String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
    String.raw`(?<=\p{Script=Mongolian})[\u180b-\u180f]`,
    // Flags of regions
    String.raw`(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,10})[\u{e0020}-\u{e007f}]`,
  ].join('|'),
  'uy',
);

/** The characters of a text that do not belong there. */
export function unwantedIn(text: string): UnwantedCharacter[] {
  if (!RARE.test(text)) return [];
  return [...text.matchAll(SUSPECT)].flatMap(({ 0: character, index }) => {
    RIGHT.lastIndex = index;
    return RIGHT.test(text) ? [] : [{ index, ...described(character), isInvisible: isInvisible(character) }];
  });
}

/** A text without the characters that do not belong there. */
export const withoutUnwanted = (text: string): string =>
  RARE.test(text)
    ? text.replace(SUSPECT, (character, index: number) => {
        RIGHT.lastIndex = index;
        return RIGHT.test(text) ? character : '';
      })
    : text;

/** A text without those of them with which nothing is lost. What is there in place of a line break, or of lost text, stays. */
export const withoutInvisible = (text: string): string =>
  text.replace(SUSPECT, (character, index: number) => {
    RIGHT.lastIndex = index;
    return isInvisible(character) && !RIGHT.test(text) ? '' : character;
  });

const isInvisible = (character: string): boolean => /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character);

function described(character: string): Omit<UnwantedCharacter, 'index' | 'isInvisible'> {
  const code = `U+${(character === 'ï¿½' ? 0xfffd : character.codePointAt(0)!).toString(16).toUpperCase().padStart(4, '0')}`;
  if (LOST.test(character))
    return {
      code,
      message: `has ${code} where text was lost in conversion`,
      remedy: 'Write what the original has there.',
    };
  if (character === '\u00ad')
    return {
      code,
      message: `has a soft hyphen, ${code}`,
      remedy: 'Delete it. It is only a place where a line may break; no word changes.',
    };
  return {
    code,
    message: `has ${/\p{Cc}|\p{Cf}/u.test(character) ? 'a control' : 'an invisible'} character, ${code}`,
    remedy: 'Delete it. It is invisible and was hardly typed on purpose.',
  };
}
