import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { person, place } from '../../test/records.ts';
import { findNames } from './find-names.ts';
import { knownTags } from './known-tags.ts';

const archive = createArchive([
  person('john-roe-runner', { name: 'John Roe (runner)', aliases: ['Johnny Roe'] }),
  person('john-roe-constable', { name: 'John Roe (constable)', aliases: ['Constable Roe'] }),
  person('ann-field', { name: 'Ann Field', aliases: [{ name: 'Norby', weak: true }] }),
  person('ann-field-2', { name: 'Ann Marsh', aliases: ['The Lamp'] }),
  person('ann-field-3', { name: 'Ann Wood', aliases: ['The Lamp'] }),
  place('estervik', { name: 'Estervik' }),
]);

const tagged = (text: string) => {
  const { tags, questions } = knownTags(findNames([{ kind: 'paragraph', text }], archive).known, archive);
  return { tags: [...tags.people, ...tags.groups, ...tags.places], questions };
};

test('a name that one record alone has is a tag', () => {
  expect(tagged('Ann Field left Estervik. Ann Field came back.')).toEqual({
    tags: ['ann-field', 'estervik'],
    questions: [],
  });
});

test('a name that two records have is a question', () => {
  expect(tagged('They call her The Lamp.')).toEqual({
    tags: [],
    questions: [
      'Who or what is "The Lamp": Ann Marsh (people/ann-field-2.md) and Ann Wood (people/ann-field-3.md)? Tag the one that is meant.',
    ],
  });
});

test('of two that have a name the one is meant who is named in full', () => {
  expect(tagged('Constable Roe came. John Roe was late.')).toEqual({ tags: ['john-roe-constable'], questions: [] });
});

test('a name that means other things too is a question', () => {
  expect(tagged('A fire broke out in Norby.')).toEqual({
    tags: [],
    questions: ['Is "Norby" Ann Field (people/ann-field.md)? If so, tag it: the name means other things too.'],
  });
});
