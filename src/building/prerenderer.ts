import type { AstroPrerenderer, RouteData } from 'astro';
import { inBase } from '../urls.ts';
import type { Progress } from './progress.ts';
import { renderedKey } from './store/page-paths.ts';
import { fileOfPage, type SiteStore } from './store/site-store.ts';

/**
 * Has Astro render only the pages that the store does not have, and keeps those that it renders. These are written here: of a page on its
 * way to a file, Astro makes three copies more.
 */
export const keepingPages =
  (store: SiteStore, progress: Progress) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    name: 'keeping-pages',
    async getStaticPaths() {
      if (store.isOfEngine) progress.stage('Comparing pages');
      const paths = await astro.getStaticPaths();
      const changed = paths
        .filter(({ pathname, cacheKey }) => !cacheKey || !store.restore(fileOfPage(inBase(pathname)), cacheKey))
        // Those of the data wait for what another thread makes meanwhile.
        .sort((a, b) => Number(isStatic(a.route)) - Number(isStatic(b.route)));
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
      store.write(fileOfPage(path), key, new Uint8Array(await response.arrayBuffer()));
      return new Response(null);
    },
  });

/** Whether a route is one page. */
const isStatic = ({ pathname }: Pick<RouteData, 'pathname'>): boolean => pathname !== undefined;
