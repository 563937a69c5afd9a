import { fold } from '../../text.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish.ts';

const LANGUAGES: readonly Language[] = [english, french, german, spanish];

/** The most frequent words of languages in Latin script that hardly any other of these has. */
const FREQUENT = {
  en: 'the of and to was that for with said by were has which from',
  fr: 'le les des est dans une qui pour sur au avec ete sont ont par',
  de: 'der die das und ist nicht mit dem den wurde auf auch sich eine nach',
  es: 'el los las que una por del con fue para como su han esta segun',
  it: 'il che di della per con non sono una gli dei nel ha alla stato',
  pt: 'os uma que do da nao em foi com para dos pelo sao mais segundo',
  nl: 'het een van dat niet zijn met voor op aan door werd ook bij naar',
};

/** So many of these words a text has at least, and so many times as many as of the second language. */
const LEAST = 8;
const CLEARLY = 2;

const DISTINCTIVE = Object.entries(FREQUENT).map(([code, list]) => ({ code, words: new Set(list.split(' ')) }));
const KNOWN = LANGUAGES.map((language) => ({ language, words: new Set([...language.functionWords].map(fold)) }));

/** The language of a text in Latin script, where its words leave no doubt: a BCP 47 code. */
export function languageOfText(text: string): string | undefined {
  const [first, second] = byWords(text, DISTINCTIVE);
  return first!.count >= LEAST && first!.count >= CLEARLY * second!.count ? first!.code : undefined;
}

/** The language of a text, of those that are known here: the one with most of its common words, English where none has any. */
export const languageOf = (text: string): Language => byWords(text, KNOWN)[0]!.language;

type Counted<T> = T & { count: number };

/** Languages by how many of their words a text has, the one with most first. */
function byWords<T extends { words: ReadonlySet<string> }>(text: string, languages: readonly T[]): Counted<T>[] {
  const found = fold(text).match(/\p{L}+/gu) ?? [];
  return languages
    .map((language) => ({ ...language, count: found.filter((word) => language.words.has(word)).length }))
    .sort((a, b) => b.count - a.count);
}
