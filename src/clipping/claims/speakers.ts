import type { Certainty } from '../../schema/claim.ts';
import type { Language } from '../languages/language.ts';

/** Who is quoted in a sentence, as printed. */
export interface PrintedSpeaker {
  text: string;
  start: number;
  end: number;
}

const PRONOUN = /^(?:he|she|they|it|we|i|il|elle|ils|elles|er|sie|who|that|which|qui)$/i;
const LEADING = /^(?:(?:and|but|that|while|as|however|meanwhile|et|mais|und|aber)(?:\s|$))+/iu;
/** What is said to have been said: `two explosions were reported`. */
const PASSIVE = /(?:^|\s)(?:is|are|was|were|be|been|being|est|sont|été|ist|sind|wurde|wurden)$/iu;
const LONGEST = 100;
/** A sign of a name: a full stop after an initial too, as in `N.S. Harbour Office`. */
const SIGN = String.raw`(?:[^,.;“”"«»]|(?<=(?<!\p{L})\p{Lu})\.)`;
/** `according to` as a sentence has it, and as it begins with it. */
const eitherCase = (text: string): string => `[${text[0]}${text[0]!.toUpperCase()}]${text.slice(1)}`;

/** Who says what a sentence reports: who comes before or after a verb of saying, or after `according to`. */
export function speakerOf(sentence: string, language: Language): PrintedSpeaker | undefined {
  const verbs = [...language.speechVerbs].join('|');
  const sayings = [
    String.raw`(?:${language.accordingTo.map(eitherCase).join('|')})\s(?<after>${SIGN}+)`,
    String.raw`(?<=[”"»],?\s)(?:${verbs})\s(?<after>\p{Lu}${SIGN}+)`,
    String.raw`(?:^|[,;:”"»—–]\s?)(?<before>[^,.;:“”"«»—–]+?),?\s(?:who\s.{1,60}?,\s)?(?:(?:has|have|had|a|ont|avait|hat|hatte|also|later|further|then|aussi|auch)\s)*(?:${verbs})(?!\p{L})`,
  ];
  for (const saying of sayings) {
    for (const { index, groups } of sentence.matchAll(new RegExp(saying, 'gu'))) {
      const text = (groups!['after'] ?? groups!['before'] ?? '').trim().replace(LEADING, '');
      if (text.length > LONGEST || !/\p{L}/u.test(text) || PASSIVE.test(text)) continue;
      const start = sentence.indexOf(text, index);
      return { text, start, end: start + text.length };
    }
  }
  return undefined;
}

export const isPronoun = (speaker: string): boolean => PRONOUN.test(speaker);

/** How sure the speaker of a sentence is, with the words that say it; nothing where it is stated. */
export function hedgeOf(sentence: string, { hedges }: Language): { words: string; certainty: Certainty } | undefined {
  for (const [pattern, certainty] of hedges) {
    const words = pattern.exec(sentence)?.[0];
    if (words) return { words, certainty };
  }
  return undefined;
}
