import {
  falsePins,
  habits,
  isFound,
  ordinaryWords,
  removedSpellings,
  typosInNames,
  typosInWords,
  type Share,
} from '../test/archive/name-figures.ts';

/** Prints how the names of content/ are found as people type them, and how often ordinary words find one: `npm run bench:names`. */
const print = (label: string, value: string, owed: string): void =>
  console.log(`${label.padEnd(60)} ${value.padStart(8)}   ${owed}`);
const percent = ({ share }: Share): string => `${(share * 100).toFixed(1)} %`;

for (const [habit, pairs] of habits) {
  const lost = pairs.filter(([query, id]) => !isFound(habit, query, id));
  print(`spellings, ${habit}: found of ${pairs.length}`, String(pairs.length - lost.length), 'all');
  for (const [query, id] of lost) console.log(`  not found: ${query} → ${id}`);
}
for (const [label, queries] of ordinaryWords) {
  const found = falsePins(queries);
  print(`ordinary words that find a name, ${label}`, String(found.length), 'fewer than 15');
  if (found.length) console.log(`  ${found.join(', ')}`);
}
const removed = removedSpellings();
print(`spellings found that are removed, of ${removed.cases}`, percent(removed), 'at least 80 %');
const [inNames, inWords] = [typosInNames(), typosInWords()];
print(`typing mistakes in names that find them, of ${inNames.cases}`, percent(inNames), 'at least 97 %');
print(`typing mistakes in words of names that find one, of ${inWords.cases}`, percent(inWords), 'at least 97 %');
