import { inject } from 'vitest';
import { longestOfEachKind } from './built-pages.ts';
import { testWords } from './word-rules.ts';

const { valid, town, large, empty } = inject('sites');

testWords('a small archive', valid);
testWords('the papers of a town', town);
testWords('an archive without a file', empty);
testWords(
  'the longest pages of a large archive',
  large,
  longestOfEachKind(large).map(({ url }) => url),
);
