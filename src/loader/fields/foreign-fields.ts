import type { Kind } from '../../kinds.ts';
import { closest } from '../closest.ts';

/** What a field of another program is here: a field of ours, with what it takes, or nothing that a field is needed for. */
interface Counterpart {
  /** The names of the field, in small letters, without hyphens and underscores. */
  names: string;
  field?: string;
  remedy: string;
  /** What a machine may do about it: give it our name where it has what our field takes, remove it, or make a comment of it. */
  edit?: 'rename' | 'remove' | 'comment';
  /** Whether what it has can be in our field, where that is not so of all. Of what cannot, a machine makes a comment. */
  fits?: (value: unknown) => boolean;
}

const FILE_NAME: Counterpart = {
  names: 'id uid slug permalink basename filename',
  remedy: 'Remove it: the name of the file is the id and the end of the address.',
  edit: 'remove',
};
const UNUSED: Counterpart = {
  names:
    'layout template type theme weight order menu toc navorder comments share sticky pin featured math mermaid publish cssclass cssclasses',
  remedy: 'Remove it: what a page looks like, and where it is listed, follows from the other fields.',
  edit: 'remove',
};

const ARTICLE: Counterpart[] = [
  { names: 'title', field: 'headline', remedy: 'Here it is "headline".', edit: 'rename' },
  {
    names: 'subtitle subheadline subhead deck standfirst kicker',
    field: 'alternativeHeadline',
    remedy: 'Here it is "alternativeHeadline".',
    edit: 'rename',
  },
  {
    names: 'date pubdate publishdate publisheddate datepublished publishedat issued',
    field: 'published',
    remedy: 'Here it is "published", a date such as 2014-01-24, without the time.',
    edit: 'rename',
  },
  {
    // Perhaps of the file, not of the original.
    names: 'created createdat',
    field: 'published',
    remedy: 'Here it is "published", a date such as 2014-01-24, without the time.',
  },
  {
    names: 'lastmod lastmodified lastmodifiedat modified modifiedat datemodified updated updatedat',
    field: 'revised',
    remedy: 'Here it is "revised": when your account was last changed in substance.',
  },
  {
    names: 'author authors by creator creators writer writers',
    field: 'byline',
    remedy: 'Here it is "byline", a list of the names as printed: [Ann Author].',
    edit: 'rename',
  },
  {
    names: 'description excerpt abstract lead teaser dek',
    field: 'summary',
    remedy: 'Here it is "summary".',
  },
  {
    names: 'tags keywords taxonomies topics subjects entities',
    remedy:
      'Make it a comment, or remove it: here tags are "people", "groups" and "places", lists of ids of what the text names.',
    edit: 'comment',
  },
  {
    names: 'category categories section',
    field: 'section',
    remedy: 'Here it is "section", the one that the original prints. Make a comment of others.',
    edit: 'rename',
    fits: (value) => !Array.isArray(value) || value.length < 2,
  },
  {
    names: 'category categories',
    remedy:
      'Remove it: articles are found by their "people", "groups" and "places", lists of ids of what the text names.',
  },
  { names: 'lang locale', field: 'language', remedy: 'Here it is "language".', edit: 'rename' },
  {
    names: 'image cover thumbnail thumb banner featureimage featuredimage coverimage ogimage photo picture gallery',
    field: 'images',
    remedy: 'Here it is "images", a list: [{file, alt, caption, credit}] of files in media/. Make a comment of others.',
    fits: (value) => typeof value !== 'string' || !/^(?:\w+:|\/(?!media\/))/.test(value),
  },
  { names: 'license licence copyright', field: 'rights', remedy: 'Here it is "rights".' },
  {
    names: 'link canonical canonicalurl originalurl original sourceurl externalurl',
    field: 'url',
    remedy: 'Here it is "url", the address of the original.',
  },
  { names: 'archiveurl archivelink wayback', field: 'archivedUrl', remedy: 'Here it is "archivedUrl".' },
  {
    names: 'source newspaper publication paper outlet sitename',
    field: 'publisher',
    remedy: 'Here it is "publisher", the id of a group, and "url", the address of the original.',
  },
  { names: 'location city', field: 'dateline', remedy: 'Here it is "dateline", the id of a place.' },
  { names: 'sha256 scan', field: 'clipping', remedy: 'Here it is part of "clipping": {file, sha256}.' },
  {
    names: 'checksum md5 sha1',
    field: 'clipping',
    remedy: 'Here a SHA-256 is part of "clipping": {file, sha256}. Make a comment of another.',
    fits: (value) => /^[0-9a-f]{64}$/i.test(String(value)),
  },
];

const SUBJECT: Counterpart[] = [
  { names: 'title fullname label heading headline', field: 'name', remedy: 'Here it is "name".', edit: 'rename' },
  {
    names: 'alias aka alsoknownas alternatenames alternatename nickname nicknames othernames variants',
    field: 'aliases',
    remedy: 'Here it is "aliases", a list.',
  },
  {
    names: 'bio biography summary excerpt about abstract',
    field: 'description',
    remedy: 'Here it is "description", one line; a longer text goes below the front matter.',
  },
];

const COUNTERPARTS: Record<Kind, Counterpart[]> = {
  article: ARTICLE,
  person: [
    {
      names: 'title titles jobtitle occupation job profession position positions role',
      field: 'roles',
      remedy: 'Here it is "roles", a list: [{title, group, from, until, source}].',
    },
    { names: 'birth birthdate dateofbirth dob birthday', field: 'born', remedy: 'Here it is "born".' },
    { names: 'death deathdate dateofdeath dod', field: 'died', remedy: 'Here it is "died".' },
    { names: 'surname lastname familyname sortkey', field: 'sortName', remedy: 'Here it is "sortName": Curie, Marie.' },
  ],
  group: [{ names: 'abbreviation initials', field: 'acronym', remedy: 'Here it is "acronym".' }],
  place: [
    {
      names: 'lat lng lon long latitude longitude location coords coordinate geo position',
      field: 'coordinates',
      remedy: 'Here it is part of "coordinates": {longitude, latitude}.',
    },
    { names: 'country region within parent', field: 'partOf', remedy: 'Here it is "partOf", the id of a place.' },
    { names: 'geonameid geonamesid', field: 'geonames', remedy: 'Here it is "geonames".' },
  ],
  event: [
    {
      names: 'start end startdate enddate dates when year time',
      field: 'date',
      remedy: 'Here it is "date", for more than a day an interval: 2021-03-04/2021-03-06.',
    },
    { names: 'place location where venue', field: 'places', remedy: 'Here it is "places", a list of ids.' },
  ],
};

/** What to do about an unknown field, and the field that it stands for, if there is one. */
export type MeantField = Omit<Counterpart, 'names'>;

/**
 * The field that an author meant by an unknown one: what Jekyll, Hugo and other programs call a field of ours, or the closest
 * spelling.
 * @param kind of the record, for a field of its own; none for one within a field
 */
export function meantField(key: string, fields: readonly string[], kind?: Kind): MeantField | undefined {
  const name = key.toLowerCase().replace(/[-_]/g, '');
  const known = kind
    ? [...COUNTERPARTS[kind], ...(kind === 'article' ? [] : SUBJECT), FILE_NAME, UNUSED].find(
        ({ names, field }) => names.split(' ').includes(name) && (!field || fields.includes(field)),
      )
    : undefined;
  if (known) return known;
  const field = closest(key, fields);
  return field ? { field, remedy: `Did you mean "${field}"?` } : undefined;
}

/** Whether `published` says, as it does to Jekyll, that there is a page, where we have a date. */
export const isPublishedFlag = (path: readonly (string | number)[], value: unknown): value is boolean =>
  path.length === 1 && path[0] === 'published' && typeof value === 'boolean';
