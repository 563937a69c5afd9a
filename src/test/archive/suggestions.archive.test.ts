import { describe, expect, test } from 'vitest';
import { createNames } from '../../search/resolver/names.ts';
import { romanise } from '../../search/romanisation/romanise.ts';
import { nameTableOf } from '../built-pages.ts';
import { builtArchive } from './built-archive.ts';

/** What this archive offers to those who ask for what it does not have: nothing that they did not mean. */
const { resolve, suggest } = createNames(nameTableOf(builtArchive()), romanise);
/** What a reader is shown: pages, or else “Did you mean” and the nearest names. */
const shown = (query: string): string[] => {
  const { pinned, suggested } = resolve(query);
  return [...new Set([...pinned, ...suggested, ...suggest(query, 5)].map(({ name }) => name))];
};

describe('nobody is shown for somebody else', () => {
  test.each([
    'osama bin laden',
    'general barrera',
    'Jean-Marc Ayrault',
    'who is hollande',
    'Michelle Obama',
    'michelle obama',
    'M. Obama',
    'Jimmy Carter',
    'jimmy carter',
    'Bernard Le Drian',
    'Chris Stevens',
    'Lisa Simpson',
    'Florence Cassez',
    'Joe Biden',
    'Iyad Ag Ghaly',
    'Ayman al-Zawahiri',
    'Abu Bakr al-Baghdadi',
    'Khalid Sheikh Mohammed',
    'Muammar Gaddafi',
    'emmanuel macron',
  ])('%s', (query) => {
    expect(shown(query)).toEqual([]);
  });

  test('nor a person for a country', () => {
    expect(shown('Prince Albert of Monaco')).not.toContain('Lisa Monaco');
  });
});

describe('no group or place is shown for another', () => {
  test.each([
    'barkhane',
    'opération barkhane',
    'african union',
    'european union',
    'Malian president',
    'Malian government',
    'Chadian president',
    'egyptian armed forces',
    'world health organization',
    'ansar dine',
    'Boko Haram',
  ])('%s', (query) => {
    expect(shown(query)).toEqual([]);
  });

  test.each([
    ['French foreign minister', 'French Ministry of Defence'],
    ['armored vehicle', 'French armed forces'],
    ['soldats tchadiens', 'French armed forces'],
    ['us state department', 'Pentagon'],
    ['how many people died at the gas plant', 'China'],
  ])('%s does not show %s', (query, name) => {
    expect(shown(query)).not.toContain(name);
  });
});

describe('a question shows what it asks for', () => {
  test.each([
    ['where is timbuktu', 'Timbuktu'],
    ['where is Kidal', 'Kidal'],
    ['où est Kidal', 'Kidal'],
    ['qui est Belmokhtar', 'Mokhtar Belmokhtar'],
    ['من هو دروكدال', 'Abdelmalek Droukdel'],
    ['أين تمبكتو', 'Timbuktu'],
    ['what is the sahel', 'Sahel'],
  ])('%s: %s', (query, name) => {
    expect(shown(query)).toEqual([name]);
  });

  test('and nothing where it names nothing', () => {
    for (const query of ['where is ouagadougou', 'it is', 'how are you', 'is'])
      expect(resolve(query)).toMatchObject({ pinned: [], suggested: [] });
  });
});

test('a person is shown with a title, an initial or a short form of the given name', () => {
  for (const query of ['B. Obama', 'President Obama', 'mr obama', 'Obama, Barack'])
    expect(resolve(query).pinned[0]?.id).toBe('barack-obama');
});

test('soldiers of a country are its armed forces in French too', () => {
  expect(resolve('soldats tchadiens').pinned.map(({ id }) => id)).toEqual(['chadian-armed-forces']);
});
