import { formatCount, formatList } from '../format.ts';
import { passagesOf, type Clipping, type Found } from './clipping.ts';
import type { Outcome } from './clip-file.ts';
import type { Draft } from './draft/draft.ts';
import { leftOutLines } from './draft/left-out.ts';

/** What is printed of one clipping: what came of it, where each field is from, what is left out, what is asked. */
export function reportOf(outcome: Outcome, folder: string, isDryRun: boolean): string[] {
  const { name } = outcome;
  if (outcome.result === 'failed') return [`${name}: ${outcome.reason}`];
  if (outcome.result === 'known')
    return [`${name}: nothing is changed, for ${folder}/${outcome.file} was made of this clipping.`];
  if (outcome.result === 'changed')
    return [
      `${name}: nothing is changed. ${folder}/${outcome.file} was made of another file of this name. A new draft would differ so:`,
      outcome.changes,
      `Take over by hand what you want, and the sha256 with it. For a new draft, delete ${folder}/${outcome.file} first; if this is another article, give the clipping another name.`,
    ];
  const { clipping, draft, proposals, stubs } = outcome;
  return [
    `${isDryRun ? 'Would write' : 'Wrote'} ${folder}/${draft.file}, a draft: ${formatCount(passagesOf(clipping.blocks).length, 'passage')} of ${name}.`,
    ...fieldsOf(clipping, draft.publisher),
    ...(draft.leftOut.length
      ? [
          `Left out of the text, ${formatCount(draft.leftOut.length, 'block')}:`,
          ...indented(leftOutLines(draft.leftOut)),
        ]
      : ['Nothing is left out of the text.']),
    ...(proposals.questions.length ? ['To be decided:', ...indented(proposals.questions)] : []),
    ...(stubs.length
      ? [
          `${isDryRun ? 'Would write' : 'Wrote'} ${formatCount(stubs.length, 'record')} that ${stubs.length === 1 ? 'is' : 'are'} new:`,
          ...indented(stubs.map(({ file }) => `${folder}/${file}`)),
        ]
      : []),
  ];
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The fields that a clipping prints, with where it does; then those that it lacks. */
function fieldsOf({ metadata, complete, others }: Clipping, known: Draft['publisher']): string[] {
  const { headline, alternativeHeadline, byline, publisher, published, url, section, page, possible } = metadata;
  const publisherKnown = known && {
    value: known.id,
    from: known.host ?? publisher?.from ?? 'the name that is printed',
  };
  const fields = {
    headline,
    alternativeHeadline,
    publisher: publisherKnown,
    published,
    url,
    section,
    page,
    byline: byline[0],
  };
  const found = Object.entries(fields).flatMap(([field, value]) =>
    value
      ? [`${field}: ${field === 'byline' ? formatList(byline.map((each) => each.value)) : value.value} (${value.from})`]
      : [],
  );
  const missing = ['publisher', 'published', 'byline'].filter((field) => !fields[field as keyof typeof fields]);
  return [
    ...indented(found),
    ...(complete ? [] : indented(['It breaks off before the original ends.'])),
    ...(others.length ? indented([severalArticles(others)]) : []),
    ...(missing.length ? indented([`Not printed, and not made up: ${formatList(missing)}.`]) : []),
    ...(publisher && !known
      ? indented([`perhaps publisher: ${publisher.value} (${publisher.from}); no group has this name`])
      : []),
    ...indented(possible.map(({ field, value, from }) => `perhaps ${field}: ${value} (${from})`)),
  ];
}

const severalArticles = (others: readonly Found[]): string =>
  `It seems to have ${formatCount(others.length + 1, 'article')}: another begins at ${formatList(others.map(({ value, from }) => (from.includes(value) ? from : `${from}, “${value}”`)))}. If so, delete this draft, save each article as a file of its own, and clip those.`;

/** The clippings of a folder that seem to be several articles each. */
function severalIn(drafted: readonly Extract<Outcome, { result: 'drafted' }>[]): string[] {
  const names = drafted.filter(({ clipping }) => clipping.others.length).map(({ name }) => name);
  return names.length
    ? [`several articles each seem to be in ${formatList(names)}: part them, and clip the parts`]
    : [];
}

/** What is printed after a folder of clippings: how many became what, and what the drafts lack. */
export function summaryOf(outcomes: readonly Outcome[], seconds: number, others: readonly string[]): string[] {
  const drafted = outcomes.filter((outcome) => outcome.result === 'drafted');
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  const lacking = (field: 'published' | 'publisher' | 'headline') =>
    drafted.filter(({ clipping }) => !clipping.metadata[field]).length;
  const rate = outcomes.length / Math.max(seconds, 0.001);
  return [
    `${formatCount(outcomes.length, 'clipping')} in ${seconds.toFixed(1)} s, ${rate.toFixed(1)} a second:`,
    ...indented([
      `${formatCount(drafted.length, 'new draft')}, ${formatCount(count('known'), 'clipping')} that ${count('known') === 1 ? 'has' : 'have'} one already, ${count('changed')} changed, ${count('failed')} that became none`,
      ...(drafted.length
        ? [
            `of the new drafts, ${lacking('published')} have no date, ${lacking('publisher')} no publisher, ${lacking('headline')} no headline; ${drafted.filter(({ clipping }) => !clipping.complete).length} break off`,
            ...severalIn(drafted),
            `${formatCount(
              drafted.reduce((sum, { draft }) => sum + draft.leftOut.length, 0),
              'block',
            )} left out, ${formatCount(
              drafted.reduce((sum, { stubs }) => sum + stubs.length, 0),
              'new record',
            )}, ${formatCount(
              drafted.reduce((sum, { proposals }) => sum + proposals.questions.length, 0),
              'question',
            )}`,
          ]
        : []),
      ...(others.length ? [`${formatCount(others.length, 'file')} of other types, such as ${others[0]!}`] : []),
    ]),
  ];
}
