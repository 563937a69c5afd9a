import type { PageModel } from '../../models/page-model.ts';
import type { KeptSite } from './last-build.ts';
import type { SiteStore } from './site-store.ts';

let store: SiteStore | undefined;
/** The keys of the pages that have been rendered, by their paths. */
const rendered = new Map<string, string>();

/** Has the paths of this process name their pages’ keys. */
export function useStore(opened: SiteStore): void {
  store = opened;
}

/** What is to be kept of the site that this process has built. */
export const builtSite = (): KeptSite => ({ made: store?.made ?? new Map(), index: store?.index });

/** Whether the engine that has built it has built the last one too. */
export const isOfLastEngine = (): boolean => store?.isOfEngine ?? false;

/** The key of a page that was rendered: none for one that has no model. */
export const renderedKey = (path: string): string | undefined => rendered.get(path);

/**
 * The static paths of a route whose pages have models. Keys are asked for before anything is rendered only where a kept page may save
 * that; otherwise a model is made once.
 */
export const pagePaths = <Params, Model extends PageModel<unknown>>(
  paths: readonly { params: Params; model: () => Model }[],
) =>
  paths.map(({ params, model }) => ({
    params,
    ...(store?.isOfEngine && { cacheKey: store.keyOf(model()) }),
    props: {
      model(): Model {
        const made = model();
        if (store) rendered.set(made.path, store.keyOf(made));
        return made;
      },
    },
  }));
