import { isCutShort } from '../../checks/abbreviations.ts';
import type { Language } from '../languages/language.ts';

/** A word of a text, with what is around it. */
export interface Token {
  text: string;
  /** In small letters, without the full stop that cuts it short. */
  key: string;
  start: number;
  end: number;
  /** What is between it and the word before. */
  gap: string;
  /** Whether a capital says nothing, as at the start of a sentence. */
  begins: boolean;
  isCapitalised: boolean;
}

const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+`;
/** `N.Y.`, `EE.UU.`, `J.`, `O’Rourke`, `Jean-Yves`, `al-Harithi`, `AT&T`. */
const TOKEN = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|\p{Lu}{2}\.\p{Lu}{2}(?!\p{L})\.?|\p{Lu}\.(?=[\s-]?\p{Lu})|${LETTERS}(?:[’'‐‑&-]${LETTERS})*`,
  'gu',
);
/** Not the beginning of a name such as N’Guessan. */
const ELISION = /^(?![NM][’']\p{Lu})(?:[cdjlmnst]|qu)[’'](?=\p{L})/iu;
const POSSESSIVE = /[’'](?:s|S)$/u;
/** The article of Arabic names, which is one word with them. */
const ARTICLE = /^(?:al|el|ul|an|as|ash|at|ad|ar|az|es|esh|ed|er|ez)[-‐‑]$/iu;

/** As in `Dock Workers’ Union`. */
const POSSESSIVE_PLURAL = /^[’'] $/;

/** Small words in names of places: `Norby-on-Sea`. */
const INNER =
  /^(?:in|on|upon|under|by|next|the|le|la|les|de|du|des|sur|sous|en|aux?|lès|am|an|der|dem|del|el|et|y|e|und|and|of|with|do|da)[-‐‑]$/;

/** Ends a sentence, with what closes quotations. */
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}\p{Pi}"'”’\s]*$/u;
/** The same with the numbers of notes behind it. */
const NOTED_END = /[.!?…](?:\s?\[\p{N}{1,3}\]\s*)+$/u;
const OPENING = /(?:^|\s)[\p{Pi}"'“„‚‘«–—•*-]+\s*$|[¿¡]$|[:;|]\s*$|\s[–—]\s*$/u;

/** The words of a text, each with what it needs to be judged. */
export function tokensOf(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(TOKEN))
    for (const { text: part, at } of partsOf(match, language, tokens.at(-1))) {
      const start = index + at;
      const gap = text.slice(end, start);
      const before = tokens.at(-1);
      tokens.push({
        text: part,
        key: part.toLowerCase().replace(/\.$/, '').replaceAll('’', "'"),
        start,
        end: start + part.length,
        gap,
        begins: !before || NOTED_END.test(text.slice(0, start)) || beginsSentence(before, gap, text.slice(start)),
        isCapitalised: isCapitalised(part),
      });
      end = start + part.length;
    }
  return tokens;
}

/** A word without what French puts before it and English behind it; of a compound such as `Oslo-based` each part alone. */
function partsOf(word: string, { code }: Language, before: Token | undefined): { text: string; at: number }[] {
  const elision = code === 'fr' ? (ELISION.exec(word)?.[0].length ?? 0) : 0;
  const bare = word.slice(elision).replace(POSSESSIVE, '');
  const parts = bare.split(/(?<=[-‐‑])/u);
  const joined = parts.reduce<string[]>((whole, part) => {
    const last = whole.at(-1);
    if (last !== undefined && ARTICLE.test(last)) whole[whole.length - 1] = last + part;
    else whole.push(part);
    return whole;
  }, []);
  const party = /^[RDI][-‐‑](?=\p{Lu})/u.test(bare) ? 2 : 0;
  if (party)
    return [
      { text: bare.slice(0, 1), at: elision },
      { text: bare.slice(party), at: elision + party },
    ];
  const isKorean = KOREAN_FAMILY.test(before?.text ?? '') && KOREAN_GIVEN.test(bare);
  if (PREFIXED.test(bare) || ROAD.test(bare) || isKorean) return [{ text: bare, at: elision }];
  const isWhole = joined.every((part) => isCapitalised(part) || INNER.test(part)) && isCapitalised(joined.at(-1)!);
  const pieces = isWhole || !joined.some(isCapitalised) ? [bare] : joined;
  let at = elision;
  const found = pieces.map((piece) => {
    const part = { text: piece.replace(/[-‐‑]$/u, ''), at };
    at += piece.length;
    return part;
  });
  return elision ? [{ text: word.slice(0, elision), at: 0 }, ...found] : found;
}

/** Families before given names such as `Young-ho`. */
const KOREAN_FAMILY =
  /^(?:Ahn|An|Bae|Baek|Chang|Cho|Choe|Choi|Chung|Han|Hong|Hwang|Im|Jang|Jeon|Jeong|Jo|Jon|Jong|Jung|Kang|Kim|Ko|Kwon|Lee|Li|Lim|Moon|Mun|No|Oh|Paek|Pak|Park|Ri|Roh|Ryu|Seo|Shin|Sin|So|Song|Yoo|Yoon|Yu|Yun)$/;
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,5}[-‐‑]\p{Ll}{1,5}$/u;

/** `I-70`. */
const ROAD = /^(?:I|SR|CR|RN|RD)[-‐‑]\d{1,4}$/;

/** `Co-defendants`, `Ex-minister`: a word that only begins with a capital. */
const PREFIXED = /^(?:Co|Ex|Non|Pre|Post|Mid|Re|Self|Anti|Pro|Multi|Semi|Sub|Ultra)[-‐‑]\p{Ll}{4}/u;

const isCapitalised = (word: string): boolean =>
  !PREFIXED.test(word) && /^(?:(?:[Aa](?:[lnstdrz]|sh)|[Ee](?:[lsdrz]|sh)|[Uu]l)[-‐‑])?\p{Lu}/u.test(word);

function beginsSentence(before: Token, gap: string, rest: string): boolean {
  if (POSSESSIVE_PLURAL.test(gap)) return false;
  if (OPENING.test(gap)) return true;
  if (!SENTENCE_END.test(gap) && !(before.text.endsWith('.') && gap.trim() === '')) return false;
  return !isCutShort(before.text.replace(/\.$/, ''), rest);
}
