import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorDay, parseEdtf } from '../../edtf.ts';
import { KINDS, kinds } from '../../kinds.ts';
import type { MadeRecord } from '../made-up/archive.ts';
import { withLinks } from '../made-up/marks.ts';
import { LAYOUTS } from './layouts.ts';

/** What Hugo lists articles by: our tags, events, sections and series. Its feeds are as many as ours. */
const CONFIGURATION = `baseURL = 'http://localhost/'
title = 'Made-up news'
languageCode = 'en'
paginate = 100
enableRobotsTXT = true
[taxonomies]
person = 'people'
group = 'groups'
place = 'places'
event = 'events'
desk = 'sections'
series = 'series'
[outputFormats.feed]
mediaType = 'application/feed+json'
baseName = 'feed'
isPlainText = true
[mediaTypes.'application/feed+json']
suffixes = ['json']
[outputs]
home = ['html', 'rss', 'feed']
section = ['html', 'rss', 'feed']
taxonomy = ['html']
term = ['html', 'rss', 'feed']
[services.rss]
limit = 50
[related]
threshold = 20
[[related.indices]]
name = 'events'
weight = 100
[[related.indices]]
name = 'people'
weight = 60
[[related.indices]]
name = 'groups'
weight = 40
${kinds.map((kind) => `[[menu.main]]\nname = '${KINDS[kind].folder}'\nurl = '/${KINDS[kind].folder}/'`).join('\n')}
`;

const STYLES = 'body { max-width: 70ch; margin: auto; font-family: serif; }\n';

/** Begins a site for Hugo: its settings and its templates. */
export function beginTwin(folder: string): void {
  write(folder, 'hugo.toml', CONFIGURATION);
  write(folder, 'static/site.css', STYLES);
  write(folder, 'content/search.md', frontMatter({ title: 'Search', layout: 'search' }));
  for (const [file, source] of Object.entries(LAYOUTS)) write(folder, `layouts/${file}`, source);
}

/** Writes the twin of a record: an article as a page, anything else as a term of its taxonomy. */
export function writeTwinRecord(folder: string, record: MadeRecord): void {
  const { kind, id, body } = record;
  const file = kind === 'article' ? `articles/${id}.md` : `${KINDS[kind].folder}/${id}/_index.md`;
  const fields = kind === 'article' ? articleFields(record) : subjectFields(record);
  write(folder, `content/${file}`, `${frontMatter(fields)}\n${withCitations(withLinks(body))}\n`);
}

function articleFields({ fields }: MadeRecord): object {
  const { headline, published, summary, section, series, byline, claims, ...others } = fields;
  const subjects = (claims as { subject: string }[]).map(({ subject }) => subject);
  const tags = [
    ...(others['people'] as string[]),
    ...(others['groups'] as string[]),
    ...(others['places'] as string[]),
  ];
  return {
    title: headline,
    date: anchorDay(parseEdtf(published as string)!),
    printed: published,
    description: summary,
    publisher: others['publisher'],
    byline: (byline as (string | { name: string })[]).map((author) =>
      typeof author === 'string' ? author : author.name,
    ),
    people: others['people'],
    groups: others['groups'],
    places: others['places'],
    events: [...new Set(subjects.filter((subject) => !tags.includes(subject)))],
    sections: section ? [section] : [],
    series: series ? [series] : [],
    corrections: others['corrections'],
    claims,
  };
}

function subjectFields({ fields }: MadeRecord): object {
  const { name, aliases = [], acronym, description, partOf } = fields;
  const others = (aliases as (string | { name: string })[]).map((alias) =>
    typeof alias === 'string' ? alias : alias.name,
  );
  return { title: name, description, names: [...(acronym ? [acronym] : []), ...others], partOf };
}

/** Citations as links, for Hugo knows only notes that a text defines itself. */
const withCitations = (text: string): string => text.replace(/\[\^([\w-]+):p(\w+)\]/g, ' ([$2](/articles/$1/#p$2))');

const frontMatter = (fields: object): string => `${JSON.stringify(fields, null, 1)}\n`;

function write(folder: string, file: string, source: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
}
