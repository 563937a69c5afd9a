import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { awaitDataFiles } from '../exports/data/data-files.ts';
import { searchWords } from '../search/build/search-words.ts';
import { outFolder as lastFolder } from '../settings.ts';
import { handOver } from '../views/pages/open-content.ts';
import { startBeside, type BesidePages } from './beside/beside-pages.ts';
import { takingTexts } from './beside/shared-texts.ts';
import { checkSettings } from './check-settings.ts';
import { loadCheckedContent, type CheckedContent } from './checked-content.ts';
import { serveGenerated } from './dev/serve-generated.ts';
import { serveMedia } from './dev/serve-media.ts';
import { watchContent } from './dev/watch-content.ts';
import { finishSite } from './finish-site.ts';
import { refusal } from './output/output-folder.ts';
import { plainModules } from './plain-modules.ts';
import { keepingPages } from './prerenderer.ts';
import { createProgress } from './progress.ts';
import { beginIn } from './output/site-files.ts';
import { searchSentence } from './search-index/search-sentence.ts';
import { hashForPages } from './store/inputs.ts';
import { lastSite } from './store/last-build.ts';
import { useStore } from './store/page-paths.ts';
import { broughtForward } from './store/brought-forward.ts';
import { openSiteStore, type SiteStore } from './store/site-store.ts';
import { throwIf } from './user-error.ts';

/** Has Astro check the content before a build, and index the site after it; while one writes, it shows what is wrong. */
export function archiveIntegration(): AstroIntegration {
  let outFolder: string;
  let assets: string;
  let checked: CheckedContent;
  let store: SiteStore;
  let brought: string[];
  let beside: BesidePages;
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
        // Its folder is emptied by `beginIn`, before a second thread writes there.
        updateConfig({ vite: { plugins: [searchWords(), ...own], build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        outFolder = fileURLToPath(config.outDir);
        assets = config.build.assets;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        throwIf(refusal(outFolder));
        progress.stage('Checking the content');
        const loaded = loadCheckedContent();
        const [engine, last] = [hashForPages(), lastSite(lastFolder)];
        brought = beginIn(outFolder, broughtForward(last, engine, outFolder));
        beside = startBeside(outFolder, engine, loaded.hidden);
        checked = { ...loaded, content: takingTexts(loaded.content, beside.texts) };
        handOver(checked.content);
        awaitDataFiles(checked.content, beside.dataFiles);
        store = openSiteStore(last, outFolder, engine);
        useStore(store);
        setPrerenderer(keepingPages(store, progress));
        progress.stage('Compiling the pages');
      },
      'astro:build:done': async ({ logger }) => {
        await finishSite({ ...checked, brought, beside, store, progress }, outFolder, assets);
        progress.end();
        logger.info(searchSentence(store.index!));
      },
    },
  };
}
