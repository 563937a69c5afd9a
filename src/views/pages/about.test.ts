import { expect, test } from 'vitest';
import { createArchive } from '../../archive/archive.ts';
import { article } from '../../test/records.ts';
import { siteContent } from '../../test/site-content.ts';
import { en } from '../../words/en.ts';
import { plainText } from '../../words/sentence.ts';
import { aboutPage } from './about.ts';
import type { Content } from './content.ts';

const registered = [{ number: '1', fingerprint: '0123456789abcdef', text: 'It rained.' }] as const;
const numbered = article('numbered', {}, 'It rained.');
const citing = (...articles: (typeof numbered)[]) => {
  const archive = createArchive(articles, 'en', new Map([['numbered', registered]]));
  return aboutPage({ ...siteContent([]), archive } as Content).citing;
};

test('says that the numbers of passages stay where those of every text are written down', () => {
  expect(citing(numbered, article('empty'))!.passages).toBe(`${en.about.citedPassages} ${en.about.numbersStay}`);
  expect(citing(numbered, article('other', {}, 'It snowed.'))!.passages).toBe(en.about.citedPassages);
});

test('says nothing of citing where there is nothing to cite', () => {
  expect(citing()).toBeUndefined();
});

test('says that searches are sent to a server where one answers them, and otherwise that they are not', () => {
  const said = (server: string) => {
    const { search, privacy } = aboutPage(siteContent([]) as unknown as Content, server);
    return `${plainText(search)} ${privacy}`;
  };
  expect(said('')).toMatch(/tells nobody what you look for.* loads nothing from anywhere else\./);
  expect(said('https://search.example/')).toMatch(
    /What you look for is sent to search\.example, .* but what search\.example answers to a search\./,
  );
  expect(said('https://search.example/')).not.toContain('tells nobody');
});
