import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { namesOf } from '../../archive/names.ts';
import { redirectsOf } from '../../schema/addresses/redirects.ts';
import { makeContent } from '../../bench/make-content.ts';
import type { Inspection } from '../../checks/check-content.ts';
import { namings } from '../../checks/namings.ts';
import { recordPath } from '../../kinds.ts';
import { readContent } from '../../loader/read.ts';
import type { ArchiveRecord, Subject } from '../../schema/records.ts';
import { checkAgain } from '../../test/check-again.ts';
import { rememberFolder } from '../../test/restored-folder.ts';
import { RUNS } from '../../test/runs.ts';
import { plain } from '../../text.ts';
import { writeChanges } from './changes.ts';
import { mergeChanges, mergeFault } from './merge.ts';
import { renewedRegister, writeRegister } from '../passage-register.ts';
import { registerPublished } from '../published-register.ts';
import { renameChanges, renameFault } from './rename.ts';
import { yamlScalar } from '../yaml-scalar.ts';

const TODAY = '2026-11-22';
const temporary = mkdtempSync(join(tmpdir(), 'renaming-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Archives in which every address is registered, with registers that name records. */
const NAMES = ['valid', 'town', 'made'] as const;
const ARCHIVES = new Map(
  NAMES.map((name) => {
    const folder = join(temporary, name);
    if (name === 'made') makeContent(folder, 9);
    else cpSync(join(import.meta.dirname, '../../test/fixtures', name), folder, { recursive: true });
    const { records } = readContent(folder);
    writeRegister(folder, renewedRegister(checkAgain(folder, TODAY).context, () => true).register);
    registerPublished(folder, records);
    return [name, { folder, inspected: checkAgain(folder, TODAY), restore: rememberFolder(folder) }] as const;
  }),
);

const sourcesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );

const namingsOf = (id: string, { context }: Inspection): number =>
  [...namings(context)].filter((naming) => naming.id === id).length;

const pick = <T>(entries: readonly T[], at: number): T => entries[at % entries.length]!;
/** Each run reads a whole archive several times. */
const SOME_RUNS = { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 4) };
/** An id that YAML takes for no number and no other word of its own: such a one is in quotation marks, and stays so. */
const anId = fc.stringMatching(/^[a-z]{2}[a-z0-9]{0,5}(-[a-z0-9]{1,6})?$/).filter((id) => yamlScalar(id) === id);
const messagesOf = ({ problems }: Inspection): string[] => problems.map(({ message }) => message);

describe('a record that gets another id', () => {
  test('is named by it everywhere, is found at its old address, makes no problem, and can have its old id back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), anId, (name, at, end) => {
        const archive = ARCHIVES.get(name)!;
        const { folder } = archive;
        archive.restore();
        const before = sourcesIn(folder);
        const reading = readContent(folder);
        const record = pick(reading.records, at);
        const to = record.kind === 'article' ? `${record.id}-${end}` : end;
        fc.pre(renameFault(record, to, reading) === undefined);

        writeChanges(folder, renameChanges(folder, record, to, reading));
        const inspected = checkAgain(folder, TODAY);
        expect(messagesOf(inspected)).toEqual(messagesOf(archive.inspected));
        expect(namingsOf(record.id, inspected)).toBe(0);
        expect(namingsOf(to, inspected)).toBe(namingsOf(record.id, archive.inspected));
        const paths = redirectsOf(inspected.context.records).map(({ from }) => from);
        expect(paths).toContain(recordPath('/', record.kind, record.id));

        const again = readContent(folder);
        const renamed = again.records.find(({ id }) => (id as string) === to)!;
        writeChanges(folder, renameChanges(folder, renamed, record.id, again));
        const after = sourcesIn(folder);
        expect([...after.keys()]).toEqual([...before.keys()]);
        const changed = [...after].filter(([file, source]) => before.get(file) !== source).map(([file]) => file);
        expect(changed).toEqual([record.file]);
        const { formerly, ...data } = readContent(folder).records.find(({ id }) => id === record.id)!.data;
        expect({ ...data, formerly: formerly.filter((entry) => entry !== to) }).toEqual(record.data);
      }),
      SOME_RUNS,
    );
  });
});

describe('two records that are merged', () => {
  const subjectsOf = (records: readonly ArchiveRecord[]) =>
    records.filter((record): record is Subject => record.kind !== 'article');

  test('are one that all name, with the names, the texts and the addresses of both, and make no problem', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        const archive = ARCHIVES.get('made')!;
        const { folder } = archive;
        archive.restore();
        const reading = readContent(folder);
        const from = pick(subjectsOf(reading.records), first);
        const to = pick(
          subjectsOf(reading.records).filter(({ kind }) => kind === from.kind),
          second,
        );
        fc.pre(mergeFault(from, to, reading) === undefined);
        const { changes, conflicts } = mergeChanges(folder, from, to, reading);
        writeChanges(folder, changes);
        // The passages that come from the other text have no number yet.
        writeRegister(folder, renewedRegister(checkAgain(folder, TODAY).context, () => true).register);

        const inspected = checkAgain(folder, TODAY);
        expect(messagesOf(inspected)).toEqual(messagesOf(archive.inspected));
        expect(namingsOf(from.id, inspected)).toBe(0);
        const merged = inspected.context.records.find(({ id }) => id === to.id) as Subject;
        const names = namesOf(merged).map(({ name }) => plain(name));
        for (const { name } of [...namesOf(from), ...namesOf(to)]) expect(names).toContain(plain(name));
        for (const { body } of [from, to]) expect(merged.body).toContain(body.trim());
        expect(merged.data.formerly).toEqual([from.id]);
        const source = readFileSync(join(folder, to.file), 'utf8');
        for (const { dropped } of conflicts) expect(source).toContain(dropped);
        const others = (records: readonly ArchiveRecord[]) =>
          records.filter(({ id }) => id !== from.id && id !== to.id).map(({ id, body }) => [id, body]);
        expect(others(inspected.context.records)).toEqual(
          others(reading.records).map(([id, body]) => [
            id,
            body!.replaceAll(recordPath('/', from.kind, from.id), recordPath('/', to.kind, to.id)),
          ]),
        );
      }),
      SOME_RUNS,
    );
  });
});
