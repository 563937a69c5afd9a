import { inspectContent, throwErrors } from '../building/checked-archive.ts';
import { printProblems } from '../building/print-problems.ts';
import { runCommand } from '../building/user-error.ts';
import { formatCount } from '../format.ts';
import { isWarning } from '../loader/problem.ts';
import { contentFolder, shownPath } from '../settings.ts';

await runCommand(() => {
  const { archive, problems } = inspectContent();
  const warnings = problems.filter(isWarning);
  if (warnings.length) console.log(printProblems(warnings, shownPath(contentFolder)));
  throwErrors(problems);
  const { articles, people, groups, places, events } = archive;
  console.log(
    `No problem in ${formatCount(articles.length, 'article')}, ${formatCount(people.length, 'person', 'people')}, ${formatCount(groups.length, 'group')}, ${formatCount(places.length, 'place')} and ${formatCount(events.length, 'event')}.`,
  );
});
