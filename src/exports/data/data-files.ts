import type { Content } from '../../views/pages/content.ts';
import type { Words } from '../../words/en.ts';
import { citationFiles } from '../citations/citation-files.ts';
import { publishedClaims } from './claims.ts';
import { codebook, codebookColumns } from './codebook.ts';
import { spreadsheetCsv, unixCsv } from './csv.ts';
import { dataPackage, datasetName, jsonSchema } from './data-package.ts';
import type { DataFile } from './data-file.ts';
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

/** The data of an archive: its own tables, and the files of it. */
export interface ArchiveData {
  tables: readonly Table[];
  files: readonly DataFile[];
}

const made = new WeakMap<Content, ArchiveData>();

/** The data of an archive, made once: each of its files and the pages about them ask for it. */
export function archiveData(content: Content): ArchiveData {
  const data = made.get(content) ?? makeData(content);
  made.set(content, data);
  return data;
}

function makeData(content: Content): ArchiveData {
  const { archive, words } = content;
  const claims = publishedClaims(archive, words);
  const [places, events] = [placesTable(archive), eventsTable(archive)];
  const tables = [
    articlesTable(archive),
    peopleTable(archive),
    groupsTable(archive),
    places,
    events,
    claimsTable(claims, archive, words),
    disputesTable(claims, content),
    passagesTable(archive),
  ];
  const { files: titles } = words.data;
  const own = [
    ...tables.flatMap((table) => tableFiles(table, words)),
    {
      name: 'ftm-statements.csv',
      title: titles.statements,
      ...unixCsv(statementColumns, ftmStatements(claims, datasetName(content), archive, words)),
    },
    { name: 'ged.csv', title: titles.ged, ...spreadsheetCsv(gedColumns, rowsOf(gedColumns, gedRows(archive))) },
  ];
  const files: DataFile[] = [
    ...own,
    {
      name: 'codebook.csv',
      title: titles.codebook,
      ...spreadsheetCsv(codebookColumns, rowsOf(codebookColumns, codebook(own))),
    },
    { name: 'places.geojson', title: titles.placesOnMap, mediaType: GEOJSON, content: placesGeoJson(places, archive) },
    { name: 'events.geojson', title: titles.eventsOnMap, mediaType: GEOJSON, content: eventsGeoJson(events, archive) },
    {
      name: 'linked-places.jsonld',
      title: titles.linkedPlaces,
      mediaType: 'application/ld+json',
      content: linkedPlaces(archive, words),
    },
    {
      name: 'entities.ftm.json',
      title: titles.entities,
      mediaType: 'application/x-ndjson',
      content: ftmEntities(archive)
        .map((entity) => `${JSON.stringify(entity)}\n`)
        .join(''),
    },
    ...citationFiles(content),
  ];
  const dataPackageFile = {
    name: 'datapackage.json',
    title: titles.dataPackage,
    mediaType: JSON_TYPE,
    content: dataPackage(files, content),
  };
  return { tables, files: [...files, dataPackageFile] };
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
