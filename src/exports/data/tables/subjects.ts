import { z } from 'zod';
import type { Archive } from '../../../archive/archive.ts';
import { sortName } from '../../../archive/order.ts';
import type { Event, Group, Person, Place, Subject } from '../../../schema/records.ts';
import { idsOf } from '../../../views/card.ts';
import { boolean, date, dateFields, list, number, required, text, type Cell, type Column } from './column.ts';
import { described, describedOfCoordinates } from './described.ts';
import { identity } from './identity.ts';
import { table, type Table } from './table.ts';

const alias = z.strictObject({
  name: z.string(),
  lang: z.string().optional(),
  kind: z.string(),
  weak: z.boolean(),
});
const role = z.looseObject({ title: z.string(), group: z.string().optional(), source: z.string() });

/** What every person, group, place and event has. */
const named = <R extends Subject>(kind: R['kind']): Column<R>[] => [
  ...identity<R>(),
  required(text('name', described(kind, 'name'), ({ data }) => data.name)),
  list(
    'aliases',
    described(kind, 'aliases'),
    ({ data }) => data.aliases.map(({ name, lang, ...rest }): Cell => ({ name, ...(lang && { lang }), ...rest })),
    alias,
  ),
];

/** What follows in every table of subjects: what it is, and its ids elsewhere. */
const descriptionAndIds = <R extends Subject>(kind: R['kind'], ...schemes: ('wikidata' | 'viaf' | 'isni')[]) => [
  text<R>('description', described(kind, 'description'), ({ data }) => data.description),
  ...schemes.map((scheme) => text<R>(scheme, `Its id in ${LABELS[scheme]}.`, (subject) => idsOf(subject)?.[scheme])),
];

const LABELS = { wikidata: 'Wikidata', viaf: 'VIAF', isni: 'ISNI' };

export const peopleTable = ({ people }: Archive): Table =>
  table<Person>(
    'people',
    [
      ...named<Person>('person'),
      text('sortName', 'The name as an index has it.', sortName),
      ...date<Person>('born', described('person', 'born'), ({ data }) => data.born),
      ...date<Person>('died', described('person', 'died'), ({ data }) => data.died),
      list('roles', described('person', 'roles'), ({ data }) => data.roles.map(roleCell), role),
      ...descriptionAndIds<Person>('person', 'wikidata', 'viaf', 'isni'),
    ],
    people,
  );

const roleCell = ({ title, group, from, until, source }: Person['data']['roles'][number]): Cell => ({
  title,
  ...(group && { group }),
  ...dateFields('from', from),
  ...dateFields('until', until),
  source: source.paragraph === undefined ? source.article : `${source.article}:p${source.paragraph}`,
});

export const groupsTable = ({ groups }: Archive): Table =>
  table<Group>(
    'groups',
    [
      ...named<Group>('group'),
      text('acronym', described('group', 'acronym'), ({ data }) => data.acronym),
      text('kind', described('group', 'kind'), ({ data }) => data.kind?.name),
      text('parent', described('group', 'parent'), ({ data }) => data.parent),
      list('predecessors', described('group', 'predecessors'), ({ data }) => data.predecessors),
      ...descriptionAndIds<Group>('group', 'wikidata', 'viaf', 'isni'),
    ],
    groups,
  );

export const placesTable = ({ places }: Archive): Table =>
  table<Place>(
    'places',
    [
      ...named<Place>('place'),
      text('kind', described('place', 'kind'), ({ data }) => data.kind?.name),
      text('partOf', described('place', 'partOf'), ({ data }) => data.partOf),
      number('longitude', describedOfCoordinates('longitude'), ({ data }) => data.coordinates?.longitude),
      number('latitude', describedOfCoordinates('latitude'), ({ data }) => data.coordinates?.latitude),
      boolean('approximate', describedOfCoordinates('approximate'), ({ data }) => data.coordinates?.approximate),
      text('geonames', described('place', 'geonames'), (place) => idsOf(place)?.geonames),
      ...descriptionAndIds<Place>('place', 'wikidata'),
    ],
    places,
  );

export const eventsTable = ({ events }: Archive): Table =>
  table<Event>(
    'events',
    [
      ...named<Event>('event'),
      ...date<Event>('date', described('event', 'date'), ({ data }) => data.date),
      ...(['places', 'people', 'groups'] as const).map((field) =>
        list<Event>(field, described('event', field), ({ data }) => data[field]),
      ),
      ...descriptionAndIds<Event>('event', 'wikidata'),
    ],
    events,
  );
