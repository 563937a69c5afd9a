import { isWordCharacter, WORD_CHARACTERS, WORDS } from '../text.ts';

/** Scripts without spaces between words: a name may begin and end at each of their letters. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
/** Japanese writes foreign names in these letters, and what is beside a name in others. */
const KATAKANA = String.raw`\p{Script=Katakana}ー`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}${KATAKANA}]`, 'u');
const SMALLEST_WORDS = new RegExp(
  String.raw`[${UNSPACED}]\p{M}*|[${KATAKANA}]+|(?:(?![${UNSPACED}${KATAKANA}])[${WORD_CHARACTERS}])+`,
  'gu',
);

/** The words of a text, by where they begin and end: of most, nobody asks for the letters. */
export class Words {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.starts.length;
  }

  /** @param i the number of a word that there is */
  at(i: number): string {
    return this.text.slice(this.starts[i], this.ends[i]);
  }

  add(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** What is known of characters, by their codes: a text is read in half the time that an expression takes. */
const kinds = new Uint8Array(0x10000);
const [OUTSIDE, INSIDE, UNSURE] = [1, 2, 3];

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (isHalf || HAS_UNSPACED.test(character)) return UNSURE;
  return isWordCharacter(character) ? INSIDE : OUTSIDE;
}

/** The words of a text; of a script without spaces each letter is one. */
export function wordsIn(text: string): Words {
  const words = new Words(text);
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = i < text.length ? (kinds[code] ||= kindOf(code)) : OUTSIDE;
    if (kind === UNSURE) return wordsByExpression(text);
    if (kind === INSIDE) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.add(start, i);
      start = -1;
    }
  }
  return words;
}

function wordsByExpression(text: string): Words {
  const words = new Words(text);
  for (const { 0: word, index } of text.matchAll(HAS_UNSPACED.test(text) ? SMALLEST_WORDS : WORDS))
    words.add(index, index + word.length);
  return words;
}
