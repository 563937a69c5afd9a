import { skeletonOf, soundOfAll } from '../search/resolver/phonetics.ts';
import { parseSynonyms } from '../search/resolver/synonyms.ts';
import { nameTable } from '../search/build/name-table.ts';
import { createResolver, type Match } from '../search/resolver/resolve.ts';
import { ordinaryIn } from '../search/resolver/table-format.ts';
import { tokenTexts } from '../search/resolver/tokenize.ts';
import { KINDS } from '../kinds.ts';
import { loadCheckedArchive } from '../building/checked-archive.ts';
import { runCommand, throwIf } from '../building/user-error.ts';

/** `npm run explain -- "a name"` prints what search makes of a query, and why: each reason in words. */
const REASONS: Record<Match['reason'], string> = {
  exact: 'is the name',
  alias: 'is the alias',
  folded: 'sounds like',
  prefix: 'is the beginning or a part of',
  fuzzy: 'is a slip or two from',
};

const query = process.argv.slice(2).join(' ');
await runCommand(() => {
  throwIf(query ? undefined : 'Say what to look for: npm run explain -- "a name"');
  const table = nameTable(loadCheckedArchive());
  const ordinary = ordinaryIn(table);
  const words = tokenTexts(query);
  const sound = soundOfAll(words, parseSynonyms(table.meanings));
  const { pinned, suggested, canonical } = createResolver(table)(query);
  console.log(
    `Read as:     ${words.map((word) => (ordinary.has(word) ? `${word} (an ordinary word)` : word)).join(' ')}`,
  );
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
