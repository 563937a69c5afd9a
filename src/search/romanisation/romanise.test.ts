import { describe, expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { group, person, place } from '../../test/records.ts';
import { nameTable } from '../build/name-table.ts';
import { createNames } from '../resolver/names.ts';
import { hasOtherLetters } from './other-letters.ts';
import { romanise } from './romanise.ts';

test.each([
  ['Юсуф Касимов', 'yusuf kasimov'],
  ['Володимир Їжак', 'volodimir izhak'],
  ['Джон', 'jon'],
  ['Њујорк', 'njuyork'],
  ['Γιουσούφ Κασίμοφ', 'giousouf kasimof'],
  ['Μπελμάρ', 'belmar'],
  ['Պետրոս Բաղդասարյան', 'petros baghdasaryan'],
  ['გიორგი ხელაძე', 'giorgi kheladze'],
  ['יוסף קאסם', 'يوسف قاسم'],
  ['ג’ון', 'جون'],
  ['Estervík 2013, قاسم', 'estervik 2013, قاسم'],
])('%s is written %s', (name, written) => {
  expect(romanise(name)).toBe(written);
});

test('only letters that are romanised need the tables', () => {
  for (const text of ['Юсуф', 'Γιουσούφ', 'Բարեւ', 'თბილისი', 'יוסף']) expect(hasOtherLetters(text)).toBe(true);
  for (const text of ['Łódź', 'قاسم', '安娜', 'エステル', '에스테르']) expect(hasOtherLetters(text)).toBe(false);
});

describe('a name is found', () => {
  const archive = createArchive([
    person('qasim', { name: 'Youssef Ould Qasim', aliases: [{ name: 'يوسف ولد قاسم', lang: 'ar' }] }),
    person('sokolov', { name: 'Дмитрий Соколов' }),
    group('bahr', { name: 'al-Bahr', aliases: [{ name: 'البحر', lang: 'ar' }] }),
    place('estervik', { name: 'Estervik', aliases: [{ name: '埃斯特维克', lang: 'zh' }] }),
  ]);
  const { resolve } = createNames(nameTable(archive), romanise);

  test.each([
    ['in Cyrillic', 'Юсеф Касим', 'qasim'],
    ['in Greek', 'Γιουσέφ Κασίμ', 'qasim'],
    ['in Hebrew, which leaves vowels out', 'יוסף קאסם', 'qasim'],
    ['in Hebrew with an article', 'אל-בחר', 'bahr'],
    ['in Georgian', 'ესტერვიკი', 'estervik'],
    ['in Armenian', 'Էստերվիկ', 'estervik'],
    ['in a longer query', 'шторм Эстервик 2013', 'estervik'],
    ['in Chinese by its alias', '埃斯特维克', 'estervik'],
    ['in Latin letters that has others', 'Dmitry Sokolov', 'sokolov'],
    ['in its own letters', 'Соколов Дмитрий', 'sokolov'],
    ['in those of a third script', 'Ντμίτρι Σοκόλοφ', 'sokolov'],
  ])('%s: %s', (_, query, id) => {
    const { pinned, suggested } = resolve(query);
    expect([...pinned, ...suggested].map((match) => match.id)).toEqual([id]);
  });

  test('and written as its own name in the query for the index', () => {
    expect(resolve('шторм Эстервик 2013').canonical).toBe('шторм Estervik 2013');
    expect(resolve('Sokolov').pinned).toMatchObject([{ name: 'Дмитрий Соколов', via: 'Дмитрий Соколов' }]);
  });

  test('not by those who have no tables', () => {
    expect(createNames(nameTable(archive)).resolve('Эстервик').pinned).toEqual([]);
  });
});
