import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { KINDS, kinds } from '../../kinds.ts';
import { partNames, renewGuide } from '../../schema/guide.ts';
import { vocabularySchema } from '../../schema/vocabulary/declared-vocabulary.ts';
import { describeDocument, describeTemplates } from '../document-rules.ts';

const GUIDE = 'content/README.md';
const guide = readFileSync(GUIDE, 'utf8');

describeTemplates(
  GUIDE,
  kinds.map((kind) => KINDS[kind].folder),
);
describeDocument(GUIDE);

test('the guide has the tables that `npm run docs` makes', async () => {
  expect(guide).toBe(await format(renewGuide(guide), { parser: 'markdown', printWidth: 120 }));
});

test('the vocabulary that the guide shows is one', () => {
  const [, yaml] = /```yaml\n(groupKinds:\n[^]*?)```/.exec(guide)!;
  expect(vocabularySchema.safeParse(load(yaml!)).error?.issues).toBeUndefined();
});

test.each(partNames)('the guide has the table of the %s', (name) => {
  expect(guide).toMatch(new RegExp(`<!-- ${name} -->\\n\\n\\|[^]*\\n<!-- /${name} -->`));
});
