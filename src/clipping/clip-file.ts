import type { Archive } from '../archive/archive.ts';
import { printDiff } from '../editing/print-diff.ts';
import type { Article } from '../schema/records.ts';
import type { Vocabulary } from '../schema/vocabulary/vocabulary.ts';
import { passagesOf, type Clipping } from './clipping.ts';
import { draftOf, type Draft, type DraftText } from './draft/draft.ts';
import { leftOutLines } from './draft/left-out.ts';
import { lostRuns } from './draft/lost-words.ts';
import { withoutEntities } from './draft/markdown-text.ts';
import { THIS_ARTICLE, type Proposals, type Stub } from './proposals.ts';
import { proposalsFor } from './propose.ts';
import { readClipping, type ReadClipping } from './read-clipping.ts';
import { UnreadableError } from './unreadable-error.ts';

/** What the drafts of a run are made for. */
export interface Desk {
  archive: Archive;
  /** What claims may say. */
  vocabulary: Vocabulary;
  /** The articles, drafts among them, by the SHA-256 and by the name of their clippings. */
  bySha256: Map<string, string>;
  byName: Map<string, string>;
  /** The ids that have a file, with its path. Drafts and stubs of this run come to it. */
  taken: Map<string, string>;
  /** The groups by their acronym, those of this run among them. */
  acronyms: Map<string, { id: string; name: string; file: string }>;
  text: DraftText;
  /** The day on which drafts come into the archive, `YYYY-MM-DD`. */
  today: string;
  /** What a file of the content folder has. */
  read(file: string): string;
}

/** What came of a clipping. */
export type Outcome = { name: string } & (
  | { result: 'drafted'; clipping: Clipping; draft: Draft; proposals: Proposals; stubs: Stub[] }
  /** It has a draft or an article already. */
  | { result: 'known'; clipping: Clipping; file: string }
  /** Another file of the same name has one; the changes are those that a new draft would make. */
  | { result: 'changed'; clipping: Clipping; file: string; changes: string }
  /** It cannot be a clipping, or this program loses words of it. */
  | { result: 'failed'; reason: string }
);

/** The desk for a content folder that has been read. */
export function deskFor(
  archive: Archive,
  articles: readonly Article[],
  taken: ReadonlyMap<string, string>,
  rest: Pick<Desk, 'vocabulary' | 'text' | 'today' | 'read'>,
): Desk {
  const clipped = articles.filter(({ data }) => data.clipping);
  return {
    archive,
    bySha256: new Map(clipped.map(({ data, file }) => [data.clipping!.sha256 ?? '', file])),
    byName: new Map(clipped.map(({ data, file }) => [data.clipping!.file, file])),
    taken: new Map(taken),
    acronyms: new Map(
      archive.groups.flatMap(({ id, file, data }) =>
        data.acronym ? [[data.acronym, { id, file, name: data.name }] as const] : [],
      ),
    ),
    ...rest,
  };
}

/**
 * Makes the draft of a clipping, if it has none. Writes nothing.
 * @param name what the draft calls the clipping
 */
export async function clipFile(path: string, name: string, desk: Desk): Promise<Outcome> {
  try {
    return outcomeOf(await readClipping(path), name, desk);
  } catch (error) {
    if (error instanceof UnreadableError) return { name, result: 'failed', reason: error.message };
    throw error;
  }
}

function outcomeOf(read: ReadClipping, name: string, desk: Desk): Outcome {
  const { source, ...clipping } = { ...read, file: name };
  const known = desk.bySha256.get(clipping.sha256);
  if (known) return { name, result: 'known', clipping, file: known };
  const named = desk.text === 'full' ? withoutLeftOut(clipping) : clipping;
  const proposals = proposalsFor(named, desk.archive, desk.vocabulary, desk.taken, desk.acronyms);
  const changed = desk.byName.get(name);
  const draft = draftOf(clipping, proposals, desk.archive, {
    text: desk.text,
    added: desk.today,
    taken: desk.taken,
    ...(changed && { id: idOf(changed) }),
  });
  assertNothingLost(source, clipping, draft);
  if (changed) {
    const edit = { file: changed, before: desk.read(changed), after: draft.source };
    return { name, result: 'changed', clipping, file: changed, changes: printDiff([edit], '.') };
  }
  const stubs = proposals.stubs
    .filter(({ file }) => !desk.taken.has(idOf(file)))
    .map((stub) => ({ ...stub, source: stub.source.replaceAll(THIS_ARTICLE, idOf(draft.file)) }));
  for (const { file } of [...stubs, draft]) desk.taken.set(idOf(file), file);
  for (const { file, acronym } of stubs)
    if (acronym) desk.acronyms.set(acronym.text, { id: idOf(file), name: acronym.name, file });
  desk.bySha256.set(clipping.sha256, draft.file);
  desk.byName.set(name, draft.file);
  return { name, result: 'drafted', clipping, draft, proposals, stubs };
}

/** What a full text and its headlines name: tags of what is left out of it would have nothing that supports them. */
const withoutLeftOut = (clipping: Clipping): Clipping => ({
  ...clipping,
  blocks: clipping.blocks.filter(
    ({ kind, leftOut }) => leftOut === undefined || kind === 'headline' || kind === 'subheadline',
  ),
});

const idOf = (file: string): string => file.split('/').at(-1)!.replace(/\.md$/, '');

/** Words that are nowhere are a mistake of this program, and no draft is made. */
function assertNothingLost(source: readonly string[], clipping: Clipping, draft: Draft): void {
  const text = draft.source.includes('\ntext: full\n')
    ? withoutEntities(draft.source)
    : passagesOf(clipping.blocks)
        .concat(clipping.blocks.filter(({ kind }) => kind === 'heading'))
        .map((block) => block.text)
        .join(' ');
  const lost = lostRuns(source, text, leftOutLines(draft.leftOut).join('\n'));
  if (lost.length)
    throw new UnreadableError(
      `Runs of words are neither in the draft nor listed as left out, such as “${lost[0]}”. This is a mistake of the program, so no draft is made. Please report it.`,
    );
}
