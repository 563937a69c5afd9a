import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { awkwardLine } from '../../test/hostile-records.ts';
import { hostileText } from '../../test/hostile-text.ts';
import { JSON_FEED_SCHEMA } from '../../test/json-feed-schema.ts';
import { group } from '../../test/records.ts';
import { RUNS } from '../../test/runs.ts';
import { siteContent } from '../../test/site-content.ts';
import { xmlCharacters } from '../xml-text.ts';
import { atomFeed } from './atom.ts';
import { feedList } from './feed-list.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const feedWith = (title: string, text: string): Feed => ({
  title,
  description: text,
  page: '/',
  updated: '2024-01-02',
  entries: [
    {
      ...{ id: 'http://localhost:4321/a/', url: 'http://localhost:4321/a/', title, text },
      ...{ language: 'ar', published: undefined, updated: '2024-01-02' },
    },
  ],
});
const publisher = (name: string) => ({ name, language: 'en' });

/** A text as a feed has it: without what XML forbids and the spaces around it; nothing of one that is white space alone. */
const carried = (text: string): string =>
  xmlCharacters(text)
    .replace(/^\p{White_Space}+$/u, '')
    .trim();

const { DOMParser } = new Window();
/** XML as a parser reads it of which feedsmith, which writes and reads it with another, has nothing. */
const documentOf = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

test('an Atom feed has every text as it is, but for what XML forbids, and nothing that XML forbids', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, text) => {
      const xml = atomFeed(feedWith(title, text), publisher(title));
      const document = documentOf(xml);
      const textsOf = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) => one.textContent).filter(Boolean);
      expect(xmlCharacters(xml)).toBe(xml);
      const expected = (...texts: string[]) => texts.map(carried).filter(Boolean);
      expect(textsOf('title')).toEqual(expected(title, title));
      expect(textsOf('subtitle, summary')).toEqual(expected(text, text));
      expect(textsOf('name')).toEqual(expected(title));
      expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
    }),
    RUNS,
  );
});

test('a feed reader gets an entry out of every feed', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, text) => {
      const { entries } = parseAtomFeed(atomFeed(feedWith(title, text), publisher(title)));
      expect(entries).toMatchObject([{ id: 'http://localhost:4321/a/', updated: '2024-01-02T00:00:00.000Z' }]);
    }),
    RUNS,
  );
});

test('a JSON feed has every text as it is, in members that JSON Feed 1.1 allows', () => {
  const ajv = new Ajv2020();
  formats(ajv);
  const isValid = ajv.compile(JSON_FEED_SCHEMA);
  fc.assert(
    fc.property(hostileText, hostileText, (title, text) => {
      const written = jsonFeed(feedWith(title, text), publisher(title));
      expect(JSON.parse(written)).toMatchObject({ items: [{ title, content_text: text }] });
      expect(parseJsonFeed(written).items).toHaveLength(1);
      isValid(JSON.parse(written));
      expect(isValid.errors).toBeNull();
    }),
    RUNS,
  );
});

test('the list of feeds has every name as it is', () => {
  fc.assert(
    fc.property(awkwardLine, (name) => {
      const document = documentOf(feedList(siteContent([group('guard', { name })])));
      const outline = document.querySelector('outline[xmlUrl$="/groups/guard/feed.atom"]')!;
      expect([outline.getAttribute('text'), outline.getAttribute('title')]).toEqual([name, name]);
    }),
    RUNS,
  );
});

test('the list of feeds has the name of the archive as it is, but for what XML forbids', () => {
  const spaced = (text: string) => text.replace(/[\t\n]/g, ' ').trim();
  fc.assert(
    fc.property(hostileText, (name) => {
      const content = siteContent([]);
      const xml = feedList({ ...content, site: { ...content.site, name } });
      const document = documentOf(xml);
      expect(document.querySelector('title')?.textContent ?? '').toBe(carried(name));
      const outline = document.querySelector('outline[xmlUrl$="/feed.atom"]')!;
      expect(spaced(outline.getAttribute('text') ?? '')).toBe(spaced(carried(name)));
      expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
    }),
    RUNS,
  );
});
