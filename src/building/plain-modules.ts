import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { projectFolder } from '../settings.ts';

/** What only a bundle can read: Astro’s own files, styles, and what scripts of pages take from it. */
const FOR_ASTRO = /[/\\]src[/\\](?:components|layouts|pages|styles|middleware)\b|\.astro\b|[?\0]|\/search\/page\//;

/**
 * In a build, has pages import the plain modules of the engine as Node does, without a second copy in the bundle: the content that was
 * read and checked is there already, and nothing is compiled twice. The scripts that browsers run are bundled whole.
 */
export const plainModules = (): Plugin => ({
  name: 'plain-modules',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (this.environment.name === 'client' || !importer || !source.startsWith('.')) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    if (!found || FOR_ASTRO.test(found.id)) return found;
    const isPlain = found.id.startsWith(join(projectFolder, 'src')) && found.id.endsWith('.ts');
    return isPlain ? { id: pathToFileURL(found.id).href, external: true } : found;
  },
});
