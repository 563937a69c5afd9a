import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' };
import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import CSL from 'citeproc';
import type { CslItem } from '../exports/citations/csl-json.ts';

const items: CslItem[] = [];
const system = {
  retrieveLocale: () => locales['en-US'],
  retrieveItem: (id: string) => ({ ...structuredClone(items[Number(id)]), id }),
};
/** Made once, for this takes longer than a hundred references. */
const engine = new CSL.Engine(system, styles.apa, 'en-US', true);
engine.setOutputFormat('html');

/** An item as citeproc puts it into a reference list of APA in American English, in HTML. */
export function apaReference(item: CslItem): string {
  const id = String(items.push(item) - 1);
  engine.updateItems([id]);
  const [, [reference = '']] = engine.makeBibliography();
  return reference.replace(/<\/?div[^>]*>/g, '').trim();
}
