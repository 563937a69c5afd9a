import { hash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { looseNamesOf } from '../archive/loose-names.ts';
import { namesOf } from '../archive/names.ts';
import { citationOf, MARK } from '../citation-syntax.ts';
import type { Media } from '../loader/media.ts';
import type { ArchiveRecord, Article } from '../schema/records.ts';
import type { ArticleId } from '../schema/fields.ts';
import type { Part } from '../words/sentence.ts';

/**
 * Makes the function that gives a hash of all that the HTML of a record’s text is made from, beside the words of the site: with the same
 * inputs a renderer (`render.ts`) gives the same HTML. It takes a small part of the time of rendering.
 */
export function createTextInputs(
  archive: Archive,
  reference: (article: Article) => readonly Part[],
  media: Media,
): (record: ArchiveRecord) => string {
  const names = archive.entities.map((entity) => [entity.id, namesOf(entity), looseNamesOf(entity)]);
  const shared = hashOf([names, [...media]]);
  return ({ kind, id, body, data }) => {
    const written = body + JSON.stringify(data);
    const cited = citedIn(written).map((cited) => {
      const article = archive.record(cited as ArticleId);
      return article?.kind === 'article' && reference(article);
    });
    return hashOf([shared, kind, id, written, archive.registeredPassages(id), cited]);
  };
}

const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(value));

const citedIn = (body: string): string[] =>
  [...body.matchAll(new RegExp(MARK, 'g'))].flatMap(([mark]) => citationOf(mark)?.article ?? []);
