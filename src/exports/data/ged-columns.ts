import { integer, number, text, type Column } from './tables/column.ts';

/** The columns of the Georeferenced Event Dataset of the Uppsala Conflict Data Program, version 23.1, in its order. */
export const GED_NAMES = [
  ...(['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence'] as const),
  ...(['conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'] as const),
  ...(['side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b'] as const),
  ...(['number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline'] as const),
  ...(['source_original', 'where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2'] as const),
  ...(['latitude', 'longitude', 'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region'] as const),
  ...(['event_clarity', 'date_prec', 'date_start', 'date_end', 'deaths_a', 'deaths_b'] as const),
  ...(['deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'] as const),
] as const;

/** A row of the table. */
export type GedRow = Record<(typeof GED_NAMES)[number], string | number | null>;

/** What the archive can say in a column. */
const FILLED: Partial<Record<keyof GedRow, string>> = {
  id: 'The id of the event.',
  relid: 'The id of the event.',
  year: 'The year, where the event was in one.',
  side_a: 'The side that acted, by the claims about it.',
  side_b: 'Their opponent, by the claims about it.',
  number_of_sources: 'How many articles say how many died.',
  source_article: 'These articles: publisher, date as far as known, headline.',
  source_office: 'Their publishers.',
  source_date: 'Their dates, in EDTF.',
  source_headline: 'Their headlines.',
  source_original: 'Who is quoted for the number of the dead, as the articles have it.',
  where_prec:
    'How exactly the place is known: 1 exactly, 2 near it, 3 and 4 the district or region, 5 an area, 6 the country, 7 at sea.',
  where_coordinates: 'The name of the place that the coordinates are of.',
  where_description: 'What this place is.',
  adm_1: 'The region that it lies in.',
  adm_2: 'The district that it lies in.',
  latitude: 'Degrees north.',
  longitude: 'Degrees east.',
  geom_wkt: 'The point, as well-known text.',
  country: 'The country that it lies in.',
  date_prec: 'How exactly the date is known: 1 the day, 2 within six days, 3 the week, 4 the month, 5 longer.',
  date_start: 'The earliest day of the event.',
  date_end: 'The latest day of the event.',
  high: 'The most that can have died by what the articles say; empty where they set no limit or count several things.',
  low: 'The least that can have died by what the articles say.',
};

const EMPTY = 'Empty: the archive does not say.';
const INTEGERS = new Set(['year', 'number_of_sources', 'where_prec', 'date_prec', 'high', 'low']);
const NUMBERS = new Set(['latitude', 'longitude']);

/** The columns with what is in them. */
export const gedColumns: readonly Column<GedRow>[] = GED_NAMES.map((name) => {
  const description = FILLED[name] ?? EMPTY;
  if (INTEGERS.has(name)) return integer(name, description, (row) => (row[name] as number | null) ?? undefined);
  if (NUMBERS.has(name)) return number(name, description, (row) => (row[name] as number | null) ?? undefined);
  return text(name, description, (row) => (row[name] as string | null) ?? undefined);
});
