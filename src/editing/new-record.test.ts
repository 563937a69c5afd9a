import { expect, test } from 'vitest';
import { newRecord, type NewRecord } from './new-record.ts';

const ids = new Map([
  ['jane-roe', 'people/jane-roe.md'],
  ['lamp-post', 'groups/lamp-post.md'],
  ['1951-03-lamp-post', 'articles/1951-03-lamp-post.md'],
  ['1951-03-lamp-post-2', 'articles/1951-03-lamp-post-2.md'],
]);

test.each<[NewRecord, string, string]>([
  [{ kind: 'person', name: 'Ørjan O’Dunne-Löf' }, 'people/orjan-odunne-lof.md', '---\nname: Ørjan O’Dunne-Löf\n---\n'],
  [{ kind: 'group', name: '1951' }, 'groups/1951.md', "---\nname: '1951'\n---\n"],
  [{ kind: 'place', name: '海', id: 'hai' }, 'places/hai.md', '---\nname: 海\n---\n'],
  [{ kind: 'event', name: 'Flood', date: '1951' }, 'events/flood.md', '---\nname: Flood\ndate: 1951\n---\n'],
  [{ kind: 'event', name: 'Flood' }, 'events/flood.md', '---\nname: Flood\n---\n'],
  [
    { kind: 'article', name: '海 1', date: '1951-03', publisher: 'lamp-post' },
    'articles/1951-03-lamp-post-3.md',
    '---\nheadline: 海 1\npublisher: lamp-post\npublished: 1951-03\ntext: account\ndraft: true\n---\n\nWrite the text here.\n',
  ],
  [
    { kind: 'article', name: 'Lamps: A Festival', date: '1951-03-02?', publisher: 'lamp-post' },
    'articles/1951-03-02-lamp-post-lamps-a-festival.md',
    "---\nheadline: 'Lamps: A Festival'\npublisher: lamp-post\npublished: 1951-03-02?\ntext: account\ndraft: true\n---\n\nWrite the text here.\n",
  ],
  [
    { kind: 'article', name: 'Lamps', publisher: 'gazette' },
    'articles/gazette-lamps.md',
    '---\nheadline: Lamps\ntext: account\ndraft: true\n---\n\nWrite the text here.\n',
  ],
])('%j becomes %s', (record, file, source) => {
  expect(newRecord(record, ids)).toEqual({ file, source });
});

test.each<[NewRecord, string]>([
  [
    { kind: 'poem', name: 'Lamps' },
    '"poem" is not a kind of record. Write one of article, person, group, place, event.',
  ],
  [
    { kind: 'place', name: 'Jane Roe' },
    'The id "jane-roe" belongs to people/jane-roe.md already. Give another one with --id.',
  ],
  [
    { kind: 'person', name: '海 Roe' },
    'No id can be made of "海 Roe", for an id is the end of an address, in Latin letters. Write the name in Latin letters, as a library would: --id jane-roe.',
  ],
  [
    { kind: 'person', name: 'Roe', id: '../roe' },
    '"../roe" is not a valid id. Use lower-case letters, digits, single hyphens.',
  ],
  [
    { kind: 'article', name: '海', date: '1951' },
    'No id can be made of "海", for an id is the end of an address, in Latin letters. Write the name in Latin letters, as a library would: --id jane-roe. Or say when and by whom it was published, with --published and --publisher.',
  ],
])('%j cannot be', (record, problem) => {
  expect(newRecord(record, ids)).toBe(problem);
});

test('what is wrong with a date is said', () => {
  expect(newRecord({ kind: 'event', name: 'Flood', date: 'May' }, ids)).toMatch(/^The date "May" .+\. .+/);
});
