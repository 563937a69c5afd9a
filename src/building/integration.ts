import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeLists } from '../exports/site-lists.ts';
import type { Redirect } from '../schema/addresses/redirects.ts';
import { formatCount } from '../format.ts';
import type { MediaFile } from '../loader/media.ts';
import { indexSite } from '../search/build/index-site.ts';
import { preloadImports } from '../search/build/preload-imports.ts';
import { searchWords } from '../search/build/search-words.ts';
import { contentFolder, LEFT_OUT } from '../settings.ts';
import { wordsOf } from '../words/words.ts';
import { checkSettings } from './check-settings.ts';
import { loadCheckedArchive } from './checked-archive.ts';
import { putHeadersInBase } from './host-rules/headers-in-base.ts';
import { publishRedirects } from './host-rules/publish-redirects.ts';
import { refusal } from './output-folder.ts';
import { publishMedia } from './publish-media.ts';
import { serveMedia } from './serve-media.ts';
import { markBegun, markBuilt } from './site-files.ts';
import { throwIf } from './user-error.ts';
import { watchContent } from './watch-content.ts';

/** Has Astro check the content before a build, and index the site after it; while one writes, it shows what is wrong. */
export function archiveIntegration(): AstroIntegration {
  let outFolder: string;
  let assets: string;
  let media: MediaFile[];
  let redirects: Redirect[];
  let language: string;
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'sync') checkSettings();
        process.env['DRAFTS'] = command === 'dev' ? 'shown' : '';
        process.env[LEFT_OUT] = '';
        const writing = command === 'dev' ? [watchContent(), serveMedia()] : [];
        updateConfig({ vite: { plugins: [searchWords(), ...writing] } });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
        assets = config.build.assets;
      },
      'astro:build:start': () => {
        throwIf(refusal(outFolder));
        const checked = loadCheckedArchive();
        media = checked.media;
        redirects = checked.redirects;
        language = checked.archive.language;
      },
      'astro:build:setup': () => {
        mkdirSync(outFolder, { recursive: true });
        markBegun(outFolder);
      },
      'astro:build:done': async ({ logger }) => {
        await publishMedia(media, contentFolder, outFolder);
        const searchPage = join(outFolder, 'search/index.html');
        const codeOf = (module: string) => readFileSync(join(outFolder, assets, module), 'utf8');
        writeFileSync(searchPage, preloadImports(readFileSync(searchPage, 'utf8'), codeOf));
        const pages = await indexSite(outFolder, language);
        putHeadersInBase(outFolder);
        publishRedirects(redirects, wordsOf(language), outFolder);
        writeLists(outFolder);
        markBuilt(outFolder);
        logger.info(`${formatCount(pages, 'page')} can be searched.`);
      },
    },
  };
}
