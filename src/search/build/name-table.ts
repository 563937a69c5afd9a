import type { Archive } from '../../archive/archive.ts';
import { namesOf } from '../../archive/names.ts';
import type { Subject } from '../../schema/records.ts';
import { SYNONYMS } from '../resolver/synonyms.ts';
import { COMMON, ORDINARY } from './dictionary.ts';
import { createResolver, termsIn } from '../resolver/resolve.ts';
import { idOfName, type NameTable } from '../resolver/table-format.ts';
import { tokenTexts, tokenize } from '../resolver/tokenize.ts';

/** The names of all people, groups, places and events, and the ordinary words that are not to be taken for them. */
export function nameTable(archive: Archive): NameTable {
  const subjects: NameTable['subjects'] = archive.subjects.map((subject) => [
    subject.kind,
    idOfName(subject.data.name) === subject.id ? '' : subject.id,
    articlesOf(subject, archive),
    ...spellingsOf(subject),
  ]);
  const meanings = synonymsOf(subjects);
  return { subjects, ordinary: coded(mistakable({ subjects, ordinary: '', meanings })), meanings };
}

/** How many articles are about a subject or, where it is a group, published by it. */
const articlesOf = (subject: Subject, archive: Archive): number =>
  new Set([
    ...archive.articlesAbout(subject),
    ...(subject.kind === 'group' ? archive.articlesPublishedBy(subject) : []),
  ]).size;

/** The names of a subject, those that differ by capitals, accents and dashes alone once. */
function spellingsOf(subject: Subject): string[] {
  const seen = new Set<string>();
  return namesOf(subject).flatMap(({ name }) => {
    const key = tokenTexts(name).join('');
    return seen.has(key) || !seen.add(key) ? [] : [name];
  });
}

/** The lists of words of one meaning that have a word of a name. */
function synonymsOf(subjects: NameTable['subjects']): string {
  const named = new Set(subjects.flatMap(([, , , ...names]) => names.flatMap(tokenTexts)));
  return SYNONYMS.split('\n')
    .filter((list) => tokenTexts(list).some((word) => named.has(word)))
    .join('\n');
}

/** The ordinary words that the resolver would pin a name for, and the common ones that it would offer a name for. */
function mistakable(table: NameTable): string[] {
  const [terms, resolve] = [termsIn(table), createResolver(table)];
  return [...ORDINARY]
    .filter((word) => {
      const written = tokenize(word);
      if (!COMMON.has(word) && !terms.heard(written).length && !terms.begun(written).length) return false;
      const { pinned, suggested } = resolve(word);
      if (COMMON.has(word)) return pinned.length + suggested.length > 0;
      return pinned[0] && pinned[0].reason !== 'exact' && pinned[0].reason !== 'alias';
    })
    .sort();
}

/** Words by the alphabet in the form of a table’s ordinary words. */
const coded = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join('');
