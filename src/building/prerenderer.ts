import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { factsOf } from '../exports/site-lists.ts';
import { inBase } from '../urls.ts';
import type { Progress } from './progress.ts';
import { renderedKey } from './store/page-paths.ts';
import { fileOfPage, type PageStore } from './store/page-store.ts';

/**
 * Has Astro render only the pages that the store does not have, and keeps those that it renders. These are written here: of a page on its
 * way to a file, Astro makes three copies more.
 * @param site the folder of the new site
 */
export const keepingPages =
  (store: PageStore, site: string, progress: Progress) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    name: 'keeping-pages',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const changed = paths.filter(
        ({ pathname, cacheKey }) => !cacheKey || !store.restore(fileOfPage(inBase(pathname)), cacheKey),
      );
      progress.stage('Rendering pages', changed.length);
      return changed;
    },
    async render(request, options) {
      progress.step();
      const result = await astro.render(request, options);
      const response = 'response' in result ? result.response : result;
      const path = new URL(request.url).pathname;
      const key = renderedKey(path);
      if (!key) return result;
      const content = new Uint8Array(await response.arrayBuffer());
      const file = fileOfPage(path);
      store.keep(file, { key, facts: factsOf(file, content) });
      mkdirSync(dirname(join(site, file)), { recursive: true });
      writeFileSync(join(site, file), content);
      // Lets the search index, which is made beside the pages, go on.
      await setImmediate();
      return new Response(null);
    },
  });
