import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SITE_FILE } from '../../loader/files.ts';
import { readSettingsFile } from '../../loader/settings-file.ts';
import { siteSchema } from '../../schema/site.ts';
import { contentFolder } from '../../settings.ts';
import { wordsFile } from '../../words/words.ts';

const NAME = 'virtual:search-words';

/** Gives the scripts of pages the words of the site’s language, without those of the others. */
export const searchWords = (): Plugin => ({
  name: 'search-words',
  resolveId(id) {
    if (id !== NAME) return undefined;
    const { language } = readSettingsFile(contentFolder, SITE_FILE, siteSchema, []);
    return fileURLToPath(wordsFile(language));
  },
});
