import { fold } from '../../text.ts';

/** The most frequent words of languages in Latin script that hardly any other of these has. */
const FREQUENT: Readonly<Record<string, string>> = {
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

/** The language of a text in Latin script, where its words leave no doubt: a BCP 47 code. */
export function languageOfText(text: string): string | undefined {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(FREQUENT)
    .map(([language, frequent]) => {
      const known = new Set(frequent.split(' '));
      return { language, count: words.filter((word) => known.has(word)).length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first!.count >= LEAST && first!.count >= CLEARLY * second!.count ? first!.language : undefined;
}
