import { loadCheckedArchive } from '../building/checked-archive.ts';
import { printProblems } from '../building/print-problems.ts';
import { runCommand } from '../building/user-error.ts';
import { ordinaryAliases } from '../checks/aliases.ts';
import { formatCount } from '../format.ts';
import { locateProblems } from '../loader/locate.ts';
import { contentFolder, shownPath } from '../settings.ts';

await runCommand(() => {
  const { subjects, articles, people, groups, places, events } = loadCheckedArchive().archive;
  const warnings = locateProblems(contentFolder, ordinaryAliases(subjects));
  if (warnings.length) console.log(printProblems(warnings, shownPath(contentFolder), 'warning'));
  console.log(
    `No problem in ${formatCount(articles.length, 'article')}, ${formatCount(people.length, 'person', 'people')}, ${formatCount(groups.length, 'group')}, ${formatCount(places.length, 'place')} and ${formatCount(events.length, 'event')}.`,
  );
});
