import { createHash } from 'node:crypto';
import { Model, Namespace } from '@alephdata/followthemoney';
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from '../../test/content.ts';
import { awkwardRecords } from '../../test/hostile-records.ts';
import { RUNS } from '../../test/runs.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';
import { tableNames } from './tables/table.ts';

type Cells = Record<string, unknown>;

const model = new Model(defaultModel);

/** The data of archives in which every text is awkward: made once, for each is read in many ways. */
const archives = fc
  .sample(awkwardRecords, RUNS)
  .map((records) => contentOf(records, { name: 'Paper & "Ink"', licences: { data: 'CC BY 4.0' } }))
  .map((content) => Array.from(dataFiles(content), ({ facts, content }) => ({ ...facts, content: String(content) })));

/** Tests what holds of the data of every archive. */
const holds = (name: string, check: (files: readonly DataFile[], read: (file: string) => string) => void) =>
  test(name, () => {
    for (const files of archives) check(files, (file) => files.find((each) => each.name === file)!.content);
  });

/** A reader of CSV that knows RFC 4180 and nothing else. */
function plainCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/g)) {
    if (quoted === undefined && !bare && !end && rows.at(-1)!.length === 0) break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length);
}

/** A text without the apostrophe that CSV has before what begins like a formula. */
const unescaped = (cell: unknown): unknown => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@])/, '') : cell);

/** What a cell of a CSV file is in the JSON file, by the rules that the page of the data gives. */
function cellOf(text: string, type: string): unknown {
  if (text === '') return null;
  if (type === 'array') return JSON.parse(text);
  if (type === 'number' || type === 'integer') return Number(text);
  if (type === 'boolean') return text === 'true';
  return unescaped(text);
}

holds('each table has the same rows and columns as CSV, by two readers, and as JSON', (files, read) => {
  for (const name of tableNames) {
    const { columns } = files.find((file) => file.name === `${name}.csv`)!.csv!;
    const csv = read(`${name}.csv`);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.replaceAll('\r\n', '').includes('\r')).toBe(false);
    const [header, ...rows] = parse(csv, { bom: true });
    expect(plainCsv(csv.slice(1))).toEqual([header, ...rows]);
    expect(header).toEqual(columns.map((column) => column.name));
    const fromCsv = rows.map((row) =>
      Object.fromEntries(columns.map((column, i) => [column.name, cellOf(row[i]!, column.type)])),
    );
    const fromJson = JSON.parse(read(`${name}.json`)) as Cells[];
    expect(fromCsv).toEqual(
      fromJson.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unescaped(cell)]))),
    );
  }
});

holds('no cell but a number begins like a formula', (files) => {
  for (const { content, csv } of files) {
    if (csv?.lineTerminator !== '\r\n') continue;
    const rows = parse(content, { bom: true }).slice(1);
    const texts = rows.flatMap((row) => row.filter((_, i) => !['number', 'integer'].includes(csv.columns[i]!.type)));
    expect(texts.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  }
});

test('the rows of each table are as its JSON Schema says, which is the same for every archive', () => {
  const ajv = new Ajv2020();
  formats(ajv);
  const contentIn = (files: readonly DataFile[], file: string) => files.find(({ name }) => name === file)!.content;
  for (const name of tableNames) {
    const schema = contentIn(archives[0]!, `${name}.schema.json`);
    const isValid = ajv.compile(JSON.parse(schema) as object);
    for (const files of archives) {
      expect(contentIn(files, `${name}.schema.json`)).toBe(schema);
      isValid(JSON.parse(contentIn(files, `${name}.json`)));
      expect({ name, errors: isValid.errors }).toEqual({ name, errors: null });
    }
  }
});

holds('FollowTheMoney accepts every entity, and each leads to one of the kind that the property takes', (_, read) => {
  const entities = read('entities.ftm.json')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
  const schemas = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
  expect(schemas.size).toBe(entities.length);
  for (const datum of entities) {
    const { schema } = model.getEntity(datum);
    for (const [name, values] of Object.entries(datum.properties)) {
      const property = schema.getProperty(name);
      if (!property.type.isEntity) continue;
      expect(property.stub).toBe(false);
      for (const value of values) expect(schemas.get(value)!.isA(property.getRange())).toBe(true);
    }
  }
});

holds(
  'a program that signs the ids of FollowTheMoney, as OpenAleph does, still has an id for each entity',
  (_, read) => {
    const ids = read('entities.ftm.json')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const namespace = new Namespace('archive');
    expect(new Set(ids.map((id) => namespace.sign(id))).size).toBe(ids.length);
  },
);

holds('the statements joined with the claims are the claims, each once, about a property of its subject', (_, read) => {
  const statements: Cells[] = parse(read('ftm-statements.csv'), { columns: true });
  const claims = new Map((JSON.parse(read('claims.json')) as Cells[]).map((claim) => [claim['id'], claim]));
  const joined = statements.map((statement) => {
    const claim = claims.get(statement['id'])!;
    expect(model.getSchema(statement['schema'] as string).getProperty(statement['prop'] as string)).toBeDefined();
    return [statement['entity_id'], statement['original_value'], statement['origin'], claim['id']];
  });
  expect(joined).toEqual(
    [...claims.values()].map((claim) => [claim['subject'], claim['value'], claim['article'], claim['id']]),
  );
});

holds('GeoJSON has numbers for coordinates and the columns of the table for properties', (_, read) => {
  for (const name of ['places', 'events']) {
    const { features } = JSON.parse(read(`${name}.geojson`)) as { features: { geometry: object; properties: Cells }[] };
    const rows = JSON.parse(read(`${name}.json`)) as Cells[];
    expect(features).toHaveLength(1);
    for (const { geometry, properties } of features) {
      expect(rows).toContainEqual(properties);
      expect(geometry).toMatchObject({ type: 'Point', coordinates: [expect.any(Number), -0.5] });
    }
  }
});

holds(
  'the events in the columns of UCDP GED have bounds that no article contradicts, and no best estimate',
  (_, read) => {
    const rows: Cells[] = parse(read('ged.csv'), { columns: true, bom: true });
    expect(rows).toHaveLength(1);
    const { low, high, best, source_original: quoted } = rows[0] as Record<string, string>;
    expect([best, high]).toEqual(['', '']);
    expect(Number(low)).toBeLessThanOrEqual(7);
    expect(quoted).not.toBe('');
  },
);

holds('the data package lists every other file, with its size and its checksum', (files, read) => {
  const { resources } = JSON.parse(read('datapackage.json')) as { resources: Cells[] };
  const others = files.filter(({ name }) => name !== 'datapackage.json');
  expect(resources.map(({ path, bytes, hash, title }) => ({ path, bytes, hash, title }))).toEqual(
    others.map(({ name, content, title }) => ({
      path: name,
      bytes: Buffer.byteLength(content),
      hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      title,
    })),
  );
  for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
});

interface LinkedPlace {
  properties: { title: string; fclasses: string[] };
  names: { toponym: string; citations?: object[] }[];
  when: { timespans: { start: Record<string, string> }[] };
  geometry: object | null;
}

holds('the gazetteer has what Linked Places asks for, and only places of which this is known', (_, read) => {
  const { features } = JSON.parse(read('linked-places.jsonld')) as { features: LinkedPlace[] };
  // The harbour is in no article.
  expect(features).toHaveLength(1);
  for (const { properties, names, when, geometry } of features) {
    expect(properties.title).toBe(names[0]!.toponym);
    expect(properties.fclasses).toEqual(['P']);
    expect(names[0]!.citations).toHaveLength(1);
    expect(geometry).toBe(null);
    for (const { start } of when.timespans) {
      expect(Object.keys(start)).not.toEqual([]);
      for (const day of Object.values(start)) expect(day).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
  }
});
