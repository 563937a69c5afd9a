import { expect, test } from 'vitest';
import { withFullStop } from './grammar.ts';

test.each([
  ['The number was wrong', 'The number was wrong.'],
  ['The number was wrong.', 'The number was wrong.'],
  ['The mayor said: “It was wrong.”', 'The mayor said: “It was wrong.”'],
  ['Le maire a dit : « C’est faux. »', 'Le maire a dit : « C’est faux. »'],
  ['The number was “wrong”', 'The number was “wrong”.'],
  ['كان الرقم خاطئا۔', 'كان الرقم خاطئا۔'],
])('%s ends as a sentence does', (text, ended) => {
  expect(withFullStop(text)).toBe(ended);
});
