import { readFileSync, writeFileSync } from 'node:fs';

/** What Pagefind’s worker does otherwise in a site, and in how many places. */
const CHANGES = [
  {
    // It hides that a part of the index could not be loaded, as if it had nothing.
    found: /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g,
    written: '$1',
    places: 2,
  },
  {
    // The base and the delta of an index load what both need once. What the index is made of, the page needs to know too.
    found:
      /let entry_response=await (this\.throttledFetch\(entryUrl\));let entry_json=await entry_response\.json\(\);/g,
    written:
      'let entry_json=await(self.loadingEntry??=$1.then((response)=>response.json()));self.postMessage({entry:entry_json});',
    places: 1,
  },
  {
    found: /async loadWasm\(language\)\{/g,
    written: 'loadWasm(language){return self.loadingWasm??=this.loadWasmOnce(language);}async loadWasmOnce(language){',
    places: 1,
  },
];

/** Changes the worker of Pagefind. Throws if it is not the script that this knows. */
export function changeWorker(path: string): void {
  let script = readFileSync(path, 'utf8');
  for (const { found, written, places } of CHANGES) {
    const count = script.match(found)?.length ?? 0;
    if (count !== places)
      throw new Error(`${path}: this version of Pagefind has ${found.source} in ${count} places, not ${places}.`);
    script = script.replace(found, written);
  }
  writeFileSync(path, script);
}
