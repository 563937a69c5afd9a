import type { Content } from '../../views/pages/content.ts';
import type { Words } from '../../words/en.ts';
import { citationFiles } from '../citations/citation-files.ts';
import { publishedClaims } from './claims.ts';
import { codebook, codebookColumns } from './codebook.ts';
import { spreadsheetCsv, unixCsv } from './csv.ts';
import { dataPackage, datasetName, jsonSchema } from './data-package.ts';
import { madeFile, type DataFile, type DataFileFacts, type MadeFile } from './data-file.ts';
import { ftmEntities } from './ftm/entities.ts';
import { ftmStatements, statementColumns } from './ftm/statements.ts';
import { gedColumns } from './ged-columns.ts';
import { gedRows } from './ged.ts';
import { eventsGeoJson, placesGeoJson } from './geojson.ts';
import { jsonList } from './json.ts';
import { linkedPlaces } from './linked-places.ts';
import { articlesTable } from './tables/articles.ts';
import { claimsTable } from './tables/claims.ts';
import { disputesTable } from './tables/disputes.ts';
import { passagesTable } from './tables/passages.ts';
import { eventsTable, groupsTable, peopleTable, placesTable } from './tables/subjects.ts';
import { rowsOf, schemaOf, type Table } from './tables/table.ts';

/** What is known of the files of each content. What is in these is not kept, for of a large archive it is larger than all else. */
const known = new WeakMap<Content, Promise<readonly DataFileFacts[]>>();

/** What pages say of the files. */
export function dataFileFacts(content: Content): Promise<readonly DataFileFacts[]> {
  // It is known when they have been made.
  if (!known.has(content)) dataFiles(content).forEach(() => {});
  return known.get(content)!;
}

/** Has pages wait for what is known of files that are made elsewhere. */
export const awaitDataFiles = (content: Content, facts: Promise<readonly DataFileFacts[]>): void =>
  void known.set(content, facts);

/** The files of the data of an archive, made one after the other. */
export function* dataFiles(content: Content): Generator<MadeFile> {
  const files: DataFileFacts[] = [];
  function* made(file: DataFile) {
    const whole = madeFile(file);
    files.push(whole.facts);
    yield whole;
  }
  const { archive, words } = content;
  const claims = publishedClaims(archive, words);
  const makers = [
    () => articlesTable(archive),
    () => peopleTable(archive),
    () => groupsTable(archive),
    () => placesTable(archive),
    () => eventsTable(archive),
    () => claimsTable(claims, archive, words),
    () => disputesTable(claims, content),
    () => passagesTable(archive),
  ];
  for (const make of makers) for (const file of tableFiles(make(), words)) yield* made(file);
  const { files: titles } = words.data;
  yield* made({
    name: 'ftm-statements.csv',
    title: titles.statements,
    ...unixCsv(statementColumns, ftmStatements(claims, datasetName(content), archive, words)),
  });
  yield* made({
    name: 'ged.csv',
    title: titles.ged,
    ...spreadsheetCsv(gedColumns, rowsOf(gedColumns, gedRows(archive))),
  });
  yield* made({
    name: 'codebook.csv',
    title: titles.codebook,
    ...spreadsheetCsv(codebookColumns, rowsOf(codebookColumns, codebook(files))),
  });
  yield* made({
    name: 'places.geojson',
    title: titles.placesOnMap,
    mediaType: GEOJSON,
    content: placesGeoJson(placesTable(archive), archive),
  });
  yield* made({
    name: 'events.geojson',
    title: titles.eventsOnMap,
    mediaType: GEOJSON,
    content: eventsGeoJson(eventsTable(archive), archive),
  });
  yield* made({
    name: 'linked-places.jsonld',
    title: titles.linkedPlaces,
    mediaType: 'application/ld+json',
    content: linkedPlaces(archive, words),
  });
  yield* made({
    name: 'entities.ftm.json',
    title: titles.entities,
    mediaType: 'application/x-ndjson',
    content: ftmEntities(archive)
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join(''),
  });
  for (const file of citationFiles(content)) yield* made(file);
  yield* made({
    name: 'datapackage.json',
    title: titles.dataPackage,
    mediaType: JSON_TYPE,
    content: dataPackage(files, content),
  });
  known.set(content, Promise.resolve(files));
}

const JSON_TYPE = 'application/json';
const GEOJSON = 'application/geo+json';

/** A table as CSV and as JSON, and what its rows are. */
function tableFiles(table: Table, { data }: Words): DataFile[] {
  const { name, columns, rows } = table;
  const title = data.tables[name];
  return [
    { name: `${name}.csv`, title: data.inFormat(title, 'CSV'), ...spreadsheetCsv(columns, rows) },
    { name: `${name}.json`, title: data.inFormat(title, 'JSON'), mediaType: JSON_TYPE, content: jsonList(rows) },
    {
      name: `${name}.schema.json`,
      title: data.inFormat(title, 'JSON Schema'),
      mediaType: 'application/schema+json',
      content: jsonSchema(schemaOf(table), title),
    },
  ];
}
