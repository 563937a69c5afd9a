import { expect, test } from 'vitest';
import { person } from '../../test/records.ts';
import { en } from '../../words/en.ts';
import type { Row } from '../lists.ts';
import { subjectContents } from './contents.ts';

const row = (name: string): Row => ({
  ...{ name, url: `/events/${name}/`, date: { text: '', machine: undefined }, description: undefined, note: '' },
  ...{ nameMarks: {}, descriptionMarks: {} },
});
const list = (id: string, ...names: string[]) => ({ id, heading: id, rows: names.map(row) });

test('contents have the entries of a short list, and of a longer one the heading alone', () => {
  const none = {
    questions: [],
    elsewhere: [],
    comparison: undefined,
    claims: { count: 0, heading: '', reports: undefined },
  };
  const lists = [list('events', 'a', 'b', 'c'), list('articles', 'd', 'e', 'f', 'g')];
  const lines = subjectContents(person('anna', { name: 'Anna' }), { ...none, lists }, en);
  expect(lines.map(({ text, entries }) => [text, ...entries.map(({ url }) => url)])).toEqual([
    ['events', '/events/a/', '/events/b/', '/events/c/'],
    ['articles'],
  ]);
});
