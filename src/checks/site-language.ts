import { formatChoice, quoted } from '../format.ts';
import { SITE_FILE } from '../loader/files.ts';
import type { Problem } from '../loader/problem.ts';
import { hasWords, languagesWithWords } from '../words/words.ts';
import type { Context } from './context.ts';

/** A language of the site in which the engine says nothing. */
export function* siteLanguage({ site: { language } }: Pick<Context, 'site'>): Generator<Problem> {
  if (hasWords(language)) return;
  yield {
    file: SITE_FILE,
    path: ['language'],
    level: 'warning',
    message: `the engine has no words in ${quoted(language)}: what it says itself, such as labels and dates, is in English.`,
    remedy: `Write ${formatChoice(languagesWithWords)}, or leave it: what you write is published as it is. Words in another language are a file in src/words/.`,
  };
}
