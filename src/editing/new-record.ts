import { edtfProblem } from '../edtf.ts';
import { quoted } from '../format.ts';
import { ID_FORM, KINDS, kinds, recordFile, type Kind } from '../kinds.ts';
import { tokenTexts } from '../search/resolver/tokenize.ts';
import { APOSTROPHE_CHARACTERS } from '../text.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** What a person says of a record that does not exist yet. */
export interface NewRecord {
  kind: string;
  name: string;
  /** Of an article: when it was published; of an event: when it happened. */
  date?: string | undefined;
  /** Of an article: the id of a group. */
  publisher?: string | undefined;
  /** The id, where it is not to be made of the name. */
  id?: string | undefined;
}

/**
 * The file of a new record, with the fields that it needs.
 * @param ids the ids that have a file, with its path
 * @returns what is wrong, in a sentence, where there can be none
 */
export function newRecord(
  record: NewRecord,
  ids: ReadonlyMap<string, string>,
): { file: string; source: string } | string {
  const kind = kinds.find((each) => each === record.kind);
  if (!kind) return `${quoted(record.kind)} is not a kind of record. Write one of ${kinds.join(', ')}.`;
  const problem = record.date === undefined ? undefined : edtfProblem(record.date);
  if (problem) return `The date ${quoted(record.date!)} ${problem.message}. ${problem.remedy}`;
  const id = record.id ?? idOf(record, kind, ids);
  if (!ID_FORM.test(id))
    return record.id === undefined
      ? `No id can be made of ${quoted(record.name)}, for an id is the end of an address, in Latin letters. Write the name in Latin letters, as a library would: --id jane-roe.${kind === 'article' ? ' Or say when and by whom it was published, with --published and --publisher.' : ''}`
      : `${quoted(id)} is not a valid id. Use lower-case letters, digits, single hyphens.`;
  const taken = ids.get(id);
  if (taken) return `The id "${id}" belongs to ${taken} already. Give another one with --id.`;
  return { file: recordFile(kind, id), source: sourceOf(record, kind, ids) };
}

/**
 * `jane-roe`, or for an article `1951-03-02-example-times-lamps`, of which a headline in another script is left out. Empty where no
 * id can be made.
 */
function idOf({ name, date, publisher }: NewRecord, kind: Kind, ids: ReadonlyMap<string, string>): string {
  const words = tokenTexts(name.replace(new RegExp(`[${APOSTROPHE_CHARACTERS}]`, 'g'), ''));
  const isLatin = words.every((word) => /^[a-z0-9]+$/.test(word));
  if (kind !== 'article') return isLatin ? words.join('-') : '';
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0];
  if (isLatin) return [day, publisher, ...words].filter(Boolean).join('-');
  return day && publisher ? unusedId(`${day}-${publisher}`, ids) : '';
}

/** An id, with a number behind it where others have it: `1951-03-02-example-times-2`. */
export function unusedId(id: string, ids: ReadonlyMap<string, string>): string {
  let number = 1;
  const numbered = () => (number > 1 ? `${id}-${number}` : id);
  while (ids.has(numbered())) number++;
  return numbered();
}

function sourceOf({ name, date, publisher }: NewRecord, kind: Kind, ids: ReadonlyMap<string, string>): string {
  const isGroup = publisher !== undefined && ids.get(publisher)?.startsWith(`${KINDS.group.folder}/`);
  const fields =
    kind === 'article'
      ? [
          `headline: ${yamlScalar(name)}`,
          ...(isGroup ? [`publisher: ${yamlScalar(publisher)}`] : []),
          ...(date === undefined ? [] : [`published: ${date}`]),
          'text: account',
          'draft: true',
        ]
      : [`name: ${yamlScalar(name)}`, ...(kind === 'event' && date !== undefined ? [`date: ${date}`] : [])];
  return ['---', ...fields, '---', '', ...(kind === 'article' ? ['Write the text here.', ''] : [])].join('\n');
}
