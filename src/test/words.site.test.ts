import { inject } from 'vitest';
import { longestOfEachKind } from './built-pages.ts';
import { testWords } from './word-rules.ts';

const { valid, large, empty } = inject('sites');

testWords('a small archive', valid);
testWords('an archive without a file', empty);
testWords(
  'the longest pages of a large archive',
  large,
  longestOfEachKind(large).map(({ url }) => url),
);
