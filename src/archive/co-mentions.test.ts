import { expect, test } from 'vitest';
import { article, group, person, place } from '../test/records.ts';
import { createArchive } from './archive.ts';

const anna = person('anna', { name: 'Anna Zorn', aliases: [{ name: 'Zorn', kind: 'short' }] });
const emil = person('emil', { name: 'Emil Ash' });
const guard = group('guard', { name: 'Harbour Guard' });
const port = place('port', { name: 'Port Selby' });
const tags = { people: ['anna', 'emil'], groups: ['guard'], places: ['port'] };
const { mentionedWith } = createArchive([
  anna,
  emil,
  guard,
  port,
  article(
    'storm',
    tags,
    'Anna Zorn of the Harbour Guard, says Zorn.\n\nEmil Ash left Port Selby.\n\nZorn met the Harbour Guard.',
  ),
  article('calm', { people: ['anna', 'emil'] }, 'Zorn and Emil Ash.'),
  article('untagged', { people: ['anna'] }, 'Zorn in Port Selby.'),
]);

test('what shares most paragraphs with an entity comes first, then what shares most articles', () => {
  expect(mentionedWith(anna).map(({ entity, paragraphs, articles }) => [entity.id, paragraphs, articles])).toEqual([
    ['guard', 2, 1],
    ['emil', 1, 2],
    ['port', 0, 1],
  ]);
});

test('two that are named together are so for both', () => {
  const of = (one: typeof anna, other: string) =>
    mentionedWith(one).find(({ entity }) => entity.id === other)?.paragraphs;
  expect(of(anna, 'emil')).toBe(of(emil, 'anna'));
});
