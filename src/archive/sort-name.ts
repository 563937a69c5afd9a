import { unaccented } from '../text.ts';

/** The name of a person as an index has it, guessed from the name as it is written. */
export interface SortNameGuess {
  sortName: string;
  /** Whether it follows from the name, or another form is as likely. */
  isSure: boolean;
}

/** Words that belong to the family name; written small, indexes differ on where they go. */
const PARTICLES =
  /^(?:af|al|ap|av|bar|ben|bin|bint|da|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|el|ibn|la|las|le|les|lo|los|ould|san|te|ten|ter|van|ver|vom|von|y|zu|zum|zur)$/i;
/** A particle that a hyphen or an apostrophe joins to the name: al-Field, d’Arc. */
const JOINED = /^(?:al|el|an|ar|as|at|ad|ash|ud)-|^d[’']/;
const SUFFIX = /^(?:(?:Jr|Sr|Esq|Bt|Ph\.?D|M\.?D)\.?|II|III|IV|V|VI)$/;
const ROMAN = /^[IVXLC]+\.?$/;
/** Before a by-name or a place: such names are listed under their first word. */
const BEFORE_EPITHETS = /^(?:the|of)$/;
/** East Asian family names, which come first, in Latin script. */
const FAMILY_FIRST = new Set(
  'Cao Chang Chen Cheng Choi Chung Deng Ding Do Dong Du Duong Feng Gao Guo Han He Ho Hoang Hu Huang Huynh Jang Jiang Jin Jung Kang Kim Kwon Le Lee Li Liang Lim Lin Liu Luo Ma Mao Ngo Nguyen Park Peng Pham Phan Shen Shin Song Su Sun Tang Tran Vo Vu Wang Wei Wu Xi Xiao Xie Xu Yan Yang Ye Yoon Yu Yuan Zeng Zhang Zhao Zheng Zhou Zhu'.split(
    ' ',
  ),
);

/** Last word first, with the particles that belong to it; names that no index turns round stay as they are. */
export function guessSortName(name: string): SortNameGuess {
  const [, full = name, addition = ''] = /^(.*?)(\s*\(.*\))$/su.exec(name) ?? [];
  const words = full.split(/\s+/);
  const asWritten = (isSure: boolean) => ({ sortName: name, isSure });
  if (words.length === 1 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u.test(full))
    return asWritten(true);
  if (full.includes(',')) return asWritten(false);
  const suffixes = words.splice(words.length - trailing(words, SUFFIX));
  if (words.length === 1 || ROMAN.test(words.at(-1)!)) return asWritten(true);
  if (words.slice(1, -1).some((word) => BEFORE_EPITHETS.test(word))) return asWritten(true);
  if (FAMILY_FIRST.has(unaccented(words[0]!)) && words.length <= 3) return asWritten(false);
  const last = words.pop()!;
  const particles = words.splice(words.length - trailing(words, PARTICLES));
  const isSmall = (word: string) => word === word.toLowerCase();
  const [small, large] = [particles.filter(isSmall), particles.filter((word) => !isSmall(word))];
  const given = [...words, ...small].join(' ');
  const family = [...large, last].join(' ');
  return {
    sortName: [family, given, ...suffixes].filter(Boolean).join(', ') + addition,
    isSure: !small.length && !JOINED.test(last),
  };
}

/** How many words at the end of a name fit a pattern; the first never does. */
const trailing = (words: readonly string[], pattern: RegExp): number =>
  words.length - 1 - words.findLastIndex((word, i) => i === 0 || !pattern.test(word));
