import { z } from 'zod';
import { quoted } from '../format.ts';
import { line, rule } from './fields.ts';

const aliasKinds = ['spelling', 'transliteration', 'nom-de-guerre', 'acronym', 'short'] as const;

/** Another name, written out. */
export const namedAlias = z.strictObject({
  name: line('The other name.', 120),
  lang: z
    .string()
    .check(
      rule(
        (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
        (text) => `${quoted(text)} is not a language code`,
        'Write its BCP 47 code, such as ar for Arabic or fr for French.',
      ),
    )
    .optional()
    .describe('Its language, a BCP 47 code such as `ar` or `fr`.'),
  kind: z.enum(aliasKinds).default('spelling').describe('What sort of name it is.'),
  weak: z
    .boolean()
    .default(false)
    .describe('`true` for a name that means other things too: it finds the page, but demands no tag.'),
});

export type Alias = z.output<typeof namedAlias>;

export const aliases = z
  .array(
    z.union([line('Another spelling.', 120).transform((name) => namedAlias.parse({ name })), namedAlias], {
      error: 'is neither a name nor {name, lang?, kind?, weak?}',
    }),
  )
  .default([])
  .describe('Other names, each a plain spelling or `{name, lang?, kind?, weak?}`. Every one of them finds the page.');
