import { hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../kinds.ts';
import type { Id } from '../schema/fields.ts';
import {
  createSchemas,
  type AboutText,
  type ArchiveRecord,
  type RecordText,
  type Schemas,
  type Text,
} from '../schema/records.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { vocabularySchema } from '../schema/vocabulary/declared-vocabulary.ts';
import { createVocabulary, type Vocabulary } from '../schema/vocabulary/vocabulary.ts';
import { wordsOf } from '../words/words.ts';
import { cutTexts } from './fields/cut-texts.ts';
import {
  ABOUT_FILE,
  contentFiles,
  FOLDER_LIST,
  JOURNAL_FILE,
  SITE_FILE,
  VOCABULARY_FILE,
  type RecordFile,
} from './files.ts';
import { parseFrontMatter, splitFrontMatter, unfenced } from './front-matter.ts';
import { NOTHING_KEPT, type Kept } from './kept.ts';
import { fromKept, toKept } from './kept-record.ts';
import { readMedia, type Media } from './media.ts';
import { partialRecord, type PartialRecord } from './partial-record.ts';
import type { Problem } from './problem.ts';
import { readClippings, type ClippingRegister } from './registers/clipping-register.ts';
import { readPassages, type PassageRegister } from './registers/passage-register.ts';
import { readPublished, type PublishedPath } from './registers/published-register.ts';
import { readDistinct, type DistinctPair } from './registers/distinct-register.ts';
import { fieldProblems } from './fields/schema-problems.ts';
import { readSettingsFile } from './settings-file.ts';
import { readSource } from './source.ts';
import { unknownWordOf } from './fields/unknown-word.ts';

/**
 * What a content folder holds: the records whose files have no problem, the problems of the others, and what can be read
 * of these, so that one bad file is not reported again by each that names it.
 */
export interface Reading {
  records: ArchiveRecord[];
  problems: Problem[];
  /** The texts of all files that could be read. */
  texts: Text[];
  /** What can be read of the records whose front matter has problems. */
  partial: PartialRecord[];
  /** Every id that has a file, good or bad, with its kind: two kinds where two files have the same name. */
  ids: Map<string, Kind[]>;
  /** The path of each id’s file; of two files with one name, of the first. */
  files: Map<string, string>;
  /** The pairs that look like twins and are not. */
  distinct: DistinctPair[];
  /** The passages that have a number. */
  passages: PassageRegister;
  /** The fingerprints of clippings. */
  clippings: ClippingRegister;
  /** The paths that have been published. */
  published: PublishedPath[];
  /** For each file whose front matter has nothing wrong, a hash of what it was read from and by. */
  keys: Map<string, string>;
  /** What the owner of the site decides. */
  site: Site;
  /** What the owner says of it on the page about the archive, where that is written. */
  about: AboutText | undefined;
  media: Media;
}

/** A content folder of which all is read but the files of records. */
export interface OpenedContent {
  /** What has been read. */
  reading: Reading;
  /** The files of records that are to be read, in the order of their paths. */
  files: readonly RecordFile[];
  /** Reads one of them, so that what it holds, or what is wrong with it, is the last of the reading. */
  read(file: RecordFile, kept: Kept): void;
}

/**
 * Reads every file below a content folder once. Never throws for what an author wrote.
 * @param kept the records that were read before
 */
export function readContent(folder: string, kept: Kept = NOTHING_KEPT): Reading {
  const { reading, files, read } = openContentFolder(folder);
  for (const file of files) read(file, kept);
  return reading;
}

/** Reads all of a content folder but the files of records. */
export function openContentFolder(folder: string): OpenedContent {
  const problems: Problem[] = [];
  const reading: Reading = {
    records: [],
    problems,
    texts: [],
    partial: [],
    ids: new Map(),
    files: new Map(),
    distinct: [],
    passages: new Map(),
    clippings: new Map(),
    published: [],
    keys: new Map(),
    site: siteSchema.parse({}),
    about: undefined,
    media: new Map(),
  };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    problems.push({
      file: '',
      message: 'There is no such content folder.',
      remedy: `Create it, with the folders ${FOLDER_LIST} in it, or set CONTENT_DIR to the folder that holds them.`,
    });
    return { reading, files: [], read: () => undefined };
  }
  if (existsSync(join(folder, JOURNAL_FILE)))
    problems.push({
      file: JOURNAL_FILE,
      message: 'A rename or a merge was interrupted, so that some files are changed and others are not.',
      remedy: 'Finish it with npm run rename -- --finish.',
    });
  reading.site = readSettingsFile(folder, SITE_FILE, siteSchema, problems);
  reading.distinct = readDistinct(folder, problems);
  reading.passages = readPassages(folder, problems);
  reading.clippings = readClippings(folder, problems);
  reading.published = readPublished(folder, problems);
  const rules = readRules(folder, reading.site, problems);
  reading.about = readAbout(folder, problems);
  if (reading.about) reading.texts.push(reading.about);
  const { files, media, problems: strays } = contentFiles(folder);
  problems.push(...strays);
  reading.media = readMedia(folder, media, problems);
  for (const { file, kind, id } of files) {
    const first = reading.files.get(id);
    if (first)
      problems.push({
        file,
        message: `The id "${id}" belongs to ${first} already.`,
        remedy: 'Give one of the two files another name: an id is unique in the whole archive.',
      });
    else reading.files.set(id, file);
    reading.ids.set(id, [...(reading.ids.get(id) ?? []), kind]);
  }
  // Of two files with one id, perhaps a copy that was left behind, nobody knows which is meant: neither is read.
  return {
    reading,
    files: files.filter(({ id }) => reading.ids.get(id)!.length === 1),
    read: (file, kept) => readFile(folder, file, rules, reading, kept),
  };
}

/** What the front matter of records is held against. */
interface Rules {
  schemas: Schemas;
  /** Whether all that the archive declares of its vocabulary could be read, so that a word that is not known is a mistake. */
  knowsAllWords: boolean;
  vocabulary: Vocabulary;
  /** A hash of what all this is made from. */
  key: string;
}

function readRules(folder: string, { language }: Site, problems: Problem[]): Rules {
  const own: Problem[] = [];
  const declared = readSettingsFile(folder, VOCABULARY_FILE, vocabularySchema, own);
  problems.push(...own);
  const knowsAllWords = own.length === 0;
  const key = hash('sha256', JSON.stringify([declared, language, knowsAllWords]));
  if (lastRules?.key === key) return lastRules;
  const vocabulary = createVocabulary(declared, wordsOf(language));
  return (lastRules = { schemas: createSchemas(vocabulary), knowsAllWords, vocabulary, key });
}

/** Between two readings by one process, after an edit, the vocabulary hardly ever changes; to make schemas of it takes as long as to read ten files. */
let lastRules: Rules | undefined;

/** The words that the claims of an archive are made of: what it declares, and the engine’s own. */
export const readVocabulary = (folder: string, { language }: Site, problems: Problem[]): Vocabulary =>
  createVocabulary(readSettingsFile(folder, VOCABULARY_FILE, vocabularySchema, problems), wordsOf(language));

/** The page about the archive has no fields: all of its file is text. */
function readAbout(folder: string, problems: Problem[]): AboutText | undefined {
  if (!existsSync(join(folder, ABOUT_FILE))) return undefined;
  const body = readSource(join(folder, ABOUT_FILE), ABOUT_FILE, problems);
  return body === undefined ? undefined : { kind: 'about', id: '' as Id, file: ABOUT_FILE, body, bodyLine: 1 };
}

function readFile(folder: string, { file, kind, id }: RecordFile, rules: Rules, reading: Reading, kept: Kept): void {
  const { problems } = reading;
  const source = readSource(join(folder, file), file, problems);
  if (source === undefined) return;
  const split = splitFrontMatter(source);
  if (!split) {
    problems.push({ file, line: 1, ...unfenced(source) });
    return;
  }
  const text: RecordText = { kind, id, file, body: split.body, bodyLine: split.bodyLine };
  reading.texts.push(text);
  const key = hash('sha256', `${rules.key}\n${source}`);
  const before = problems.length;
  let data: ArchiveRecord['data'] | undefined;
  const sound = kept.of('record', file, key, () => {
    data = readData(split.yaml, text, rules, reading);
    return data && problems.length === before ? toKept(data) : undefined;
  });
  if (sound) reading.keys.set(file, key);
  data ??= sound && fromKept(kind, sound, rules.vocabulary);
  if (data) reading.records.push({ ...text, data } as ArchiveRecord);
}

/** The front matter of a record, or what is wrong with it and what can be read of it nevertheless. */
function readData(
  yaml: string,
  text: RecordText,
  rules: Rules,
  { problems, partial, ids }: Reading,
): ArchiveRecord['data'] | undefined {
  const { file, kind } = text;
  const schema = rules.schemas[kind];
  const parsed = parseFrontMatter(yaml, file);
  if ('problems' in parsed) {
    problems.push(...parsed.problems);
    return undefined;
  }
  const cut = cutTexts(yaml, schema, file);
  problems.push(...cut);
  const checked = schema.safeParse(parsed.data);
  if (checked.success) return checked.data;
  const issues = checked.error.issues.filter((issue) => rules.knowsAllWords || !unknownWordOf(issue));
  const reported = new Set(cut.map(({ path }) => JSON.stringify(path)));
  const others = fieldProblems({ issues }, schema, parsed.data, { file, kind, isId: (other) => ids.has(other) });
  for (const other of others) if (!reported.has(JSON.stringify(other.path))) problems.push(other);
  partial.push(partialRecord(text, parsed.data, checked.error, schema));
  return undefined;
}
