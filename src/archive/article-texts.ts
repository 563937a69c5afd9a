import type { Article } from '../schema/records.ts';

/** A text beside the running text of an article, in which names count. */
export interface ArticleText {
  path: (string | number)[];
  text: string;
  /** Whether a name in it demands a tag. */
  demandsTags: boolean;
}

/**
 * The texts in the front matter of an article in which names count. Only the headline demands tags, as the running text does. The
 * others support a tag, for they say of whom the article is; they demand none, for a byline or a caption names people of whom the
 * article says nothing, and a summary repeats or paraphrases the text, which is where names are checked.
 */
export function frontMatterTexts({ data }: Article): ArticleText[] {
  const supporting = (path: (string | number)[], text = ''): ArticleText => ({ path, text, demandsTags: false });
  return [
    { path: ['headline'], text: data.headline, demandsTags: true },
    supporting(['alternativeHeadline'], data.alternativeHeadline),
    supporting(['summary'], data.summary),
    ...data.byline.map(({ name }, i) => supporting(['byline', i], name)),
    ...data.images.flatMap(({ alt, caption }, i) => [
      supporting(['images', i, 'alt'], alt),
      supporting(['images', i, 'caption'], caption),
    ]),
  ];
}
