import { formatCount } from '../format.ts';
import { soundContent } from './inspect.ts';

const archive = soundContent();
if (archive) {
  const { articles, people, groups, places } = archive;
  console.log(
    `No problem in ${formatCount(articles.length, 'article')}, ${formatCount(people.length, 'person', 'people')}, ${formatCount(groups.length, 'group')} and ${formatCount(places.length, 'place')}.`,
  );
} else {
  process.exitCode = 1;
}
