import { absolute, iconUrl, openSearchUrl, searchUrl } from '../../urls.ts';
import { escapeXml } from '../xml-text.ts';

/** The longest texts that OpenSearch 1.1 allows. */
const LONGEST = { shortName: 16, longName: 48 };

/** How a browser adds the search of the site to its own: an OpenSearch description. */
export const openSearch = (site: string, description: string, language: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(shortened(site, LONGEST.shortName))}</ShortName>`,
    `  <LongName>${escapeXml(shortened(site, LONGEST.longName))}</LongName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    `  <Image height="32" width="32" type="image/svg+xml">${escapeXml(absolute(iconUrl()))}</Image>`,
    `  <Url type="text/html" template="${escapeXml(`${absolute(searchUrl())}?q={searchTerms}`)}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(openSearchUrl()))}"/>`,
    `  <Language>${escapeXml(language)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');

/** A name of at most so many characters: its first words, or the beginning of a long first word. */
const shortened = (name: string, most: number): string =>
  new RegExp(`^(?:.{1,${most}}$|.{0,${most - 1}}\\S(?=\\s)|.{1,${most}})`, 'u').exec(name)?.[0] ?? '';
