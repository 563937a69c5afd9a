import { z } from 'zod';
import { languageCode, line } from './fields.ts';

const aliasKinds = ['spelling', 'transliteration', 'nom-de-guerre', 'acronym', 'short', 'form'] as const;

/** Another name, written out. */
export const namedAlias = z.strictObject({
  name: line('The other name.', 120),
  lang: languageCode('Its language, a BCP 47 code such as `ar` or `fr`.').optional(),
  kind: z
    .enum(aliasKinds)
    .default('spelling')
    .describe(
      'What sort of name it is. A `form` is a name as texts inflect it, `Annas` or `du Monde`: it is found, demands no tag and is not shown.',
    ),
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
