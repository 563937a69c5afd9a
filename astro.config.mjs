import { defineConfig } from 'astro/config';
import { base, contentFolder, origin, outFolder } from './src/settings.ts';

/** In `astro dev`, an edit of the content shows at once, and what is wrong with it is told. */
const watchContent = {
  name: 'watch-content',
  async configureServer(server) {
    const { loadCheckedArchive } = await import('./src/building/checked-archive.ts');
    loadCheckedArchive();
    server.watcher.add(contentFolder);
    server.watcher.on('all', (_event, path) => {
      if (!path.startsWith(contentFolder)) return;
      loadCheckedArchive();
      for (const { moduleGraph, hot } of Object.values(server.environments)) {
        moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload' });
      }
    });
  },
};

/** What is loaded on demand has no stylesheet and nothing to preload: Vite’s code for both is larger than what asks for it. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: origin,
  base,
  outDir: outFolder,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [watchContent, plainImports] },
});
