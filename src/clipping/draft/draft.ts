import type { Archive } from '../../archive/archive.ts';
import { yamlFlow, yamlScalar } from '../../editing/yaml-scalar.ts';
import { recordFile } from '../../kinds.ts';
import { wordsOf } from '../../words/words.ts';
import { passagesOf, type Clipping, type ClippingMetadata } from '../clipping.ts';
import { languageOfText } from '../languages/language-of.ts';
import { datelineIn } from '../parts/printed-parts.ts';
import type { Proposals } from '../proposals.ts';
import { squashed } from '../squashed.ts';
import { fullText } from './draft-body.ts';
import { draftId } from './draft-id.ts';
import { knownPublisher, type KnownPublisher } from './known-publisher.ts';
import { leftOutNote, leftOutOf, type LeftOut } from './left-out.ts';
import { outline, ownWords } from './outline.ts';

/** How the text of a draft is made: the clipping’s own, or an outline of an account. */
export type DraftText = 'full' | 'account';

/** What a draft is made for. */
export interface DraftOptions {
  text: DraftText;
  /** The day on which it comes into the archive, `YYYY-MM-DD`. */
  added: string;
  /** The id, where it has one already. */
  id?: string;
  /** The ids that have a file, with its path. */
  taken: ReadonlyMap<string, string>;
}

/** An article that is not written or not checked yet. */
export interface Draft {
  id: string;
  /** Its path from the content folder. */
  file: string;
  /** The whole file. */
  source: string;
  /** The line on which its text begins, from 1. */
  bodyLine: number;
  /** Who published it, if the archive knows. */
  publisher: KnownPublisher | undefined;
  leftOut: LeftOut[];
}

/** The draft of an article: the fields that its clipping prints, what is proposed as comments below them, and its text. */
export function draftOf(clipping: Clipping, proposals: Proposals, archive: Archive, options: DraftOptions): Draft {
  const { metadata, blocks } = clipping;
  const publisher = knownPublisher(archive, metadata);
  const headline = metadata.headline?.value ?? clipping.file;
  const { text, added, taken } = options;
  const parts = { date: metadata.published?.value, publisher: publisher?.id, headline, file: clipping.file };
  const id = options.id ?? draftId(parts, archive, taken);
  const notes = wordsOf(archive.language).drafts;
  const leftOut = leftOutOf(blocks);
  const fields = [
    field('headline', headline),
    field('language', languageOf(clipping, archive)),
    field('alternativeHeadline', metadata.alternativeHeadline?.value),
    field('publisher', publisher?.id),
    field('publisherNote', publisher?.host && notes.publisherByAddress(publisher.host)),
    ...(metadata.byline.length ? [`byline: ${yamlFlow(metadata.byline.map(({ value }) => value))}`] : []),
    field('published', metadata.published?.value),
    field('publishedNote', metadata.published?.isUnprinted && notes.dateForPrograms(metadata.published.from)),
    field('dateline', placeOf(clipping, archive)),
    field('url', metadata.url?.value),
    field('page', metadata.page?.value),
    field('section', metadata.section?.value),
    field('added', added),
    'clipping:',
    `  file: ${yamlScalar(clipping.file)}`,
    `  sha256: ${clipping.sha256}`,
    ...(clipping.complete ? [] : ['  complete: false']),
    field('text', text),
    ...(['people', 'groups', 'places'] as const).flatMap((kind) =>
      proposals.tags[kind].length ? [`${kind}: ${yamlFlow(proposals.tags[kind])}`] : [],
    ),
    'draft: true',
    ...possibleLines(metadata, publisher !== undefined),
    ...(text === 'full' ? proposals.comments : ownWords(proposals.comments, blocks)),
  ].filter((line) => line !== '');
  const body =
    text === 'full' ? [fullText(blocks), leftOutNote(leftOut)] : [outline(blocks, proposals.passages, archive)];
  const source = ['---', ...fields, '---', '', body.filter(Boolean).join('\n\n'), ''].join('\n');
  return { id, file: recordFile('article', id), source, bodyLine: fields.length + 4, publisher, leftOut };
}

const field = (name: string, value: string | undefined | false): string =>
  value ? `${name}: ${yamlScalar(value)}` : '';

/** What is not certain, as comments: a field by deleting the sign before it. */
const possibleLines = ({ publisher, possible, headline }: ClippingMetadata, isKnown: boolean): string[] => [
  ...(headline ? [] : ['# headline: none was found; this is the name of the clipping']),
  ...(publisher && !isKnown ? [`# publisher: ${publisher.value} (${publisher.from}). No group has this name.`] : []),
  ...possible
    .filter((found) => found.field !== 'publisher' || !(isKnown || publisher))
    .map(({ field: name, value, from }) =>
      name === 'publisher'
        ? `# publisher: ${value} (${from}). No group has this name.`
        : `# ${name}: ${name === 'byline' ? yamlFlow([value]) : yamlScalar(value)} # perhaps: ${from}`,
    ),
];

/** The language of a clipping, where it is not that of the archive. */
function languageOf({ metadata, blocks }: Clipping, archive: Archive): string | undefined {
  const language =
    metadata.language?.value ??
    languageOfText(
      passagesOf(blocks)
        .map(({ text }) => text)
        .join(' '),
    );
  const primary = (code: string) => code.toLowerCase().split('-')[0];
  return language && primary(language) !== primary(archive.language) ? language : undefined;
}

/** The place at the head of the text, where the archive has one of this name. */
function placeOf({ blocks }: Clipping, { places }: Archive): string | undefined {
  const printed = datelineIn(passagesOf(blocks)[0]?.text ?? '');
  if (!printed) return undefined;
  const [place, ...others] = places.filter(({ data }) =>
    [data.name, ...data.aliases.map(({ name }) => name)].some((name) => squashed(name) === squashed(printed)),
  );
  return others.length ? undefined : place?.id;
}
