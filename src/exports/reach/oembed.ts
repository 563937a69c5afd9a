import { absolute, homeUrl } from '../../urls.ts';
import type { DisputedQuestion } from '../../views/disputes/disputed-questions.ts';
import { EMBED_WIDTH, embedHeight, embedSnippet, embedTitle } from '../../views/disputes/embed.ts';
import type { Words } from '../../words/en.ts';

/** How another site shows a disputed question, as oEmbed 1.0 says it. */
export const oembed = (question: DisputedQuestion, site: string, words: Words) => ({
  version: '1.0',
  type: 'rich',
  title: embedTitle(question, words),
  provider_name: site,
  provider_url: absolute(homeUrl()),
  html: embedSnippet(question, words),
  width: EMBED_WIDTH,
  height: embedHeight(question),
});
