import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SITE_FILE } from '../../loader/files.ts';
import { readSettingsFile } from '../../loader/settings-file.ts';
import { siteSchema } from '../../schema/site.ts';
import { contentFolder, projectFolder, searchServer } from '../../settings.ts';
import { wordsFile } from '../../words/words.ts';
import { readSynonyms } from './archive-synonyms.ts';

const NAME = 'virtual:search-words';
/** Vite reads it as JSON. */
const SYNONYMS = 'virtual:search-synonyms.json';
/** What answers searches. The module that is not chosen is in no script. */
const INDEX = 'virtual:search-index';
const INDEX_FILE = searchServer ? 'src/search/postgres/server-index.ts' : 'src/search/page/pagefind.ts';

/**
 * Gives the scripts of pages the words of the site’s language, without those of the others, and the words that the archive takes
 * for one, and what answers searches.
 */
export const searchWords = (): Plugin => ({
  name: 'search-words',
  resolveId(id) {
    if (id === SYNONYMS) return `\0${SYNONYMS}`;
    if (id === INDEX) return join(projectFolder, INDEX_FILE);
    if (id !== NAME) return undefined;
    const { language } = readSettingsFile(contentFolder, SITE_FILE, siteSchema, []);
    return fileURLToPath(wordsFile(language));
  },
  load(id) {
    if (id !== `\0${SYNONYMS}`) return undefined;
    return JSON.stringify(readSynonyms());
  },
});
