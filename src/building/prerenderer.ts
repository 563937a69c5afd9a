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
        .sort((a, b) => turnOf(a.route) - turnOf(b.route) || (a.pathname < b.pathname ? -1 : 1));
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

/**
 * When the pages of a route have their turn. The texts of records are rendered by another thread first, in the order of the paths, as far as
 * it comes; the pages of the data, each a route of its own, wait for what it makes after that.
 */
function turnOf({ pathname, route }: Pick<RouteData, 'pathname' | 'route'>): number {
  if (pathname !== undefined) return 2;
  return route.endsWith('/[id]') ? 1 : 0;
}
