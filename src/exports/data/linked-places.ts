import type { Archive } from '../../archive/archive.ts';
import { shownNamesOf } from '../../archive/names.ts';
import { compareEdtf, type EdtfDate } from '../../edtf.ts';
import { certainPrefix } from '../../format.ts';
import type { Article, Place } from '../../schema/records.ts';
import { identifiersOf } from '../../schema/identifiers.ts';
import { absolute } from '../../urls.ts';
import { idsOf } from '../../views/card.ts';
import { imprint } from '../../views/citation.ts';
import { urlOf } from '../../views/link.ts';
import type { Words } from '../../words/en.ts';
import { pointOf } from './geojson.ts';
import { featureCollection } from './json.ts';
import { daysOf } from './tables/column.ts';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * The places as a gazetteer in the Linked Places format 1.3, which is GeoJSON and JSON-LD: each name with the articles that have it. The
 * format asks of each place for its class and for a time, here that of the articles: a place without either is left out.
 */
export const linkedPlaces = (archive: Archive, words: Words): string =>
  featureCollection(
    archive.places.flatMap((place) => featureOf(place, archive, words) ?? []),
    { '@context': CONTEXT },
  );

function featureOf(place: Place, archive: Archive, words: Words) {
  const { name, kind, partOf, coordinates, description } = place.data;
  const articles = archive.articlesAbout(place);
  const timespans = timespansOf(articles);
  if (!kind?.featureClass || !timespans.length) return undefined;
  const [, ...others] = shownNamesOf(place);
  const whole = partOf && archive.place(partOf);
  const links = identifiersOf(idsOf(place)).map(({ url }) => ({ type: 'closeMatch', identifier: url }));
  return {
    '@id': absolute(urlOf(place)),
    type: 'Feature',
    properties: { title: name, fclasses: [kind.featureClass] },
    when: { timespans },
    names: [
      { toponym: name, lang: archive.language, citations: articles.map((each) => citationOf(each, archive, words)) },
      ...others.map((other) => ({ toponym: other.name, ...(other.lang && { lang: other.lang }) })),
    ],
    types: [{ label: kind.name, sourceLabels: [{ label: kind.label, lang: words.language }] }],
    geometry: coordinates
      ? { ...pointOf(place), certainty: coordinates.approximate ? 'less-certain' : 'certain' }
      : null,
    ...(links.length && { links }),
    ...(whole && {
      relations: [{ relationType: 'gvp:broaderPartitive', relationTo: absolute(urlOf(whole)), label: whole.data.name }],
    }),
    ...(description && { descriptions: [{ value: description, lang: archive.language }] }),
  };
}

/** When a place is spoken of: in articles of these dates. */
const timespansOf = (articles: readonly Article[]): Timespan[] => {
  const dates = articles.flatMap(({ data }) => data.published ?? []).toSorted(compareEdtf);
  return [...new Map(dates.map(timespanOf).map((span) => [JSON.stringify(span), span])).values()];
};

interface Timespan {
  start: { in?: string; earliest?: string | undefined; latest?: string | undefined };
}

/** As much of a date as is certain or, where not even the year is, its earliest and its latest day. */
function timespanOf(date: EdtfDate): Timespan {
  const certain = certainPrefix(date);
  return { start: certain ? { in: certain } : daysOf(date) };
}

function citationOf(article: Article, archive: Archive, words: Words) {
  const { published } = article.data;
  const year = certainPrefix(published)?.slice(0, 4);
  return {
    label: `${article.data.headline} (${imprint(article, archive, words)})`,
    ...(year && { year: Number(year) }),
    '@id': absolute(urlOf(article)),
  };
}
