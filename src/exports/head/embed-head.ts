import { absolute, oembedUrl } from '../../urls.ts';
import type { DisputedQuestion } from '../../views/disputes/disputed-questions.ts';
import type { Content } from '../../views/pages/content.ts';
import { openGraph } from '../reach/open-graph.ts';
import type { Head } from './head.ts';
import { NOT_INDEXED } from './site-head.ts';

/** What a disputed question in the page of another site tells machines. */
export const embedHead = (
  { subject, property }: DisputedQuestion,
  { title, description, path }: { title: string; description: string; path: string },
  { site }: Pick<Content, 'site'>,
): Head => ({
  meta: [...NOT_INDEXED, ...openGraph({ title, description, path, type: 'website', site: site.name })],
  links: [
    {
      rel: 'alternate',
      type: 'application/json+oembed',
      title,
      href: absolute(oembedUrl(subject.id, property.name)),
    },
  ],
  linkedData: [],
});
