import { expect, test } from 'vitest';
import { english } from '../languages/english.ts';
import { speakerOf } from './speakers.ts';

test.each([
  ['The bridge was closed, according to N.S. Harbour Office (NSHO).', 'N.S. Harbour Office (NSHO)'],
  ['According to the mayor, it will open again.', 'the mayor'],
  ['“It is safe,” said Captain Ida Lind.', 'Captain Ida Lind'],
  ['The Norland Board has warned that the ferry may sink.', 'The Norland Board'],
  ['Norland and the Northern States have been asking for a ferry.', undefined],
  ['The crew, however, reported nothing.', undefined],
  ['Two boats were reported to be missing.', undefined],
])('who speaks in “%s” is %s', (sentence, speaker) => {
  expect(speakerOf(sentence, english)?.text).toBe(speaker);
});
