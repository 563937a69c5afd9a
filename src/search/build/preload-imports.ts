const SCRIPT = /<script type="module" src="([^"]*\/)([^"/]+)"/;
/** What a module imports before it runs; what it imports when it needs it has a bracket after the word. */
const IMPORT = /\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/**
 * Has a page load the modules that its script imports together with the script, so that on a slow line they do not wait for it.
 * @param codeOf reads a module of the folder in which the script is
 * @returns the HTML of the page with a link for each module
 */
export function preloadImports(html: string, codeOf: (module: string) => string): string {
  const [, folder, script] = SCRIPT.exec(html) ?? [];
  if (!script) return html;
  const modules = new Set([script]);
  for (const module of modules) for (const [, imported] of codeOf(module).matchAll(IMPORT)) modules.add(imported!);
  modules.delete(script);
  const links = [...modules].map((module) => `<link rel="modulepreload" href="${folder}${module}">`);
  return html.replace('<link ', `${links.join('')}<link `);
}
