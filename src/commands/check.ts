import { relative } from 'node:path';
import { loadCheckedArchive } from '../building/checked-archive.ts';
import { printProblems } from '../building/print-problems.ts';
import { locateProblems } from '../loader/locate.ts';
import { formatCount } from '../format.ts';
import { ordinaryAliases } from '../checks/aliases.ts';
import { contentFolder } from '../settings.ts';

const archive = loadCheckedArchive();
if (archive) {
  const warnings = locateProblems(contentFolder, ordinaryAliases(archive.subjects));
  if (warnings.length) console.log(printProblems(warnings, relative('.', contentFolder) || '.', 'warning'));
  const { articles, people, groups, places, events } = archive;
  console.log(
    `No problem in ${formatCount(articles.length, 'article')}, ${formatCount(people.length, 'person', 'people')}, ${formatCount(groups.length, 'group')}, ${formatCount(places.length, 'place')} and ${formatCount(events.length, 'event')}.`,
  );
} else {
  process.exitCode = 1;
}
