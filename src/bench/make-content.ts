import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from './random.ts';

const SYLLABLES = ['ba', 'du', 'ke', 'lo', 'mi', 'na', 'po', 'ra', 'se', 'tu', 'va', 'zi'];
const WORDS_PER_PARAGRAPH = 75;
const PARAGRAPHS = 8;

/**
 * Writes a made-up archive of any size for tests, with names that say their number: articles of some 600 words, each naming four people, three groups and three places out
 * of a number that grows with the square root of the articles, and making three claims about as many events and people: two of three say
 * where one person was, which is more than the page of a person has room for.
 */
export function makeContent(folder: string, articles: number): void {
  const next = createRandom(articles);
  const word = () => Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const entities = Math.max(4, Math.round(Math.sqrt(articles) * 3));
  const name = (kind: string, i: number) =>
    `${kind} ${SYLLABLES.map((_, n) => SYLLABLES[(i + n * (i % 7)) % 12])
      .slice(0, 3)
      .join('')} N${i}`;
  const write = (file: string, fields: string[], body = '') => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, `${file}.md`), ['---', ...fields, '---', '', body].join('\n'));
  };
  for (let i = 0; i < entities; i++) {
    const cited = `[^article-${i % articles}:p1]`;
    const text = `This is said in one place.${cited} It is said again.${cited}`;
    write(
      `people/person-${i}`,
      [
        `name: ${name('Person', i)}`,
        `sortName: ${name('Person', i)}`,
        `aliases: [Alias of ${i}]`,
        `description: The person numbered ${i}`,
      ],
      text,
    );
    write(
      `groups/group-${i}`,
      [`name: ${name('Group', i)}`, 'kind: association', `description: The group numbered ${i}`],
      text,
    );
    write(
      `places/place-${i}`,
      [
        `name: ${name('Place', i)}`,
        `kind: ${i ? 'town' : 'country'}`,
        ...(i ? ['partOf: place-0'] : []),
        `description: The place numbered ${i}`,
      ],
      text,
    );
  }
  for (let i = 0; i < entities; i++)
    write(
      `events/event-${i}`,
      [
        `name: Event of N${i}`,
        `date: ${1990 + (i % 30)}-0${1 + (i % 9)}`,
        `places: [place-${i}]`,
        `description: The event numbered ${i}`,
      ],
      `It is said.[^article-${i % articles}:p1]`,
    );
  const some = (kind: string, count: number, ...first: number[]) =>
    [...new Set([...first, ...Array.from({ length: count }, () => next(entities))])].map((i) => ({
      id: `${kind.toLowerCase()}-${i}`,
      name: name(kind, i),
    }));
  for (let i = 0; i < articles; i++) {
    const [people, groups, places] = [some('Person', 4, ...(i % 3 ? [0] : [])), some('Group', 3), some('Place', 3)];
    const named = [...people, ...groups, ...places].map((tagged) => tagged.name);
    const [event, killed, speaker] = [`event-${next(entities)}`, next(90), `speaker ${next(9)}`];
    const year = 1990 + (i % 30);
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, p) => {
      const words = Array.from({ length: WORDS_PER_PARAGRAPH }, word);
      const figure = p ? '' : `, with ${killed} killed`;
      return `It was ${words.join(' ')} by ${named.filter((_, n) => n % PARAGRAPHS === p).join(' and ') || 'none'}${figure}.`;
    });
    const day = (limit: number) => String(1 + next(limit)).padStart(2, '0');
    write(
      `articles/article-${i}`,
      [
        `headline: The ${word()} of ${word()} ${i}`,
        `published: ${year}-${day(12)}-${day(28)}`,
        'text: account',
        `summary: Summary ${i} of what is said`,
        ...Object.entries({ people, groups, places }).map(
          ([field, tags]) => `${field}: [${tags.map(({ id }) => id).join(', ')}]`,
        ),
        'claims:',
        `  - { subject: ${event}, property: killed, value: ${killed}, unit: people, attributedTo: ${speaker}, paragraph: 1 }`,
        `  - { subject: ${event}, property: organiser, value: ${groups[0]!.id}, paragraph: 1 }`,
        `  - { subject: ${people[0]!.id}, property: whereabouts, value: ${places[0]!.id}, asOf: ${year}, paragraph: 1 }`,
      ],
      paragraphs.join('\n\n'),
    );
  }
}
