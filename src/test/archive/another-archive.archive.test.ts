import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { namesOf } from '../../archive/names.ts';
import { VOCABULARY_FILE } from '../../loader/files.ts';
import { readContent } from '../../loader/read.ts';
import { readSettingsFile } from '../../loader/settings-file.ts';
import { vocabularySchema, type DeclaredVocabulary } from '../../schema/vocabulary/declared-vocabulary.ts';
import { DEFAULTS } from '../../schema/vocabulary/default-vocabulary.ts';
import { en } from '../../words/en.ts';
import { buildSite } from '../build-site.ts';

const TOWN = 'src/test/fixtures/town';
const TEXT = /\.(html|json|xml|txt|csv|css|js|pf_fragment)$/;

/** With another content folder, nothing of this archive is left anywhere in the site. */
describe('the site of another archive', () => {
  let files: { file: string; text: string }[];

  beforeAll(async () => {
    const { site, close } = await buildSite('another-archive', TOWN, '/town/paper/');
    close();
    files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => TEXT.test(file))
      .map((file) => ({ file, text: textOf(join(site.folder, file)) }));
  }, 240_000);

  test('has pages, data and a search index', () => {
    for (const end of ['.html', '.json', '.pf_fragment'])
      expect(files.filter(({ file }) => file.endsWith(end)).length).toBeGreaterThan(0);
  });

  test('has no name of this one', () => {
    const { site, records } = readContent('content');
    const shared = new Set(namesIn(readContent(TOWN).records));
    expect(occurrences([site.name, ...namesIn(records)].filter((name) => !shared.has(name)))).toEqual([]);
  });

  test('has no words that this one has declared and the engine does not know', () => {
    const known = JSON.stringify([DEFAULTS, en.vocabulary]);
    const declared = wordsOf(readSettingsFile('content', VOCABULARY_FILE, vocabularySchema, []));
    // One word alone, such as a label “Target”, is anybody’s.
    expect(occurrences(declared.filter((words) => words.includes(' ') && !known.includes(words)))).toEqual([]);
  });

  /** Where the site has any of these texts, as whole words. */
  function occurrences(texts: string[]): string[] {
    const found = texts.map((text) => new RegExp(`(?<![\\p{L}\\p{N}_])${RegExp.escape(text)}(?![\\p{L}\\p{N}_])`, 'u'));
    return files.flatMap(({ file, text }) =>
      texts.filter((_, i) => found[i]!.test(text)).map((words) => `${file} has “${words}”`),
    );
  }
});

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes).toString();
}

/** The names that mean one thing alone. */
const namesIn = (records: Parameters<typeof createArchive>[0]): string[] =>
  createArchive(records)
    .subjects.flatMap(namesOf)
    .filter(({ weak }) => !weak)
    .map(({ name }) => name);

const wordsOf = ({ groupKinds, placeKinds, properties, units }: DeclaredVocabulary): string[] => [
  ...[...groupKinds, ...placeKinds, ...units].map(({ name }) => name),
  ...properties.flatMap(({ label, question }) => [label, question]),
];
