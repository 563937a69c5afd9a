import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../loader/read.ts';
import { removeUnfinished } from '../rewrite-file.ts';
import { ChangedMeanwhileError, finishChanges, hasUnfinishedChanges, writeChanges, type Change } from './changes.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync), rmSync: vi.fn(fs.rmSync) };
});
const [rename, remove] = [vi.mocked(renameSync), vi.mocked(rmSync)];
const [reallyRename, reallyRemove] = [rename.getMockImplementation()!, remove.getMockImplementation()!];

const CHANGES: Change[] = [
  { file: 'people/new.md', after: 'one and two' },
  { file: 'people/old.md', before: 'two' },
  { file: 'people/other.md', before: 'of old', after: 'of new' },
];
const OLD = { 'old.md': 'two', 'other.md': 'of old' };
const NEW = { 'new.md': 'one and two', 'other.md': 'of new' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  writeChanges(folder, [{ file: 'people/old.md', after: 'two' }]);
  writeFileSync(join(folder, 'people/other.md'), 'of old');
});
afterEach(() => {
  rename.mockImplementation(reallyRename);
  remove.mockImplementation(reallyRemove);
  rmSync(folder, { recursive: true });
});

const filesIn = () => {
  const people = join(folder, 'people');
  const names = readdirSync(people).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(people, name), 'utf8')]));
};

/** Makes the changes in a run that ends before its step of a number, from 0: a step renames a file or deletes one. */
function interruptedAt(step: number): boolean {
  let steps = 0;
  const end = () => {
    if (steps++ === step) throw new Error('The machine stops.');
  };
  rename.mockImplementation((...paths) => (end(), reallyRename(...paths)));
  remove.mockImplementation((...paths) => (end(), reallyRemove(...paths)));
  try {
    writeChanges(folder, CHANGES);
    return false;
  } catch {
    return true;
  } finally {
    rename.mockImplementation(reallyRename);
    remove.mockImplementation(reallyRemove);
  }
}

describe('changes that are interrupted', () => {
  test.each([0, 1, 2, 3, 4])('before step %i are none, or can be finished', (step) => {
    expect(interruptedAt(step)).toBe(true);
    expect(hasUnfinishedChanges(folder)).toBe(step > 0);
    if (step === 0) expect(filesIn()).toEqual(OLD);
    else {
      expect(readContent(folder).problems.map(({ remedy }) => remedy)).toContain(
        'Finish it with npm run rename -- --finish.',
      );
      finishChanges(folder);
      expect(filesIn()).toEqual(NEW);
    }
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual(['people']);
    expect(readdirSync(join(folder, 'people')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('have no step more than these', () => {
    expect(interruptedAt(5)).toBe(false);
    expect(filesIn()).toEqual(NEW);
    expect(hasUnfinishedChanges(folder)).toBe(false);
  });

  test('are not finished over what somebody has written meanwhile', () => {
    interruptedAt(2);
    writeFileSync(join(folder, 'people/other.md'), 'of somebody');
    expect(() => finishChanges(folder)).toThrow(ChangedMeanwhileError);
    expect(filesIn()).toEqual({ ...OLD, 'new.md': 'one and two', 'other.md': 'of somebody' });
    expect(existsSync(join(folder, 'people/old.md'))).toBe(true);
  });
});
