import { describe, expect, test } from 'vitest';
import { article, group, person, place } from '../test/records.ts';
import { createNameFinder } from './mentions.ts';

const names = createNameFinder([
  group('the-guard', { name: 'al-Qarn', acronym: 'Q.A.' }),
  group('northern-guard', { name: 'al-Qarn in the North', aliases: ['AQN'] }),
  group('gazette', { name: 'Port Gazette', aliases: [{ name: 'the Port', weak: true }] }),
  place('port', { name: 'Port', aliases: ['PT'] }),
  place('estreve', { name: 'Estrève', aliases: [{ name: 'إستريف', lang: 'ar' }] }),
  place('wadi', { name: 'Wadi ’Ayn', aliases: ['’Ayn'] }),
  person('anna', { name: 'Anna O’Dunne', aliases: ['O’Dunne', { name: 'Rose', weak: true }] }),
  person('rose', { name: 'Rose' }),
  place('rosetown', { name: 'Rose Town' }),
]);

/** The names found, each with those who bear it. */
const found = (text: string) =>
  names.find(text).map(({ name, start, end, entities }) => {
    expect(text.slice(start, end)).toBe(name);
    return [name, ...entities.map(({ id, weak }) => (weak ? `${id} (weak)` : id))].join(': ');
  });

describe('names are found in text', () => {
  test.each<[string, string, string[]]>([
    ['at the start and the end', 'Port is Port', ['Port: port', 'Port: port']],
    ['as whole words', 'Porto, Airport, Sport, PT2, XPT', []],
    ['the longest first', 'Port Gazette of Port', ['Port Gazette: gazette', 'Port: port']],
    ['the longest first, of one beginning', 'al-Qarn in the North', ['al-Qarn in the North: northern-guard']],
    ['the shorter where the longer breaks off', 'al-Qarn in the South', ['al-Qarn: the-guard']],
    ['the shorter where the longer goes on', 'al-Qarn in the Northeast', ['al-Qarn: the-guard']],
    ['without overlaps', 'the Port Gazette', ['the Port: gazette (weak)']],
    ['before a possessive', "Port’s and Port's", ['Port: port', 'Port: port']],
    ['beside a hyphen', 'Port-based, pro-Port, al-Qarn-linked', ['Port: port', 'Port: port', 'al-Qarn: the-guard']],
    ['beside punctuation', '“Port”, (Port), Port. —Port—', Array(4).fill('Port: port') as string[]],
    ['beside a slash or a number', 'Port/Estrève 9Port', ['Port: port', 'Estrève: estreve']],
    ['in the same case', 'port, PORT, Al-Qarn', []],
    ['with their accents', 'Estrève, Estreve', ['Estrève: estreve']],
    ['not beside a combining accent', 'Port\u0301', []],
    ['with any apostrophe', "O’Dunne O'Dunne O‘Dunne Oʼdunne", ['O’Dunne: anna', "O'Dunne: anna", 'O‘Dunne: anna']],
    ['with any hyphen', 'al\u2010Qarn al\u2011Qarn al–Qarn', ['al\u2010Qarn: the-guard', 'al\u2011Qarn: the-guard']],
    ['across a line break', 'Anna\nO’Dunne', ['Anna\nO’Dunne: anna']],
    ['across a space that does not break', 'Anna\u00a0O’Dunne', ['Anna\u00a0O’Dunne: anna']],
    ['that end in a full stop', 'Q.A. and Q.A.-led, not Q.A.B', ['Q.A.: the-guard', 'Q.A.: the-guard']],
    ['that begin with an apostrophe', 'Wadi ’Ayn, ’Ayn, Ayn', ['Wadi ’Ayn: wadi', '’Ayn: wadi']],
    ['in Arabic', 'في إستريف، إستريفي', ['إستريف: estreve']],
    ['that two bear', 'Rose', ['Rose: anna (weak): rose']],
    ['again and again', 'Rose Town Rose', ['Rose Town: rosetown', 'Rose: anna (weak): rose']],
    ['in nothing', '', []],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

test('an archive without entities names nobody', () => {
  expect(createNameFinder([]).find('Port')).toEqual([]);
});

test('one who bears a name twice bears it once', () => {
  const [mention] = createNameFinder([person('a', { name: 'O’Dunne', aliases: ["O'Dunne"] })]).find('O’Dunne');
  expect(mention!.entities).toEqual([{ id: 'a', weak: false }]);
});

describe('in an article that is tagged by the words of its text', () => {
  const tagged = article('storm', { places: [{ id: 'port', as: 'the harbour town' }, 'wadi'] });
  const found = (text: string) =>
    names
      .within(tagged)(text)
      .map(({ name, entities }) => `${name}: ${entities.map(({ id }) => id).join()}`);

  test.each([
    ['those words name it', 'In the harbour town', ['the harbour town: port']],
    ['the longest name wins', 'Off the harbour town Port', ['the harbour town: port', 'Port: port']],
    ['capitals count', 'The harbour town', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('elsewhere they name nothing', () => {
    expect(names.find('In the harbour town')).toEqual([]);
  });
});
