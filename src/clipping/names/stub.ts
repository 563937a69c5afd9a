import type { Archive } from '../../archive/archive.ts';
import { yamlScalar } from '../../editing/yaml-scalar.ts';
import { formatList, quoted } from '../../format.ts';
import { idLike, recordFile } from '../../kinds.ts';
import { unaccented } from '../../text.ts';
import { townsNamed } from '../gazetteer.ts';
import type { Language } from '../languages/language.ts';
import type { Acronyms, Stub } from '../proposals.ts';
import { descriptionOf, type Description } from './description.ts';
import { datedRole, roleComments, type DatedRole } from '../claims/roles.ts';
import { sentencesOf } from '../claims/sentences.ts';
import { passagesOf, type Block } from '../clipping.ts';
import { isCountry } from './place-names.ts';
import { nearTo } from './near.ts';
import type { UnknownEntity } from './unknown-entities.ts';

/** What is proposed for an unknown name: a file with the id that it gets, or nothing where only a person can decide. */
export interface ProposedStub {
  id?: string;
  stub?: Stub;
  questions: string[];
}

/** What a stub is made with: `article` is the id of the draft that names it. */
export interface Desk {
  archive: Archive;
  language: Language;
  article: string;
  acronyms: Acronyms;
}

/** More towns of one name than these are not listed. */
const MOST_TOWNS = 4;

/** The file of somebody or something unknown, a draft with what the clipping says; what is only likely is a comment in it. */
export function stubOf(
  entity: UnknownEntity,
  blocks: readonly Block[],
  { archive, language, article, acronyms }: Desk,
): ProposedStub {
  const near = nearTo(entity, archive);
  const known = near && `${near.name} (${archive.record(near.id as never)!.file})`;
  const name = inSmallLetters(entity);
  const id = idLike(unaccented(name));
  const tag = near && `{id: ${near.id}, as: ${yamlScalar(entity.name)}}`;
  if (near?.isSpelling)
    return {
      questions: [`${quoted(name)} is perhaps ${known}. If so, tag it with ${tag}, or add the spelling to that file.`],
    };
  const taken = archive.record(id as never);
  if (!id || taken)
    return {
      questions: [
        taken
          ? `${quoted(name)} would have the id of ${taken.file}. If it is the same, add the name there; if not, add a file for it.`
          : `No id can be made of ${quoted(name)}: add a file for it.`,
      ],
    };
  const acronym = entity.kind === 'group' ? entity.shortForms.find((form) => /^\p{Lu}{2,6}$/u.test(form)) : undefined;
  const same = acronym === undefined ? undefined : acronyms.get(acronym);
  if (same && same.id !== id)
    return {
      questions: [
        `${quoted(name)} has the acronym of ${same.name} (${same.file}), ${acronym!}. If it is the same, tag it with {id: ${same.id}, as: ${yamlScalar(entity.name)}}, or add the spelling to that file; if not, add a file for it.`,
      ],
    };
  const { fields, questions } =
    entity.kind === 'place' && !isCountry(name) ? townFields(name) : { fields: [], questions: [] };
  const description = descriptionOf(entity, blocks, language);
  const role = entity.kind === 'person' && description && roleBeside(description, blocks);
  const aliases = entity.shortForms.filter((form) => form !== acronym && form.toLowerCase() !== name.toLowerCase());
  const kind = kindWord(entity, language);
  const lines = [
    `name: ${yamlScalar(name)}`,
    ...(acronym ? [`acronym: ${acronym}`] : []),
    ...(aliases.length ? [`# aliases: [${aliases.map((form) => aliasOf(form, name)).join(', ')}]`] : []),
    ...(kind ? [`# kind: ${kind}`] : []),
    ...(description ? [`description: ${yamlScalar(description.text)}`] : []),
    ...(role ? roleComments(role, article) : []),
    ...fields,
    ...(near ? [`# Near to ${known}: another spelling, a twin, or somebody else?`] : []),
    'draft: true',
  ];
  return {
    id,
    stub: {
      file: recordFile(entity.kind, id),
      source: ['---', ...lines, '---', ''].join('\n'),
      ...(acronym !== undefined && { acronym: { text: acronym, name } }),
    },
    questions,
  };
}

/** Another name, marked as short where it has fewer words. */
const aliasOf = (form: string, name: string): string =>
  `{ name: ${yamlScalar(form)}${form.split(' ').length < name.split(' ').length ? ', kind: short' : ''} }`;

/** What somebody was, where the sentence that says it has years for it and becomes part of a passage. */
function roleBeside({ text: title, mention }: Description, blocks: readonly Block[]): DatedRole | undefined {
  const block = blocks[mention.block]!;
  const paragraph = passagesOf(blocks).indexOf(block) + 1;
  const sentence = sentencesOf(block.text).findLast(({ start }) => start <= mention.start);
  return paragraph && sentence ? datedRole(title, sentence.text, paragraph) : undefined;
}

/** A name that is printed in capitals as it would be without: `James T. Halloran`. Acronyms stay. */
function inSmallLetters({ name, kind }: UnknownEntity): string {
  if (/\p{Ll}/u.test(name) || (kind === 'group' && !name.includes(' ')) || name.length < 4) return name;
  return name.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** The kind of the default vocabulary that a word of a name says. */
function kindWord({ name, kind }: UnknownEntity, { groupWords, placeWords }: Language): string | undefined {
  if (kind === 'place' && isCountry(name)) return 'country';
  const words = name
    .toLowerCase()
    .split(/[\s-]+/)
    .toReversed();
  const list = kind === 'group' ? groupWords : kind === 'place' ? placeWords : undefined;
  return words.map((word) => list?.get(word)).find(Boolean);
}

/** Where a place is, if GeoNames has one of its name. */
function townFields(name: string): { fields: string[]; questions: string[] } {
  const towns = townsNamed(name);
  if (towns.length > 1) {
    const listed = towns.slice(0, MOST_TOWNS).map(({ geonames, country }) => `${geonames} in ${country}`);
    const others = towns.length > MOST_TOWNS ? [`${towns.length - MOST_TOWNS} others`] : [];
    return {
      fields: [],
      questions: [`Which ${quoted(name)} is meant? GeoNames has ${formatList([...listed, ...others])}.`],
    };
  }
  return {
    questions: [],
    fields: towns.flatMap(({ geonames, country, longitude, latitude }) => [
      `# The only town of this name in GeoNames, in ${country}:`,
      `# coordinates: { longitude: ${longitude}, latitude: ${latitude} }`,
      `# geonames: ${geonames}`,
    ]),
  };
}
