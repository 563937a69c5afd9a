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
/** What is between commas after a speaker and says nothing of them. */
const TRAILING = /(?:,\s(?:however|meanwhile|too|though|cependant|toutefois|allerdings))?,?$/iu;
/** What is said to have been said: `two explosions were reported`. */
const PASSIVE = /(?:^|\s)(?:is|are|was|were|be|been|being|the|an?|est|sont|été|les?|la|une?|ist|sind|wurde|wurden)$/iu;
const LONGEST = 100;
/** A sign of a name: a full stop after an initial too, as in `N.S. Harbour Office`. */
const SIGN = String.raw`(?:[^,.;“”"«»]|(?<=(?<!\p{L})\p{Lu})\.)`;
/** `according to` as a sentence has it, and as it begins with it. */
const eitherCase = (text: string): string => `[${text[0]}${text[0]!.toUpperCase()}]${text.slice(1)}`;

/** Verbs of saying with the listener, and not the speaker, after them. */
export const TO_SOMEBODY =
  /^(?:told|tells|warns?|warned|urged?|urges|praised|asked?|accuse[sd]?|blamed|promised|averti|demandé|promis)$/;
/** What a speaker begins with, after the verb: a name or an article. */
const SPEAKER_BEGINS = String.raw`(?:\p{Lu}|(?:the|an?|his|her|its|their|one|le|la|un|une|son|sa|der|die|das|ein|eine)\s|l[’'])`;
/** What says that a name after the verb is of what is said: `said Norby had won`. */
const PREDICATE =
  /(?<!\p{L})(?:had|has|have|was|were|is|are|will|would|could|can|should|must|may|might|did|does|that|a|ont|avait|est|sont|était|que|hat|hatte|ist|sind|war|dass)(?!\p{L})/u;
const AUXILIARIES = String.raw`(?:(?:has|have|had|a|ont|avait|hat|hatte|also|later|further|then|aussi|auch)\s)*`;

/** Who says what a sentence reports: who comes before or after a verb of saying, or after `according to`. */
export function speakerOf(sentence: string, language: Language): PrintedSpeaker | undefined {
  const verbs = [...language.speechVerbs];
  const anyVerb = `(?:${verbs.join('|')})`;
  const turned = `(?:${verbs.filter((verb) => !TO_SOMEBODY.test(verb)).join('|')})`;
  const sayings = [
    String.raw`(?:${language.accordingTo.map(eitherCase).join('|')})\s(?<after>${SIGN}+)`,
    String.raw`(?<=[,”"»],?\s)${AUXILIARIES}${turned}\s(?<turned>${SPEAKER_BEGINS}${SIGN}+)`,
    // `Ida Lind, the mayor, said`, and `the mayor, who was there, said`.
    String.raw`(?:^|(?:,(?!\d)|[;:”"»—–])\s?)(?<before>[^,.;:“”"«»—–]+?(?:,\s[^,.;:“”"«»—–]{1,60},)?)\s${AUXILIARIES}${anyVerb}(?!\p{L})`,
  ];
  for (const saying of sayings) {
    for (const { index, groups } of sentence.matchAll(new RegExp(saying, 'gu'))) {
      const { after, turned: behind, before } = groups!;
      if (behind !== undefined && PREDICATE.test(behind)) continue;
      const text = (after ?? behind ?? before ?? '').replace(TRAILING, '').trim().replace(LEADING, '');
      if (text.length > LONGEST || !/\p{L}/u.test(text) || PASSIVE.test(text)) continue;
      const start = sentence.indexOf(text, index);
      return { text, start, end: start + text.length };
    }
  }
  return undefined;
}

export const isPronoun = (speaker: string): boolean => PRONOUN.test(speaker);

/** Words that say how sure a speaker is. */
export interface Hedge {
  words: string;
  certainty: Certainty;
  start: number;
  end: number;
}

/** How sure the speaker of a sentence is, by the words that say it, sort by sort; nothing where it is stated. */
export const hedgesIn = (sentence: string, { hedges }: Language): Hedge[] =>
  hedges.flatMap(([pattern, certainty]) =>
    [...sentence.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: words, index: start }) => ({
      ...{ words, certainty, start },
      end: start + words.length,
    })),
  );
