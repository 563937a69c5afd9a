import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeLists } from '../exports/site-lists.ts';
import { formatCount } from '../format.ts';
import { preloadImports } from '../search/build/preload-imports.ts';
import { searchWords } from '../search/build/search-words.ts';
import { contentFolder } from '../settings.ts';
import { handOver } from '../views/pages/open-content.ts';
import { checkSettings } from './check-settings.ts';
import { loadCheckedContent, type CheckedContent } from './checked-content.ts';
import { writeGenerated } from './generated-files.ts';
import { growIndex, type GrowingIndex } from './search-index/growing-index.ts';
import { putHeadersInBase } from './host-rules/headers-in-base.ts';
import { publishRedirects } from './host-rules/publish-redirects.ts';
import { refusal } from './output-folder.ts';
import { publishMedia } from './publish-media.ts';
import { serveGenerated } from './dev/serve-generated.ts';
import { serveMedia } from './dev/serve-media.ts';
import { plainModules } from './plain-modules.ts';
import { markBegun, markBuilt } from './site-files.ts';
import { throwIf } from './user-error.ts';
import { watchContent } from './dev/watch-content.ts';

/** Has Astro check the content before a build, and index the site after it; while one writes, it shows what is wrong. */
export function archiveIntegration(): AstroIntegration {
  let outFolder: string;
  let assets: string;
  let checked: CheckedContent;
  let index: GrowingIndex;
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'sync') checkSettings();
        process.env['DRAFTS'] = command === 'dev' ? 'shown' : '';
        const own = {
          dev: [watchContent(), serveMedia(), serveGenerated()],
          build: [plainModules()],
          preview: [],
          sync: [],
        }[command];
        updateConfig({ vite: { plugins: [searchWords(), ...own] } });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
        assets = config.build.assets;
      },
      'astro:build:start': () => {
        throwIf(refusal(outFolder));
        checked = loadCheckedContent();
        handOver(checked.content);
        index = growIndex(checked.content, outFolder);
      },
      'astro:build:setup': () => {
        mkdirSync(outFolder, { recursive: true });
        markBegun(outFolder);
      },
      'astro:build:done': async ({ logger }) => {
        const { content, media, redirects } = checked;
        await writeGenerated(content, outFolder);
        await publishMedia(media, contentFolder, outFolder);
        const searchPage = join(outFolder, 'search/index.html');
        const codeOf = (module: string) => readFileSync(join(outFolder, assets, module), 'utf8');
        writeFileSync(searchPage, preloadImports(readFileSync(searchPage, 'utf8'), codeOf));
        const pages = await index.publish();
        putHeadersInBase(outFolder);
        publishRedirects(redirects, content.words, outFolder);
        writeLists(outFolder);
        markBuilt(outFolder);
        logger.info(`${formatCount(pages, 'page')} can be searched.`);
      },
    },
  };
}
