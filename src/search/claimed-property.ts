import type { Property } from '../schema/vocabulary/vocabulary.ts';

/** What sort of answer a property gives: how many, when, where, who, or something else. */
export type AnswerType = 'number' | 'date' | 'place' | 'who' | 'text';

/** A property of which something is claimed on a page. */
export interface ClaimedProperty {
  name: string;
  type: AnswerType;
  topics: string[];
}

export const answerTypeOf = ({ value, of }: Property): AnswerType => {
  if (value === 'figure') return 'number';
  if (value === 'date') return 'date';
  if (value === 'text') return 'text';
  return of.length === 1 && of[0] === 'place' ? 'place' : 'who';
};

/** A hyphen that does not part words for Pagefind, to which each property is one word that nobody types. */
const HYPHEN = '\u2010';
const START = 'qz|';

/** Properties as one line of a page’s metadata. */
export const claimedList = (properties: readonly ClaimedProperty[]): string =>
  properties
    .map(({ name, type, topics }) => `${START}${name.replaceAll('-', HYPHEN)}|${type}|${topics.join(',')}`)
    .join(' ');

/** The properties of such a line. */
export const claimedIn = (list: string): ClaimedProperty[] =>
  list.split(' ').flatMap((entry) => {
    if (!entry.startsWith(START)) return [];
    const [name = '', type, topics = ''] = entry.slice(START.length).split('|');
    return [
      { name: name.replaceAll(HYPHEN, '-'), type: type as AnswerType, topics: topics.split(',').filter(Boolean) },
    ];
  });
