import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../read.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync(join(import.meta.dirname, '../../test/fixtures/valid'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const source = readFileSync(join(content, file), 'utf8');
  expect(source).toContain(from);
  writeFileSync(join(content, file), source.replace(from, to));
}

const problems = () => readContent(content).problems.map(({ message, remedy }) => `${message} ${remedy}`);

const RESCUE = 'articles/2021-03-05-rescue.md';
const DECLARED =
  /(?:write "(?<name>.*?)" and )?declare it in vocabulary.yaml, below "(?<list>\w+):", as: (?<line>.*?)(?:\. Or write one of .*)?$/i;

describe('a word that the vocabulary does not have is one problem, and its remedy is right', () => {
  test.each([
    [
      'unit: people\n    attributedTo',
      'unit: person\n    attributedTo',
      '"person" is not in the vocabulary. Did you mean "people"? Otherwise declare it in vocabulary.yaml, below "units:", as: - person',
    ],
    [
      'unit: people\n    attributedTo',
      "unit: '#1 hands: all'\n    attributedTo",
      '"#1 hands: all" is not in the vocabulary. Declare it in vocabulary.yaml, below "units:", as: - "#1 hands: all"',
    ],
    [
      'property: participants\n',
      'property: oarsmen\n',
      '"oarsmen" is not in the vocabulary. Declare it in vocabulary.yaml, below "properties:", as: - { name: oarsmen, label: Oarsmen, question: How many, value: figure }',
    ],
    [
      'property: participants\n',
      'property: Votes for\n',
      '"Votes for" is not in the vocabulary. Did you mean "votes-for"? Otherwise write "votes-for" and declare it in vocabulary.yaml, below "properties:", as: - { name: votes-for, label: Votes for, question: How many, value: figure }',
    ],
    [
      'property: participants\n',
      'property: Équipage!\n',
      '"Équipage!" is not in the vocabulary. Write "equipage" and declare it in vocabulary.yaml, below "properties:", as: - { name: equipage, label: Equipage, question: How many, value: figure }',
    ],
    [
      'property: participants\n',
      'property: عدد\n',
      '"عدد" is not in the vocabulary. Write "my-property" and declare it in vocabulary.yaml, below "properties:", as: - { name: my-property, label: My property, question: How many, value: figure }',
    ],
    [
      'property: outcome\n',
      'property: aftermath\n',
      '"aftermath" is not in the vocabulary. Declare it in vocabulary.yaml, below "properties:", as: - { name: aftermath, label: Aftermath, question: What, value: text }',
    ],
    [
      'property: date\n',
      'property: launched\n',
      '"launched" is not in the vocabulary. Declare it in vocabulary.yaml, below "properties:", as: - { name: launched, label: Launched, question: When, value: date }',
    ],
  ])('%j, written %j', (from, to, problem) => {
    edit(RESCUE, from, to);
    expect(problems()).toEqual([problem]);
    const { name, list, line } = DECLARED.exec(problem)!.groups!;
    writeFileSync(join(content, 'vocabulary.yaml'), `${list}:\n  ${line}\n`);
    if (name) edit(RESCUE, to, `property: ${name}\n`);
    expect(problems()).toEqual([]);
  });

  test.each([
    ['groups/ministry-of-the-sea.md', 'groupKinds'],
    ['places/estervik.md', 'placeKinds'],
  ])('a kind in %s', (file, list) => {
    edit(file, 'kind: ', 'kind: lifeboat ');
    const [problem] = problems();
    expect(problem).toMatch(DECLARED);
    expect(DECLARED.exec(problem!)!.groups).toMatchObject({ list });
    writeFileSync(join(content, 'vocabulary.yaml'), `${list}:\n  ${DECLARED.exec(problem!)!.groups!['line']}\n`);
    expect(problems()).toEqual([]);
  });
});

test('while the vocabulary has a problem, no word counts as unknown', () => {
  edit(RESCUE, 'property: participants\n', 'property: crew\n');
  edit('groups/ministry-of-the-sea.md', 'kind: government body', 'kind: lifeboat station');
  const vocabulary = 'groupKinds: [lifeboat station]\nproperties: [{ name: crew, label: Crew, value: figure }]\n';
  writeFileSync(join(content, 'vocabulary.yaml'), vocabulary);
  expect(problems()).toHaveLength(1);
  appendFileSync(join(content, 'vocabulary.yaml'), 'units: [\n');
  expect(problems()).toHaveLength(1);
});

test('a kind may be left out', () => {
  edit('groups/ministry-of-the-sea.md', 'kind: government body\n', '');
  edit('places/estervik.md', 'kind: town\n', '');
  expect(problems()).toEqual([]);
});
