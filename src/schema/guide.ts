import { kinds } from '../kinds.ts';
import { namedAlias } from './alias.ts';
import { figureRange } from './claim.ts';
import { fieldTable, kindTable, propertyTable, unitTable } from './field-table.ts';
import { articleImage } from './image.ts';
import { createSchemas } from './records.ts';
import { siteSchema } from './site.ts';
import { namedGroupKind, namedPlaceKind, namedUnit, vocabularySchema } from './vocabulary/declared-vocabulary.ts';
import { createVocabulary } from './vocabulary/vocabulary.ts';

const vocabulary = createVocabulary();
const schemas = createSchemas(vocabulary);

/** What the guide for archivists has from the schemas, by the name that marks its place. */
const PARTS = new Map<string, string>([
  ...kinds.map((kind) => [`fields of ${kind}`, fieldTable(schemas[kind])] as const),
  ['fields of site', fieldTable(siteSchema)],
  ['fields of image', fieldTable(articleImage)],
  ['fields of alias', fieldTable(namedAlias)],
  ['fields of figure', fieldTable(figureRange)],
  ['fields of vocabulary', fieldTable(vocabularySchema)],
  ['fields of group kind', fieldTable(namedGroupKind)],
  ['fields of place kind', fieldTable(namedPlaceKind)],
  ['fields of unit', fieldTable(namedUnit)],
  ['properties', propertyTable(vocabulary)],
  ['units', unitTable(vocabulary)],
  ['kinds', kindTable(vocabulary)],
]);

export const partNames = [...PARTS.keys()];

/** The guide with its generated parts made anew: each lies between `<!-- units -->` and `<!-- /units -->`. */
export const renewGuide = (guide: string): string =>
  guide.replace(/<!-- ([a-z ]+) -->[^]*?<!-- \/\1 -->/g, (old: string, name: string) => {
    const part = PARTS.get(name);
    return part ? `<!-- ${name} -->\n\n${part}\n\n<!-- /${name} -->` : old;
  });
