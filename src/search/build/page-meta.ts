import type { Kind } from '../../kinds.ts';
import { onceForEachObject } from '../../once.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import type { SearchFields } from '../../views/search-fields.ts';
import { formatDate, type DateWords } from '../../words/dates.ts';
import { answerTypeOf, claimedList, type ClaimedProperty } from '../claimed-property.ts';
import { hiddenWord } from '../hidden-words.ts';
import { kindValue } from '../kind-value.ts';
import { nameList } from '../name-list.ts';
import type { TopicFinder } from '../query/topics.ts';
import { searchTokens } from '../tokens.ts';
import { dateWords } from './date-words.ts';
import { missedWords } from './missed-words.ts';
import { createTextReader } from './text-reader.ts';

/** What Pagefind knows of a page beside its text. What has no value is left out. */
export interface PageMeta {
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** What tells what Pagefind knows of a page. */
export type MetaOf = (fields: SearchFields) => PageMeta;

/**
 * Makes what tells what Pagefind knows of a page.
 * @param topics what words are about, in this archive
 */
export function createPageMeta(topics: TopicFinder, words: DateWords): MetaOf {
  const { read, topicsIn } = createTextReader(topics);
  const claimedProperty = onceForEachObject((property: Property): ClaimedProperty => {
    const { name, label, question, searchWords } = property;
    return {
      name,
      type: answerTypeOf(property),
      topics: topics.topicsIn([name, label, question, ...searchWords].join('\n')),
    };
  });

  return (fields) => {
    const { kind, lang, title, description, date, years, names, mentions, publisher, byline } = fields;
    const { related, roles } = fields;
    const { text, beside } = fields.read();
    const offices = roles.map(({ title, groups }) => [title, ...groups.slice(0, 1)].join(', '));
    const chief = read([title, description, ...names, ...offices].filter(Boolean).join('\n'));
    const others = read([...mentions, ...byline, ...beside].join('\n'));
    const [own, belonging] = [read(text), read(related.join('\n'))];
    const claimed = fields.claimed.map(claimedProperty);
    const hidden = [
      ...[own, belonging].flatMap(topicsIn).map((topic) => hiddenWord('topic', topic)),
      ...claimed.flatMap(({ topics }) => topics.map((topic) => hiddenWord(claimWord(kind), topic))),
      ...roles.flatMap(({ title, groups }) => roleWords([title, ...groups], topics)),
      ...(date ? dateWords(date) : []),
    ];
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
      claimed: claimedList(claimed),
      forms: missedWords([chief, own, others, belonging]).join(' '),
      topics: topicsIn(chief)
        .map((topic) => hiddenWord('topic', topic))
        .join(' '),
      hidden: [...new Set(hidden)].join(' '),
    };
    return {
      meta: Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value]] : []))),
      filters: { kind: [kindValue(kind)], ...(publisher && { publisher: [publisher] }), year: years },
    };
  };
}

/** Articles make claims, and pages of subjects answer by them. */
const claimWord = (kind: Kind): 'report' | 'answer' => (kind === 'article' ? 'report' : 'answer');

/** The words of an office, each as its topic, if it has one. */
const roleWords = (texts: readonly string[], { read }: TopicFinder): string[] =>
  texts.flatMap((text) =>
    read(searchTokens(text)).flatMap(({ words, topic }) =>
      topic ? [hiddenWord('role', topic)] : words.map((word) => hiddenWord('role', word)),
    ),
  );
