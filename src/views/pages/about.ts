import type { Archive } from '../../archive/archive.ts';
import type { Disputes } from '../../archive/disputes/disputes.ts';
import { KINDS, kinds } from '../../kinds.ts';
import { searchServer } from '../../settings.ts';
import { dataUrl, disputedUrl, listUrl, searchUrl } from '../../urls.ts';
import type { Words } from '../../words/en.ts';
import type { Part } from '../../words/sentence.ts';
import { disputeView, type DisputeView } from '../disputes/dispute.ts';
import { inset } from '../language.ts';
import type { Link } from '../link.ts';
import type { Content } from './content.ts';

/**
 * What the page about the archive shows: what its owner says, and what follows from its content.
 * @param server the address of what answers searches; empty where the browser does
 */
export function aboutPage({ site, archive, disputes, about, words }: Content, server = searchServer) {
  const host = server ? new URL(server).host : undefined;
  const { accounts, data, code } = site.licences;
  const said = words.about;
  const lists = listsOf(archive, words);
  const example = exampleOf(disputes, archive, words);
  return {
    title: said.title,
    heading: said.heading(site.name),
    description: said.description(site.name),
    tagline: site.tagline,
    about,
    holds: lists.length ? said.holds(lists) : undefined,
    rules: rulesOf(site.rules, archive, words),
    claims: archive.articles.some((article) => article.data.claims.length)
      ? [said.events(listUrl('event')), said.disputed(disputedUrl())]
      : [],
    disputeRules: words.disputes.rules,
    example: example && exampleSentence(example, words),
    search: said.search(searchUrl(), host),
    privacy: said.privacy(host),
    citing: archive.articles.length
      ? { pages: said.citedPages(dataUrl()), passages: passagesOf(archive, words) }
      : undefined,
    files: said.files(dataUrl()),
    /** Whether there is anything to keep for reading offline. */
    isKept: lists.length > 0,
    licences: [
      { of: said.accounts, licence: accounts },
      { of: said.data, licence: data },
      { of: said.program, licence: code },
    ].filter(({ licence }) => licence),
    sources: [
      ...(archive.places.length ? [said.naturalEarth()] : []),
      ...(archive.places.some((place) => place.data.geonames) ? [said.geonames()] : []),
    ],
    errors: site.contact && said.reportTo(site.contact),
  };
}

/** The lists that have entries, each with their number: `5 articles`. */
const listsOf = (archive: Archive, { countOf }: Words): Link[] =>
  kinds.flatMap((kind) => {
    const { length } = archive[KINDS[kind].folder];
    return length ? [{ text: countOf(kind, length), url: listUrl(kind) }] : [];
  });

/** How much an archive holds: `5 articles, 11 people and 33 groups`. */
export const sizeOf = (archive: Archive, words: Words): string =>
  words.and(listsOf(archive, words).map(({ text }) => text));

/** What the checks hold the content to, as far as the owner has them. */
const rulesOf = ({ cited, tagged }: Content['site']['rules'], archive: Archive, { about }: Words): string[] => [
  ...(cited && archive.subjects.length ? [about.cited] : []),
  ...(tagged && archive.entities.length ? [about.tagged] : []),
];

/** How a passage is cited, and that this holds, as far as the numbers are written down. */
function passagesOf(archive: Archive, { about }: Words): string {
  const isNumbered = archive.articles.every(({ id, body }) => !body.trim() || archive.registeredPassages(id).length);
  return [about.citedPassages, ...(isNumbered ? [about.numbersStay] : [])].join(' ');
}

/** A dispute to explain disputes with: a disagreement if there is one. */
function exampleOf(disputes: Disputes, archive: Archive, words: Words): DisputeView | undefined {
  const example = disputes.all.find(({ type }) => type === 'disagreement') ?? disputes.all[0];
  return example && disputeView(example, disputes, archive, words);
}

const exampleSentence = ({ link, sides, verdict }: DisputeView, { about }: Words): Part[] =>
  about.example(
    link,
    sides.map(({ value, claims: [claim] }) => about.side(inset(value.text, value), claim!.said)),
    verdict,
  );
