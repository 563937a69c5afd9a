import type { APIRoute } from 'astro';
import { isRemoved } from '../../archive/withdrawn.ts';
import { content } from '../../content.ts';
import { citedArticle } from '../../exports/citations/cited.ts';
import { CITATION_FORMATS, citationFormats, type CitationFormatName } from '../../exports/citations/formats.ts';
import type { Article } from '../../schema/records.ts';

interface Props {
  article: Article;
  format: CitationFormatName;
}

export const getStaticPaths = () =>
  [...content.archive.articles, ...content.archive.withdrawn]
    .filter((article) => !isRemoved(article))
    .flatMap((article) =>
      citationFormats.map((format) => ({ params: { id: article.id, format }, props: { article, format } })),
    );

export const GET: APIRoute<Props> = ({ props: { article, format } }) => {
  const { write, mediaType } = CITATION_FORMATS[format];
  return new Response(write([citedArticle(article, content)], content.words), {
    headers: { 'Content-Type': mediaType },
  });
};
