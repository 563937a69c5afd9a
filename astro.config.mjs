import { defineConfig } from 'astro/config';
import { archiveIntegration } from './src/building/integration.ts';
import { base, origin, outFolder } from './src/settings.ts';

/** What is loaded on demand has no stylesheet and nothing to preload: Vite’s code for both is larger than what asks for it. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Modules that do nothing but export: a script for pages that takes words from them comes without those that it does not use. */
const WITHOUT_EFFECTS = { test: /\/src\/(?:edtf|words\/[\w-]+)\.ts$/, sideEffects: false };

export default defineConfig({
  site: origin,
  base,
  outDir: outFolder,
  trailingSlash: 'always',
  // A folder whose name begins with an underscore is not served by some static hosts.
  build: { assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [archiveIntegration()],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { treeshake: { moduleSideEffects: [WITHOUT_EFFECTS] } } },
    plugins: [plainImports],
  },
});
