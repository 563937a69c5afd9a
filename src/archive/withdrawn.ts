import type { Article } from '../schema/records.ts';

export const isWithdrawn = ({ data }: Article): boolean => data.withdrawn !== undefined;

/** Whether an article is withdrawn and its text is not to be published any more. */
export const isRemoved = ({ data }: Article): boolean => data.withdrawn?.removed === true;

/** An article as it may be published: of one that is removed, no more than what it was, and why it is gone. */
export function publishable(article: Article): Article {
  if (!isRemoved(article)) return article;
  const { headline, language, publisher, published, text, withdrawn, formerly, draft } = article.data;
  return {
    ...article,
    body: '',
    data: {
      ...{ headline, language, publisher, published, text, withdrawn, formerly, draft },
      byline: [],
      images: [],
      people: [],
      groups: [],
      places: [],
      about: [],
      notTagged: [],
      claims: [],
      claimsComplete: false,
      sharesTextWith: [],
      corrections: [],
    },
  };
}
