import { anchorDay } from '../../edtf.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { SearchFields } from '../../views/search-fields.ts';
import { formatDate, type DateWords } from '../../words/dates.ts';
import { answerTypeOf, claimedList } from '../claimed-property.ts';
import { hiddenWord } from '../hidden-words.ts';
import { kindValue } from '../kind-value.ts';
import { nameList } from '../name-list.ts';
import type { TopicFinder } from '../query/topics.ts';
import { searchTokens } from '../tokens.ts';
import { dateWords } from './date-words.ts';
import { missedWords } from './missed-words.ts';

/** What Pagefind knows of a page beside its text. What has no value is left out. */
export interface PageMeta {
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The day by which it is sorted, as `YYYY-MM-DD`. */
  day: string | undefined;
}

/** @param topics what words are about, in this archive */
export function pageMeta(fields: SearchFields, topics: TopicFinder, words: DateWords): PageMeta {
  const { kind, lang, title, description, text, date, years, names, mentions, publisher, byline } = fields;
  const { beside, related, roles, claimed } = fields;
  const offices = roles.map(({ title, groups }) => [title, ...groups.slice(0, 1)].join(', '));
  const chief = [title, description, ...names, ...offices].filter(Boolean).join('\n');
  const all = [chief, text, ...mentions, ...byline, ...beside, ...related].join('\n');
  const meta = {
    lang,
    date: date && formatDate(date, words),
    publisher,
    aliases: nameList(names),
    mentions: nameList(mentions),
    byline: byline.join(' · '),
    beside: beside.join(' · '),
    related: nameList(related),
    roles: [...new Set(offices)].join(' · '),
    claimed: claimedList(claimed.map((property) => claimedProperty(property, topics))),
    forms: missedWords(all).join(' '),
    topics: topics
      .topicsIn(chief)
      .map((topic) => hiddenWord('topic', topic))
      .join(' '),
    hidden: [...new Set(hiddenWords(fields, topics))].join(' '),
  };
  return {
    meta: Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value]] : []))),
    filters: { kind: [kindValue(kind)], ...(publisher && { publisher: [publisher] }), year: years },
    day: date && anchorDay(date),
  };
}

const claimedProperty = (property: Property, topics: TopicFinder) => ({
  name: property.name,
  type: answerTypeOf(property),
  topics: topicsOf(property, topics),
});

/** What a property answers questions about. */
const topicsOf = ({ name, label, question, searchWords }: Property, { topicsIn }: TopicFinder): string[] =>
  topicsIn([name, label, question, ...searchWords].join('\n'));

function hiddenWords({ kind, text, date, roles, claimed, related }: SearchFields, topics: TopicFinder): string[] {
  const type = kind === 'article' ? 'report' : 'answer';
  return [
    ...topics.topicsIn([text, ...related].join('\n')).map((topic) => hiddenWord('topic', topic)),
    ...claimed.flatMap((property) => topicsOf(property, topics)).map((topic) => hiddenWord(type, topic)),
    ...roles.flatMap(({ title, groups }) => roleWords([title, ...groups], topics)),
    ...(date ? dateWords(date) : []),
  ];
}

/** The words of an office, each as its topic, if it has one. */
export const roleWords = (texts: readonly string[], { read }: TopicFinder): string[] =>
  texts.flatMap((text) =>
    read(searchTokens(text)).flatMap(({ words, topic }) =>
      topic ? [hiddenWord('role', topic)] : words.map((word) => hiddenWord('role', word)),
    ),
  );
