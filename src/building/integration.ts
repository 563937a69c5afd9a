import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FileFacts } from '../exports/site-lists.ts';
import { formatCount } from '../format.ts';
import { searchWords } from '../search/build/search-words.ts';
import { outFolder as lastFolder } from '../settings.ts';
import { handOver } from '../views/pages/open-content.ts';
import { checkSettings } from './check-settings.ts';
import { loadCheckedContent, type CheckedContent } from './checked-content.ts';
import { serveGenerated } from './dev/serve-generated.ts';
import { serveMedia } from './dev/serve-media.ts';
import { watchContent } from './dev/watch-content.ts';
import { finishSite } from './finish-site.ts';
import { writeGenerated } from './generated-files.ts';
import { refusal } from './output/output-folder.ts';
import { plainModules } from './plain-modules.ts';
import { keepingPages } from './prerenderer.ts';
import { createProgress } from './progress.ts';
import { markBegun } from './output/site-files.ts';
import { growIndex, type GrowingIndex } from './search-index/growing-index.ts';
import { hashForPages } from './store/inputs.ts';
import { lastPages } from './store/last-build.ts';
import { useStore } from './store/page-paths.ts';
import { openPageStore, type PageStore } from './store/page-store.ts';
import { throwIf } from './user-error.ts';

/** Has Astro check the content before a build, and index the site after it; while one writes, it shows what is wrong. */
export function archiveIntegration(): AstroIntegration {
  let outFolder: string;
  let assets: string;
  let checked: CheckedContent;
  let store: PageStore;
  let engine: string;
  let index: GrowingIndex;
  let generated: ReadonlyMap<string, FileFacts>;
  const progress = createProgress();
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
      'astro:build:start': ({ setPrerenderer }) => {
        throwIf(refusal(outFolder));
        progress.stage('Checking the content');
        checked = loadCheckedContent();
        handOver(checked.content);
        engine = hashForPages();
        index = growIndex(checked.content, outFolder, engine);
        store = openPageStore(lastPages(lastFolder), outFolder, engine);
        useStore(store);
        setPrerenderer((astro) => ({
          ...keepingPages(store, outFolder, progress)(astro),
          async setup() {
            await astro.setup?.();
            // Before the pages, which say how large the files of the data are.
            progress.stage('Writing feeds, citations and data');
            generated = await writeGenerated(checked.content, outFolder, engine, progress);
          },
        }));
        progress.stage('Compiling the pages');
      },
      'astro:build:setup': () => {
        mkdirSync(outFolder, { recursive: true });
        markBegun(outFolder);
      },
      'astro:build:done': async ({ logger }) => {
        const pages = await finishSite({ ...checked, index, generated, store, progress }, outFolder, assets);
        progress.end();
        logger.info(`${formatCount(pages, 'page')} can be searched.`);
      },
    },
  };
}
