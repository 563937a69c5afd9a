import type { Archive } from '../../archive/archive.ts';
import { boundsOf, type ClaimRecord } from '../../archive/claims.ts';
import { isQualified, type EdtfDate } from '../../edtf.ts';
import { isFigure, valueId } from '../../schema/claim.ts';
import type { SubjectId } from '../../schema/fields.ts';
import type { Article, Event, Place } from '../../schema/records.ts';
import type { Property } from '../../schema/vocabulary/vocabulary.ts';
import { daysOf } from './tables/column.ts';
import { GED_NAMES, type GedRow } from './ged-columns.ts';

/** The events for which articles say how many died. What the archive does not know, such as the best estimate, is left empty. */
export const gedRows = (archive: Archive): GedRow[] =>
  archive.events.flatMap((event) => {
    const claims = archive
      .claimsAbout(event.id)
      .filter(({ claim }) => !['denied', 'planned'].includes(claim.certainty));
    const deaths = claims.filter(({ claim }) => claim.property.ged === 'deaths' && isFigure(claim.value));
    return deaths.length ? [rowOf(event, claims, deaths, archive)] : [];
  });

function rowOf(event: Event, claims: readonly ClaimRecord[], deaths: readonly ClaimRecord[], archive: Archive): GedRow {
  const side = (which: Property['ged']) =>
    joined(claims.filter(({ claim }) => claim.property.ged === which).map((record) => answerOf(record, archive)));
  const publisherOf = ({ publisher }: Article['data']) => publisher && archive.group(publisher).data.name;
  const articles = [...new Set(deaths.map(({ article }) => article))];
  const ofArticles = (field: (article: Article) => string) => joined(articles.map(field));
  return {
    ...(Object.fromEntries(GED_NAMES.map((name) => [name, null])) as GedRow),
    id: event.id,
    relid: event.id,
    side_a: side('side_a'),
    side_b: side('side_b'),
    number_of_sources: articles.length,
    source_article: ofArticles(({ data }) =>
      [publisherOf(data), data.published?.text, data.headline].filter(Boolean).join(', '),
    ),
    source_office: ofArticles(({ data }) => publisherOf(data) ?? ''),
    source_date: ofArticles(({ data }) => data.published?.text ?? ''),
    source_headline: ofArticles(({ data }) => data.headline),
    source_original: joined(deaths.flatMap(({ claim }) => claim.attributedTo ?? [])),
    ...whereOf(event, archive),
    ...whenOf(event.data.date),
    ...numberOf(deaths),
  };
}

/** Several values in one cell, as GED writes them. */
const joined = (values: readonly string[]): string | null => [...new Set(values.filter(Boolean))].join(';') || null;

function answerOf({ claim }: ClaimRecord, archive: Archive): string {
  const id = valueId(claim);
  if (id) return archive.subject(id as SubjectId).data.name;
  return typeof claim.value === 'string' ? claim.value : '';
}

/** Where an event was: the first of its places that has coordinates, or else the first. */
function whereOf({ data }: Event, archive: Archive): Partial<GedRow> {
  const places = data.places.map(archive.place);
  const place = places.find((each) => each.data.coordinates) ?? places[0];
  if (!place) return {};
  const { coordinates, kind, name, description } = place.data;
  const within = [place, ...archive.ancestorsOf(place)];
  const nameAt = (precision: number) =>
    within.find((each) => each.data.kind?.precision === precision)?.data.name ?? null;
  return {
    where_prec: precisionOf(place, kind?.precision),
    where_coordinates: name,
    where_description: description ?? null,
    adm_1: nameAt(4),
    adm_2: nameAt(3),
    country: nameAt(6),
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
    geom_wkt: coordinates ? `POINT (${coordinates.longitude} ${coordinates.latitude})` : null,
  };
}

/** A point that is not known exactly is near the place at best, which GED counts as 2. */
const precisionOf = ({ data }: Place, precision: number | undefined): number | null =>
  precision === 1 && data.coordinates?.approximate ? 2 : (precision ?? null);

/** When an event was, with how exactly that is known: 1 a day, 2 up to six days, 3 a week, 4 a month, 5 longer. */
function whenOf(date: EdtfDate | undefined): Partial<GedRow> {
  const { earliest, latest } = daysOf(date);
  const days = earliest && latest ? (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1 : undefined;
  const isSure = date && !isQualified(date);
  return {
    year: earliest && earliest.slice(0, 4) === latest?.slice(0, 4) ? Number(earliest.slice(0, 4)) : null,
    date_prec: days === undefined ? null : days <= 1 && isSure ? 1 : days < 7 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5,
    date_start: earliest ?? null,
    date_end: latest ?? null,
  };
}

/**
 * The least and the most that can have died by what articles say. Where they count several things, soldiers and civilians, as many
 * died at least as the largest of these counts; how many at most, nobody says.
 */
function numberOf(deaths: readonly ClaimRecord[]): Partial<GedRow> {
  const counts = [...Map.groupBy(deaths, ({ claim }) => claim.unit).values()].map((same) => {
    const bounds = same.flatMap(({ claim }) => (isFigure(claim.value) ? [boundsOf(claim.value)] : []));
    return {
      low: Math.min(
        ...bounds.map(({ least, isOpen }) => (isOpen && Number.isFinite(least) ? least + 1 : Math.max(0, least))),
      ),
      high: Math.max(...bounds.map(({ most, isOpen }) => (isOpen && Number.isFinite(most) ? most - 1 : most))),
    };
  });
  const [only, ...others] = counts;
  return {
    low: Math.ceil(Math.max(...counts.map(({ low }) => low))),
    high: !others.length && Number.isFinite(only!.high) ? Math.floor(only!.high) : null,
  };
}
