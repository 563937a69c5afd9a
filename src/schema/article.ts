import { z } from 'zod';
import { byline } from './byline.ts';
import { createClaimSchema } from './claim.ts';
import {
  articleId,
  draft,
  edtf,
  entityId,
  groupId,
  languageCode,
  line,
  placeId,
  rule,
  sha256,
  webAddress,
} from './fields.ts';
import { formerly } from './addresses/formerly.ts';
import { articleImage } from './image.ts';
import { groupTag, notTagged, personTag, placeTag } from './tag.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

const PAGE = 'The page or pages of the original, as printed: `A4`, `12–13`.';

/** A number is a page too. */
const page = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), line(PAGE, 60))
  .optional()
  .describe(PAGE);

/** The name of a series or section. The address of its page is made of it. */
const collectionName = (description: string) =>
  line(description, 120).check(
    rule(
      (text) => /[\p{L}\p{N}]/u.test(text),
      (text) => `"${text}" has no letter or digit`,
      'Write its name: the address of its page is made of it.',
    ),
  );

/** That an article counts no longer, though its address stays. */
const withdrawn = z
  .strictObject({
    date: edtf('Since when.'),
    reason: line('Why, for readers.', 600),
    removed: z
      .boolean()
      .default(false)
      .describe('`true` to publish no more of it than the headline, the publisher, the date and the reason.'),
  })
  .optional()
  .describe(
    'That the archive has withdrawn the article: its page and the list of changes say why and since when, and it appears nowhere else.',
  );

/** The fields of an article that are the same in every archive. */
const commonFields = z.strictObject({
  headline: line('The headline exactly as published.'),
  language: languageCode(
    'The language of the headline and the text, a BCP 47 code such as `ar`. Left out where it is the site’s.',
  ).optional(),
  alternativeHeadline: line('The headline below the headline, as published.').optional(),
  publisher: groupId('Who published the original: the id of a group. Left out when unknown.').optional(),
  publisherNote: line('From what the publisher is inferred, when it is not printed.').optional(),
  byline,
  published: edtf(
    'When the original appeared, as far as known: an EDTF date such as 2014-01-24, 2013-03 or 2016-11-27?. Left out when unknown.',
    true,
  ).optional(),
  publishedNote: line('From what the date is inferred, when it is not printed.').optional(),
  dateline: placeId('The place printed at the head of the text: the id of a place.').optional(),
  url: webAddress('The original’s address.').optional(),
  archivedUrl: webAddress('An archived copy of the original.').optional(),
  page,
  section: collectionName('The section of the original, as printed: `Sport`. It gets a page of its own.').optional(),
  series: collectionName('The series that the original is part of. It gets a page of its own.').optional(),
  clipping: z
    .strictObject({
      file: line('Its name, or its path within `media/` where it lies there: then it is linked.', 200),
      sha256: sha256(
        'The SHA-256 of its bytes, so that anyone with the clipping can check it. Compared with the file, where that lies in `media/`.',
      ).optional(),
      complete: z.boolean().default(true).describe('`false` when the clipping breaks off before the original ends.'),
    })
    .optional()
    .describe('The clipping that the text was made from.'),
  text: z
    .enum(['account', 'full', 'scan'])
    .describe(
      '`account` when the text is the archive’s own account, `full` when it is the original, `scan` when the original is shown as a scan: `images`, or a `clipping` in `media/`. The text of a scan, if there is one, transcribes a part of it.',
    ),
  rights: line(
    'Who holds the rights in the original, or why nobody does, in your own words: `public domain`, `CC BY 4.0, A. Writer`, `by permission of …`, `unknown`. It is printed as it is.',
  ).optional(),
  summary: line('One or two sentences under the headline, in lists and for search engines.', 240).optional(),
  images: z
    .array(articleImage)
    .default([])
    .describe('Images, or the pages of a scan, in their order: before the text, if it does not place them.'),
  people: z.array(personTag).default([]).describe('Every person the text names: ids, or `{id, as}`.'),
  groups: z.array(groupTag).default([]).describe('Every group the text names: ids, or `{id, as}`.'),
  places: z.array(placeTag).default([]).describe('Every place the text names: ids, or `{id, as}`.'),
  about: z
    .array(entityId('A person, group or place.'))
    .default([])
    .describe('The few of these that the text is chiefly about.'),
  notTagged,
  claimsComplete: z
    .boolean()
    .default(false)
    .describe('`true` when the claims leave out nothing that the text reports of their subjects.'),
  sharesTextWith: z
    .array(articleId('An article.'))
    .default([])
    .describe('Articles that share whole sentences or a wire text with this one: ids, declared on one side.'),
  translationOf: articleId(
    'The article of which this one is a translation, declared here alone. The two count as one source.',
  ).optional(),
  added: edtf('When it came into the archive.').optional(),
  revised: edtf('When the account was last changed in substance.').optional(),
  corrections: z
    .array(z.strictObject({ date: edtf('When it was made.'), text: line('What was wrong and what is right.', 600) }))
    .default([])
    .describe('Corrections, shown on the page.'),
  withdrawn,
  formerly,
  draft,
});

export const createArticleSchema = (vocabulary: Vocabulary) =>
  commonFields.extend({
    claims: z
      .array(createClaimSchema(vocabulary))
      .default([])
      .describe('What the text reports about events, people, groups and places, one statement each.'),
  });

export type ArticleData = z.output<ReturnType<typeof createArticleSchema>>;
