import { z } from 'zod';
import { accent } from './accent.ts';
import { languageCode, line, rule } from './fields.ts';

const MAILBOX = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

const contact = z
  .string()
  .check(
    rule(
      (text) => MAILBOX.test(text) || (/^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text)),
      (text) => `"${text}" is neither an e-mail address nor a web address`,
      'Write an e-mail address, such as archive@example.org, or a web address starting with https://.',
    ),
  )
  .transform((text) => ({ text, url: MAILBOX.test(text) ? `mailto:${text}` : text }))
  .describe('Where readers report an error: an e-mail address, or the web address of a page.');

const licence = (of: string) => line(`The licence of ${of}, in your own words.`).optional();

const on = (description: string) => z.boolean().default(true).describe(description);

/** What the owner of a site decides. Everything else about it follows from its content. */
export const siteSchema = z.strictObject({
  name: line('What the archive is called.', 80).default('News archive'),
  tagline: line('What it is about, in a sentence: the head of the home page.').optional(),
  language: languageCode('The language of the site, a BCP 47 code such as `en` or `fr`.').default('en'),
  contact: contact.optional(),
  licences: z
    .strictObject({
      accounts: licence('the archive’s own accounts'),
      data: licence('the data'),
      code: licence('the program, where you have changed it'),
    })
    .default({})
    .describe('Under what licences the archive publishes what is its own. Nothing is said of those left out.'),
  accent: accent.optional(),
  pageSize: z.int().min(10).max(1000).default(100).describe('How many entries a page of a list has.'),
  rules: z
    .strictObject({
      cited: on('Each sentence about a person, group, place or event needs a citation.'),
      tagged: on('Each name of a person, group or place that an article has needs a tag, and each tag a name.'),
    })
    .default({ cited: true, tagged: true })
    .describe('Rules that an archive may do without: with `false`, what breaks one is a warning.'),
});

export type Site = z.output<typeof siteSchema>;
