import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../../content.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { createFeeds } from '../../exports/feeds/feeds.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { KINDS } from '../../kinds.ts';
import type { Subject } from '../../schema/records.ts';

interface Props {
  of: Subject | 'disputes' | 'archive';
}

const FORMATS = { atom: atomFeed, json: jsonFeed };
const TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' };

const feedOf = createFeeds(content);
const { name, language } = content.frame;

export const getStaticPaths = (() => {
  const places: { place: string | undefined; of: Props['of'] }[] = [
    { place: undefined, of: 'archive' },
    { place: 'disputed', of: 'disputes' },
    ...content.archive.subjects.map((of) => ({ place: `${KINDS[of.kind].folder}/${of.id}`, of })),
  ];
  return places.flatMap(({ place, of }) =>
    Object.keys(FORMATS).map((format) => ({ params: { place, format }, props: { of } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props, { format: keyof typeof FORMATS }> = ({ params: { format }, props: { of } }) =>
  new Response(FORMATS[format](feedOf(of), { name, language }), { headers: { 'content-type': TYPES[format] } });
