import { expect, test } from 'vitest';
import { english } from '../languages/english.ts';
import { french } from '../languages/french.ts';
import { speakerOf } from './speakers.ts';

test.each([
  ['The bridge was closed, according to N.S. Harbour Office (NSHO).', 'N.S. Harbour Office (NSHO)'],
  ['According to the mayor, it will open again.', 'the mayor'],
  ['“It is safe,” said Captain Ida Lind.', 'Captain Ida Lind'],
  ['The Norland Board has warned that the ferry may sink.', 'The Norland Board'],
  ['Norland and the Northern States have been asking for a ferry.', undefined],
  ['The crew, however, reported nothing.', 'The crew'],
  ['Tom Reed, the harbour master, told the council so.', 'Tom Reed, the harbour master'],
  ['Tom Reed, who was there, said Norby had lost.', 'Tom Reed, who was there'],
  ['That was the year in which it was built, said Nora Vance, and nobody came.', 'Nora Vance'],
  ['The bridge will close, the council said, and nobody will come.', 'the council'],
  ['Two boats were reported to be missing.', undefined],
])('who speaks in “%s” is %s', (sentence, speaker) => {
  expect(speakerOf(sentence, english)?.text).toBe(speaker);
});

test.each([
  ['Le pont est fermé, a déclaré Mohamed Le Goff, élu de la ville.', 'Mohamed Le Goff'],
  ['« Il est fermé », a dit le maire, « depuis lundi ».', 'le maire'],
  ['Selon la mairie, il est fermé.', 'la mairie'],
])('who speaks in “%s” is %s, in French', (sentence, speaker) => {
  expect(speakerOf(sentence, french)?.text).toBe(speaker);
});
