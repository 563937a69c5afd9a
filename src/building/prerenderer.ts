import type { AstroPrerenderer } from 'astro';
import { factsOf } from '../exports/site-lists.ts';
import { inBase } from '../urls.ts';
import type { Progress } from './progress.ts';
import { renderedKey } from './store/page-paths.ts';
import { fileOfPage, type PageStore } from './store/page-store.ts';

/** Has Astro render only the pages that the store does not have, and keeps those that it renders. */
export const keepingPages =
  (store: PageStore, progress: Progress) =>
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
      return new Response(content, response);
    },
  });
