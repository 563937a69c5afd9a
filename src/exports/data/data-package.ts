import { z } from 'zod';
import { idLike } from '../../kinds.ts';
import { absolute, homeUrl } from '../../urls.ts';
import type { Content } from '../../views/pages/content.ts';
import type { DataFileFacts } from './data-file.ts';
import { openLicence } from './licence.ts';
import type { ColumnFacts } from './tables/table.ts';

/** The name of an archive for programs. */
export const datasetName = ({ site }: Pick<Content, 'site'>): string => idLike(site.name) || 'archive';

/** What a program must know of the files to load them: a data package of Frictionless, version 1. */
export function dataPackage(files: readonly DataFileFacts[], content: Content): string {
  const { name, tagline, licences } = content.site;
  const licence = openLicence(licences.data);
  const description = {
    profile: 'data-package',
    name: datasetName(content),
    title: name,
    ...(tagline && { description: tagline }),
    homepage: absolute(homeUrl()),
    ...(licence && { licenses: [{ ...licence, title: licences.data }] }),
    ...(licences.data && { rights: licences.data }),
    resources: files.map(resource),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

function resource({ name, title, mediaType, csv, bytes, sha256 }: DataFileFacts) {
  return {
    // Names are in small letters, and so are those of the files.
    name,
    path: name,
    title,
    profile: csv ? 'tabular-data-resource' : 'data-resource',
    format: name.split('.').at(-1),
    mediatype: mediaType.split(';')[0],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(csv && {
      dialect: { delimiter: ',', lineTerminator: csv.lineTerminator, quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: csv.columns.map(field), missingValues: [''], ...primaryKey(csv.columns) },
    }),
  };
}

function field({ name, type, required, unique, description }: ColumnFacts) {
  const constraints = { ...(required && { required }), ...(unique && { unique }) };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const primaryKey = (columns: readonly ColumnFacts[]) =>
  columns.some(({ name, unique }) => name === 'id' && unique) ? { primaryKey: 'id' } : {};

/** The rows of a table for programs that read JSON Schema (2020-12). */
export const jsonSchema = (schema: z.ZodType, title: string): string =>
  `${JSON.stringify({ ...z.toJSONSchema(schema), title }, null, 1)}\n`;
