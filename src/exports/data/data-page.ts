import { codebookUrl, dataUrl } from '../../urls.ts';
import type { Content } from '../../views/pages/content.ts';
import { codebook, type CodebookEntry } from './codebook.ts';
import type { DataFileFacts } from './data-file.ts';
import { dataFileFacts } from './data-files.ts';
import { tableNames } from './tables/table.ts';

/** What the page of the data shows. */
export async function dataPage(content: Content) {
  const { site, words } = content;
  const { data } = words;
  const files = await dataFileFacts(content);
  const link = (file: DataFileFacts) => ({
    name: file.name,
    url: dataUrl(file.name),
    size: words.size(file.bytes).replace(' ', '\u00a0'),
  });
  const isOfTable = ({ name }: DataFileFacts, table: string) =>
    name.startsWith(`${table}.`) && name !== `${table}.geojson`;
  return {
    title: data.title,
    heading: data.heading(site.name),
    description: data.description(site.name),
    path: dataUrl(),
    introduction: [data.introduction(codebookUrl()), [data.csv], data.dataPackage(dataUrl('datapackage.json'))],
    licence: site.licences.data && data.licence(site.licences.data),
    tables: tableNames.map((name) => ({
      title: data.tables[name],
      codebook: `${codebookUrl()}#${name}`,
      files: files.filter((file) => isOfTable(file, name)).map(link),
    })),
    others: files
      .filter((file) => !tableNames.some((name) => isOfTable(file, name)))
      .map((file) => ({ title: file.title, ...link(file) })),
  };
}

/** What the codebook shows: for each CSV file its columns. */
export async function codebookPage(content: Content) {
  const { site, words } = content;
  const files = await dataFileFacts(content);
  const byFile = Map.groupBy(codebook(files), ({ file }: CodebookEntry) => file);
  return {
    title: words.data.codebook,
    heading: words.data.codebookHeading(site.name),
    description: words.data.codebookDescription(site.name),
    path: codebookUrl(),
    introduction: words.data.codebookIntroduction(dataUrl()),
    tables: files.flatMap(({ name, title }) => {
      const columns = byFile.get(name);
      const described = columns?.map(({ description, ...column }) => ({ ...column, description: inCode(description) }));
      return described ? [{ anchor: name.replace(/\.csv$/, ''), title, columns: described }] : [];
    }),
    /** The schemas speak English, whatever the language of the site. */
    language: words.language === 'en' ? undefined : 'en',
  };
}

/** The parts of a text in which code is between backticks. */
const inCode = (description: string): { text: string; isCode: boolean }[] =>
  description.split('`').map((text, i) => ({ text, isCode: i % 2 === 1 }));
