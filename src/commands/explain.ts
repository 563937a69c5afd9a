import { loadCheckedContent } from '../building/checked-content.ts';
import { runCommand, throwIf } from '../building/user-error.ts';
import { KINDS } from '../kinds.ts';
import { nameTable } from '../search/build/name-table.ts';
import type { Match, Reason } from '../search/resolver/match.ts';
import { createNames } from '../search/resolver/names.ts';
import { skeletonOf, soundOfWords } from '../search/resolver/phonetics.ts';
import { parseSynonyms } from '../search/resolver/lookup/synonyms.ts';
import { unpackWords } from '../search/resolver/table-format.ts';
import { textsOf, tokenize } from '../search/resolver/tokenize.ts';
import { romanise } from '../search/romanisation/romanise.ts';

/** `npm run explain -- "a name"` prints how search reads a query, what it finds, and why. */
const REASONS: Record<Reason, string> = {
  exact: 'is the name',
  alias: 'is the alias',
  phonetic: 'sounds like',
  prefix: 'is the beginning or a part of',
  fuzzy: 'is a typing mistake or two away from',
};

const query = process.argv.slice(2).join(' ');
await runCommand(() => {
  throwIf(query ? undefined : 'Say what to look for: npm run explain -- "a name"');
  const table = nameTable(loadCheckedContent().content.archive);
  const ordinary = new Set(unpackWords(table.ordinaryWords));
  const words = textsOf(tokenize(query, romanise));
  const sound = soundOfWords(words, parseSynonyms(table.synonyms));
  const { pinned, suggested, canonical } = createNames(table, romanise).resolve(query);
  const readAs = words.map((word) => (ordinary.has(word) ? `${word} (an ordinary word)` : word));
  console.log(`Read as:     ${readAs.join(' ')}`);
  console.log(`Sounds like: ${sound}, its consonants ${skeletonOf(sound)}`);
  print('Certain', pinned);
  print('Probable', suggested);
  if (canonical !== query) console.log(`\nThe index is asked for: ${canonical}`);
});

function print(label: string, matches: readonly Match[]): void {
  console.log(`\n${label}:${matches.length ? '' : ' nothing'}`);
  for (const { kind, id, name, via, reason, confidence } of matches)
    console.log(`  ${confidence.toFixed(2)}  ${name} (${KINDS[kind].folder}/${id}): ${REASONS[reason]} “${via}”`);
}
