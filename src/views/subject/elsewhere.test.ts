import { expect, test } from 'vitest';
import { article, event, person } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { disputesElsewhere } from './elsewhere.ts';

const anna = person('anna', { name: 'Anna Zorn' });
const organiser = (subject: string, value: string) => [{ subject, property: 'organiser', value, paragraph: 1 }];
const content = siteContent([
  anna,
  event('flood', { name: 'Flood' }),
  event('march', { name: 'March' }),
  ...['flood', 'march'].flatMap((subject) => [
    article(`${subject}-1`, { claims: organiser(subject, 'anna') }),
    article(`${subject}-2`, { claims: organiser(subject, 'Somebody else') }),
  ]),
]);

test('a subject has the questions about others to which it is an answer, each once', () => {
  const { all, involving, about } = content.disputes;
  const twice = { all, involving: () => [...involving('anna' as never), ...all], about };
  const texts = [content, { ...content, disputes: twice }].map((content) =>
    disputesElsewhere(anna, content).map(({ text }) => text),
  );
  expect(texts[0]).toEqual(['Flood: who organised it?', 'March: who organised it?']);
  expect(texts[1]).toEqual(texts[0]);
});
