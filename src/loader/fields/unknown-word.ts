import type { z } from 'zod';
import { edtfProblem } from '../../edtf.ts';
import { yamlText } from '../../format.ts';
import { ID_FORM, idLike } from '../../kinds.ts';
import type { UnknownWord } from '../../schema/vocabulary/vocabulary-word.ts';
import { capitalised } from '../../words/grammar.ts';
import { closest } from '../closest.ts';
import { VOCABULARY_FILE } from '../files.ts';
import type { Mend } from '../problem.ts';

/** What an issue says of a word that the vocabulary does not have, if it is about one. */
export const unknownWordOf = (issue: z.core.$ZodIssue): UnknownWord | undefined =>
  issue.code === 'custom' ? (issue.params?.['unknownWord'] as UnknownWord | undefined) : undefined;

/**
 * The remedy for a word that the vocabulary does not have: the word that is meant, if there is one like it, and the line that
 * declares it.
 * @param claimed the value of the claim in which it is the property
 */
export function declarationOf({ list, known }: UnknownWord, word: string, claimed: unknown): string {
  const name = list === 'properties' && !ID_FORM.test(word) ? idLike(word) || 'my-property' : word;
  const meant = knownWord({ list, known }, word, name);
  const line = list === 'properties' ? propertyLine(name, claimed) : `- ${yamlText(name)}`;
  const rename = name === word ? '' : `write "${name}" and `;
  const remedy = `${rename}declare it in ${VOCABULARY_FILE}, below "${list}:", as: ${line}`;
  if (meant) return `Did you mean "${meant}"? Otherwise ${remedy}`;
  return isShort(list)
    ? `${capitalised(remedy)}. Or write one of ${[...known.keys()].join(', ')}.`
    : capitalised(remedy);
}

/** The known word that an author most likely meant. */
const knownWord = ({ known }: UnknownWord, word: string, name = word): string | undefined =>
  [...known.values()].find((entry) => entry.one === word || entry.name === name)?.name ?? closest(word, known.keys());

/** Declares a word that is like no known one. What a property asks, and in what words, only a person knows. */
export const declare = (unknown: UnknownWord, word: string): Mend | undefined =>
  unknown.list === 'properties' || knownWord(unknown, word)
    ? undefined
    : { edit: 'add', field: unknown.list, entry: word, file: VOCABULARY_FILE };

/** Whether a remedy has room for all words of a list: there are some 20 kinds of groups, and three times as many properties. */
const isShort = (list: UnknownWord['list']): boolean => list === 'groupKinds' || list === 'placeKinds';

const QUESTIONS = { figure: 'How many', date: 'When', text: 'What' };

/** A property for which a claim with such a value is right. */
function propertyLine(name: string, claimed: unknown): string {
  const type = typeOf(claimed);
  const label = yamlText(capitalised(name.replaceAll('-', ' ')));
  return `- { name: ${yamlText(name)}, label: ${label}, question: ${QUESTIONS[type]}, value: ${type} }`;
}

function typeOf(claimed: unknown): keyof typeof QUESTIONS {
  if (typeof claimed !== 'string') return 'figure';
  return edtfProblem(claimed) ? 'text' : 'date';
}
