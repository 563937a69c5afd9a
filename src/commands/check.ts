import { formatCount } from '../format.ts';
import { soundContent } from './inspect.ts';

const archive = soundContent();
if (archive) {
  const { articles, people, groups, places, events } = archive;
  console.log(
    `No problem in ${formatCount(articles.length, 'article')}, ${formatCount(people.length, 'person', 'people')}, ${formatCount(groups.length, 'group')}, ${formatCount(places.length, 'place')} and ${formatCount(events.length, 'event')}.`,
  );
} else {
  process.exitCode = 1;
}
