import { expect, test } from 'vitest';
import { rulesInBase } from './headers-in-base.ts';

test('the rules of a site are for paths under its base path, and say the same there', () => {
  const rules = '# Rules\n/*\n  A: /b\n\n/people/*\n  A: c\nhttps://a.example.org/*\n  A: d\n';
  expect(rulesInBase(rules)).toBe(rules);
  expect(rulesInBase(rules, (path) => `/archive${path}`)).toBe(
    '# Rules\n/archive/*\n  A: /b\n\n/archive/people/*\n  A: c\nhttps://a.example.org/*\n  A: d\n',
  );
});
