import { anchorOf, type EdtfDate, type EdtfPoint } from '../edtf.ts';
import type { CollectionType, Kind } from '../kinds.ts';
import { formatDate, qualifiedPoint, type DateWords } from './dates.ts';
import { capitalised, grammarOf, monthsIn, uncapitalised, type PluralForms } from './grammar.ts';
import { DOUBLE, quoted, SINGLE, type Marks } from './quotations.ts';
import { listed, opened, sentence, type Part } from './sentence.ts';
import { CC_BY, GEONAMES, NATURAL_EARTH } from './works.ts';

/** What figures count, for one and for many. */
export interface CountedUnit {
  one: string;
  many: string;
}

const { number, decimal, plural, and, or } = grammarOf('en-GB');

const count = (n: number, one: string, other = `${one}s`): string =>
  `${n === 0 ? 'no' : number(n)} ${plural(n, { one, other })}`;

/** A number up to twelve as a word, a larger one in digits. */
const inWords = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ??
  number(n);

/** A number with all its digits; one that is not whole has so many after its point at least: `2.50` for 2.5 and two. */
const figure = (n: number, decimals = 0): string => (n === 0 ? 'no' : decimal(n, Number.isInteger(n) ? 0 : decimals));

const articles = (n: number): string => count(n, 'article');

/** How sure a speaker is: what an article says now, and what who is quoted in it said then, of whom there may be several. */
const CERTAINTIES = {
  stated: ['says', 'said'],
  believed: ['believes it', 'believed it'],
  estimated: ['estimates it', 'estimated it'],
  probable: ['thinks it probable', 'thought it probable'],
  rumoured: ['reports a rumour', 'reported a rumour'],
  unconfirmed: ['could not confirm it', 'could not confirm it'],
  planned: ['speaks of a plan', 'spoke of a plan'],
  denied: ['says it is false', 'said it was false'],
} as const;

const kinds: Record<Kind, { one: string; many: string }> = {
  article: { one: 'article', many: 'articles' },
  person: { one: 'person', many: 'people' },
  group: { one: 'group', many: 'groups' },
  place: { one: 'place', many: 'places' },
  event: { one: 'event', many: 'events' },
};

/** `5 articles` */
const countOf = (kind: Kind, n: number): string => count(n, kinds[kind].one, kinds[kind].many);

/** What a search is narrowed to; an empty string narrows nothing. */
export interface Narrowed {
  kind: Kind | '';
  publisher: string;
  year: string;
}

/** What scripts say, in the browser: all of it is loaded there, and nothing else. */
export const search = {
  kind: (kind: Kind): string => capitalised(kinds[kind].one),
  articles,
  and,
  or,
  alsoKnownAs: 'also known as ',
  mentions: 'mentions ',
  /** While a search takes its time. */
  searching: 'Searching…',
  suggestions: 'People, groups, places and events',
  suggested: (n: number): string => capitalised(count(n, 'suggestion')),
  /** Before the names that the reader may have meant, and after them. */
  didYouMean: ['Did you mean ', '?'] as [before: string, after: string],
  /** What separates the last of several choices from the others. */
  orBetween: ' or ',
  /** What is no record, above its name. */
  sitePage: 'Page of this site',
  /**
   * What was found: `12 events of 2013`, `14 results for “ferry”: 2 people, 12 events`.
   * @param kinds how many of each, where that is known
   * @param query in the quotation marks of `quoted`, or empty
   */
  outcome(n: number, kinds: readonly (readonly [Kind, number])[], narrowed: Narrowed, query: string): string {
    const { kind, publisher, year } = narrowed;
    const what = kind ? countOf(kind, n) : count(n, 'result');
    const when = year && (/\d/.test(year) ? ` of ${year}` : `, ${uncapitalised(year)}`);
    const parts = kinds.length > 1 ? `: ${kinds.map(([each, of]) => countOf(each, of)).join(', ')}` : '';
    return `${what}${when}${publisher && `, ${publisher}`}${query && ` for ${query}`}${parts}`;
  },
  nothingFound: (query: string, isFiltered: boolean): string =>
    `Nothing found${query && ` for ${query}`}${isFiltered ? ' with these filters' : ''}.`,
  /** Nothing has a date that was asked for. */
  nothingOf: (query: string, isFiltered: boolean): string =>
    `Nothing in the archive is dated ${query}${isFiltered ? ' with these filters' : ''}.`,
  quoted: (text: string): string => `“${text}”`,
  /** The words of a query that a page need not have. */
  without: (words: readonly string[]): string => `Without: ${words.join(', ')}`,
  /** A choice of the address that a box does not offer. */
  notOffered: (value: string, box: string): string => `${box}: there is no “${value}” to choose.`,
  showingInstead: (query: string): string => `Showing results for ${query}`,
  afterOutcome: '. ',
  missing: (words: readonly string[]): string => `No page has ${words.map((word) => `“${word}”`).join(' or ')}.`,
  unavailable: 'The search index could not be loaded. Try again, or look in the lists.',
  namesUnavailable: 'The list of names could not be loaded, so that other spellings are not found now.',
  notBuilt: 'There is no search index in development: npm run build makes it, npm start shows it.',
};

/** What every language says in the browser. */
export type SearchWords = typeof search;

// What a script does not use is left out of it, as far as it has no effect.
const MONTHS = /* @__PURE__ */ monthsIn('en-GB', 'long');

const MONTHS_OF_MLA = /* @__PURE__ */ 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const ordinals = /* @__PURE__ */ new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: PluralForms = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

const ordinal = (n: number): string => `${n}${ENDINGS[ordinals.select(n)] ?? ENDINGS.other}`;

const dates: DateWords = {
  undated: 'undated',
  point({ year, years, season, month, day }) {
    if (years) return years === 10 ? `the ${year}s` : `the ${ordinal(year / 100 + 1)} century`;
    return [day, season ? SEASONS[season] : month && MONTHS[month - 1], year].filter(Boolean).join(' ');
  },
  probably: (point) => `probably ${dates.point(point)}`,
  about: (point) => `about ${dates.point(point)}`,
  probablyAbout: (point) => `probably about ${dates.point(point)}`,
  third: (which, month) => `${which} ${dates.point(month)}`,
  days: (first, last) => `${first}–${dates.point(last)}`,
  years: (first, last) => `${first}–${last}`,
  turnOfYear: (year) => `around the turn of ${year}–${String(year + 1).slice((year + 1) % 100 ? -2 : 0)}`,
  probablyTurnOfYear: (year) => `probably ${dates.turnOfYear(year)}`,
  interval: (start, end) => `${qualifiedPoint(start, dates)} to ${qualifiedPoint(end, dates)}`,
  from: (start, isOpen) => `from ${qualifiedPoint(start, dates)}${isOpen ? '' : ', end unknown'}`,
  until: (end, isOpen) => `until ${qualifiedPoint(end, dates)}${isOpen ? '' : ', beginning unknown'}`,
};

/** When a time begins or ends, which may not be known to either side: `1951 or later`. */
function limit(date: EdtfDate): string {
  if (date.start && date.end) return formatDate(date, dates);
  return `${qualifiedPoint(anchorOf(date), dates)} or ${date.start ? 'later' : 'earlier'}`;
}

const orders: Record<Kind, string> = {
  article: 'newest first',
  person: 'by name',
  group: 'by kind',
  place: 'by country',
  event: 'oldest first',
};

/** Every word that readers see in English. The files of other languages have the same parts. */
export const en = {
  /** The language of these words, a BCP 47 code. */
  language: 'en',
  search,
  number,
  and,
  /** Between a name and what is said of it. */
  colon: ': ',
  /** Between the last two of several things. */
  beforeLast: ' and ',
  dates,
  /** The months, as short as they are written; their first letters stand for them where room is short. */
  shortMonths: /* @__PURE__ */ monthsIn('en-GB', 'short'),
  kinds,
  /** Behind what a page shows, while it is a draft that `npm run dev` alone has. */
  draft: ' · draft',
  countOf,
  articles,
  coordinates: ({ longitude, latitude }: { longitude: number; latitude: number }): string =>
    `${number(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${number(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
  /** The size of a file: `340 kB`, `1.2 MB`. */
  size: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`,
  /** What an image shows that is a page of a scan, the only one or one of several. */
  scan: (headline: string): string => `Scan of “${headline}”`,
  scanPage: (page: number, headline: string): string => `Scan of page ${page} of “${headline}”`,
  approximately: (coordinates: string): string => `about ${coordinates}`,

  article: {
    namedIn: 'Named in the article',
    about: 'About this article',
    published: 'Published',
    publisher: 'Publisher',
    unknownPublisher: 'unknown',
    byline: 'Byline',
    dateline: 'Dateline',
    original: 'Original',
    archivedCopy: 'archived copy',
    noByline: 'None recorded',
    noLink: 'No link known',
    /** Above a headline, whose text it is that follows. */
    whoseText: {
      account: 'Our account of a report',
      full: 'The full text of a report',
      scan: 'A scan of a report',
      removed: 'A report',
    },
    by: (publisher: Part): Part[] => sentence` by ${publisher}`,
    byUnknown: ' whose publisher is unknown',
    text: 'Text',
    account: 'In our own words, not the original’s',
    fullText: 'As published',
    scan: 'As printed',
    partlyTranscribed: 'A part of it is transcribed.',
    scanFile: 'The scan',
    notTranscribed: 'It is not transcribed yet.',
    breaksOff: 'The source file breaks off before the original ends.',
    rights: 'Rights',
    sourceFile: 'Source file',
    forResearchers: 'For researchers: source file and checksum',
    revised: 'Revised',
    disputed: 'Disputed',
    corrections: 'Corrections',
    related: 'Related articles',
    byDate: 'Articles by date',
    /** Before a date. */
    earlier: 'Earlier: ',
    later: 'Later: ',
    sources: 'Sources',
    notes: 'Notes',
    page: 'Page',
    translationOf: 'Translation of',
    translatedAs: 'Translated here as',
    added: 'Added',
    /** @param reason a sentence */
    withdrawn: (date: string, reason: string): string => `Withdrawn, ${date}: ${reason}`,
    textRemoved: 'Its text is no longer published here.',
    leftOut: 'It is left out of all lists but that of the changes, of the search and of what is compared.',
  },

  /** Series, and sections of newspapers: each has a page with its articles. */
  collections: {
    series: 'Series',
    section: 'Section',
    /** Before the links to all of them. */
    before: { series: 'Series: ', section: 'Sections: ' } satisfies Record<CollectionType, string>,
    title: (type: CollectionType, name: string): string => `${type === 'series' ? 'Series' : 'Section'}: ${name}`,
    description: (type: CollectionType, name: string, n: number, site: string): string =>
      `${type === 'series' ? 'Series' : 'Section'} ${name}: ${articles(n)} in ${site}`,
  },

  citations: {
    unknownPublisher: 'Publisher unknown',
    /** An article in a footnote. */
    reference: (imprint: string, headline: Part): Part[] => sentence`${imprint}: ${quoted(headline, SINGLE, DOUBLE)}`,
    /** The page or pages of a newspaper, as printed there: `p. A4`, `pp. 12–13`. */
    pages: (page: string, isSeveral: boolean): string => `${isSeveral ? 'pp.' : 'p.'} ${page}`,
    /** A paragraph as a link to it is read out. */
    paragraph: (n: string): string => `Paragraph ${n}`,
    /** The number beside a paragraph, which is a link to it. */
    permalink: (n: string): string => `Paragraph ${n}, link to it`,
    /** In the place of paragraphs that a text has no more, whose numbers may be cited elsewhere. */
    takenOut: (numbers: readonly Part[]): Part[] =>
      numbers.length > 1
        ? sentence`Paragraphs ${listed(numbers, ' and ')} were taken out.`
        : sentence`Paragraph ${numbers} was taken out.`,
    /** What a mark such as `1 ¶4` means. */
    mark: (source: string, paragraph: string | undefined): string =>
      `Source ${source}${paragraph ? `, paragraph ${paragraph}` : ''}`,
    /** The paragraphs of a source, after its name. */
    paragraphs: (numbers: readonly Part[]): Part[] => sentence`, ${listed(numbers, ' and ')}`,
    firstParagraph: (n: string, isOnly: boolean): string => `${isOnly ? 'paragraph' : 'paragraphs'} ${n}`,
    /** The way back from a source to the place that cites it. */
    back: (reference: string, place: number): string =>
      `Back to reference ${reference}${place > 1 ? `, place ${place}` : ''}`,
  },

  /** How a page is cited, in the styles of the handbooks and in files for programs. */
  cite: {
    label: 'Cite this page',
    paragraphs: 'The number of a paragraph is a link to it, to be copied.',
    styles: { apa: 'APA, 7th edition', mla: 'MLA, 9th edition', chicago: 'Chicago, 17th edition, bibliography' },
    /** Before the links to the files. */
    files: 'For a reference manager: ',
    /** Before the name of an archive whose text of an article is not the original’s. */
    accountIn: 'Account in ',
    original: (address: string): string => `Original: ${address}`,
    noDate: 'n.d.',
    circa: 'ca.',
    /** A date that is inferred or approximate, where a style does not say it in words. */
    uncertain: (date: string): string => `[${date}?]`,
    /** Before the last of several authors. */
    and: 'and',
    section: 'sec.',
    quotes: [DOUBLE, SINGLE] as const satisfies readonly Marks[],
    /** Whether a full stop after a quotation is put within its marks. */
    stopsWithinQuotes: true as boolean,
    dates: {
      apa: ({ year, season, month, day }: EdtfPoint): string =>
        [year, [season ? capitalised(SEASONS[season]) : month && MONTHS[month - 1], day].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', '),
      mla: ({ year, season, month, day }: EdtfPoint): string =>
        [day, season ? capitalised(SEASONS[season]) : month && MONTHS_OF_MLA[month - 1], year]
          .filter(Boolean)
          .join(' '),
      chicago: ({ year, season, month, day }: EdtfPoint): string =>
        day
          ? `${MONTHS[month! - 1]} ${day}, ${year}`
          : [season ? capitalised(SEASONS[season]) : month && MONTHS[month - 1], year].filter(Boolean).join(' '),
    },
    /** The files of all articles, on the page of the data. */
    allArticles: (format: string): string => `Citations of all articles, ${format}`,
  },

  claims: {
    caption: (name: string): string => `What is said of ${name}, who says so, and where`,
    what: 'What',
    who: 'Who says so',
    where: 'Where',
    theArticle: 'the article',
    /** Who says a thing and how sure they are: `The mayor thought it probable`. */
    speaks: (speaker: Part, certainty: keyof typeof CERTAINTIES, isQuoted: boolean): Part[] =>
      opened(sentence`${speaker} ${CERTAINTIES[certainty][isQuoted ? 1 : 0]}`),
    /** The same with the passage that reports it. */
    said: (speaks: readonly Part[], passage: Part): Part[] => sentence`${speaks} (${passage})`,
    /** Where a thing is reported: `Example Times, 4 May 2021, paragraph 6`. */
    passage: (reported: string, paragraph: string): string => `${reported}, paragraph ${paragraph}`,
    /** How sure a speaker is, in brackets after an answer: `killed (probable)`. */
    hedges: {
      believed: 'believed',
      estimated: 'an estimate',
      probable: 'probable',
      rumoured: 'a rumour',
      unconfirmed: 'not confirmed',
      planned: 'planned',
      denied: 'denied',
    },
    inBrackets: (text: string): string => `(${text})`,
    more: (n: number): string => `and ${number(n)} more`,
  },

  figures: {
    /** So many of a unit, with so many digits after the point at least: `no votes`, `1 vote`, `2.50 francs`. */
    count: (n: number, { one, many }: CountedUnit, decimals = 0): string =>
      `${figure(n, decimals)} ${n === 1 ? one : many}`,
    number: figure,
    moreThan: (quantity: string): string => `more than ${quantity}`,
    fewerThan: (quantity: string): string => `fewer than ${quantity}`,
    about: (quantity: string): string => `about ${quantity}`,
    atMost: (quantity: string): string => `at most ${quantity}`,
    atLeast: (quantity: string): string => `at least ${quantity}`,
    /** `1,200 to 1,500 people` */
    range: (low: string, high: string): string => `${low} to ${high}`,
    /** `thousands of people` */
    inWords: (words: string, unit: string): string => `${words} ${words.endsWith('s') ? `of ${unit}` : unit}`,
    /** Under a drawing of figures in one unit. */
    onOneScale: (unit: string): string => `${capitalised(unit)}, on one scale`,
    /** The drawing, read out. */
    scale: (values: readonly string[], end: number): string =>
      `${values.join('; ')}, on a scale from 0 to ${number(end)}`,
  },

  /**
   * What readers see of the vocabulary that every archive has, under the words that files write. Those are English, so that English
   * shows most of them as they are.
   */
  vocabulary: {
    properties: {
      date: { label: 'Date', question: 'When' },
      place: { label: 'Place', question: 'Where' },
      killed: { label: 'Killed', question: 'How many died' },
      wounded: { label: 'Wounded', question: 'How many were wounded' },
      missing: { label: 'Missing', question: 'How many are missing' },
      arrested: { label: 'Arrested', question: 'How many were arrested' },
      participants: { label: 'Number of participants', question: 'How many took part' },
      attendance: { label: 'Attendance', question: 'How many came' },
      members: { label: 'Members', question: 'How many belonged to it' },
      population: { label: 'Population', question: 'How many lived there' },
      score: { label: 'Score', question: 'What was the score' },
      winner: { label: 'Winner', question: 'Who won' },
      'votes-for': { label: 'Votes for', question: 'How many voted for it' },
      'votes-against': { label: 'Votes against', question: 'How many voted against it' },
      abstentions: { label: 'Abstentions', question: 'How many abstained' },
      votes: { label: 'Votes', question: 'How many votes' },
      decision: { label: 'Decision', question: 'What was decided' },
      verdict: { label: 'Verdict', question: 'What was the verdict' },
      sentence: { label: 'Sentence', question: 'How long was the sentence' },
      price: { label: 'Price', question: 'What was the price' },
      cost: { label: 'Cost', question: 'What did it cost' },
      damage: { label: 'Damage', question: 'How great was the damage' },
      length: { label: 'Length', question: 'How long is it' },
      height: { label: 'Height', question: 'How high is it' },
      area: { label: 'Area', question: 'How large is it' },
      weight: { label: 'Weight', question: 'How heavy is it' },
      duration: { label: 'Duration', question: 'How long did it take' },
      age: { label: 'Age', question: 'How old' },
      born: { label: 'Born', question: 'When was the birth' },
      died: { label: 'Died', question: 'When was the death' },
      cause: { label: 'Cause', question: 'What was the cause' },
      status: { label: 'Status', question: 'Alive, missing or dead' },
      whereabouts: { label: 'Whereabouts', question: 'Where was the person' },
      progress: { label: 'Progress', question: 'Was it going on or over' },
      organiser: { label: 'Organised by', question: 'Who organised it' },
      'led-by': { label: 'Led by', question: 'Who led it' },
      founder: { label: 'Founded by', question: 'Who founded it' },
      maker: { label: 'Made by', question: 'Who made it' },
      owner: { label: 'Owner', question: 'Who owned it' },
      head: { label: 'Head', question: 'Who was its head' },
      leader: { label: 'A leader', question: 'Who was one of its leaders' },
      employer: { label: 'Employer', question: 'Who was the employer' },
      participant: { label: 'Took part', question: 'Who took part' },
      supporter: { label: 'Supported by', question: 'Who supported it' },
      opponent: { label: 'Opposed by', question: 'Who opposed it' },
      suspect: { label: 'Suspect', question: 'Who was suspected' },
      charge: { label: 'Charge', question: 'What was the charge' },
      outcome: { label: 'Outcome', question: 'What came of it' },
    },
    /** Headings in the list of places. */
    headings: { country: 'Other countries', region: 'Regions and continents' },
    kinds: {} as Readonly<Record<string, string>>,
    /** The texts that a property allows. */
    values: {} as Readonly<Record<string, string>>,
    units: {} as Readonly<Record<string, CountedUnit>>,
  },

  disputes: {
    menu: 'Disputed',
    heading: 'Where the sources differ',
    /** The question of a dispute or a table. */
    question: (question: string): string => `${question}?`,
    denied: 'Said to be false: ',
    /** How many independent sources and articles give one answer. @param sharesText whether the articles have the same wording */
    support(sources: number, articles: number, sharesText: boolean): string {
      const several = `${inWords(articles)} ${plural(articles, { one: 'article', other: 'articles' })}`;
      const given = `${inWords(sources)} ${plural(sources, { one: 'source', other: 'sources' })}`;
      if (!sharesText) return capitalised(`${given}, ${several}`);
      if (sources === 1) return capitalised(`${several} with the same wording, counted once`);
      return capitalised(`${given}, ${several} with the same wording`);
    },
    contradiction: 'One report denies what another says.',
    countedDifferently: (units: readonly string[]): string =>
      units.length === 2
        ? `Perhaps not the same count: one counts ${units[0]}, the other ${units[1]}.`
        : `Perhaps not the same count: the sources count ${and(units)}.`,
    disagreement: 'The sources disagree.',
    disagreementWithin: 'Within one article, the sources disagree.',
    /** Articles that do not answer a question. */
    silent: (articles: readonly Part[]): Part[] =>
      sentence`Not reported: ${articles.flatMap((each, i) => (i ? ['; ', each] : [each]))}`,
    /** A question with what it is about: `Ferry fire: how many died?` */
    ofSubject: (question: string, subject: string): string => `${subject}: ${uncapitalised(question)}?`,
    /** The answers as a headline: `37 or 38 passengers?` */
    headline: (answers: readonly Part[]): Part[] => opened(sentence`${listed(answers, ' or ')}?`),
    more: (n: number): string =>
      `${capitalised(inWords(n))} more ${plural(n, { one: 'question', other: 'questions' })} that the sources answer differently`,
    contents: 'Subjects on this page',
    /** The word after the number of questions, for screen readers. */
    afterNumber: (n: number): string => plural(n, { one: ' question', other: ' questions' }),
    noTime: 'no time given',
    /** Before the date of a report that gives no time. */
    reported: 'reported ',
    /** Before an answer that is in dispute, for screen readers. */
    disputed: 'Disputed: ',
    whoReportsWhat: 'Who reports what',
    comparison: (name: string): string => `What each article reports of ${name}`,
    oneArticleOnly: 'one article only',
    sharesText: 'in a wording that it shares',
    sameWording: 'With the same wording, counted once',
    notReported: 'not reported',
    noClaim: 'no claim recorded',
    count: (n: number): string => capitalised(count(n, 'question')),
    description: (n: number, site: string): string =>
      `${capitalised(count(n, 'question'))} that the articles of ${site} answer differently, side by side`,
    /** How many questions there are about how many subjects, and where the rules are. */
    summary: (questions: number, subjects: number, how: string): Part[] =>
      questions
        ? sentence`${capitalised(inWords(questions))} ${plural(questions, { one: 'question', other: 'questions' })} about ${inWords(subjects)} ${plural(subjects, { one: 'subject', other: 'subjects' })}. Found by comparing what each article says; we settle nothing. ${{ text: 'How they are compared', url: how }}`
        : ['No questions that the sources answer differently.'],
    /** How disputes are found, one rule a sentence; see `archive/disputes/`. */
    rules: [
      'Claims are compared when they answer the same question about the same subject and may hold on the same day. A claim for which the article gives no time may hold on any day until the article appeared. Where several answers can hold at once, as on who took part, they are not compared.',
      'When the answers differ, the sources disagree. A side is an answer with everyone who gives it; sides come in the order in which they were first published, and one article can hold two.',
      '“More than 90” and “1,200 to 1,500” are ranges, and “about 5,100” is whatever is 5,100 when it is rounded. Figures agree when one number would satisfy both.',
      'Where no number would, but each side counts something else, such as residents and passengers, it is perhaps not the same count.',
      'Speakers who give one answer but are not equally sure of it do not disagree, nor does one speaker who gives one answer as certain and another as a rumour. Who could not confirm a thing disagrees with nobody.',
      'A denial is set against what another report says. It is never held against what its own speaker says in the same paragraph; about a person, a group or a place it meets only what is claimed for the time that it speaks of.',
      'Different answers for different times are not a dispute. The page of the subject has them in the order of these times; a claim without one is at the date of its article.',
      'Articles that share a text, or quote the same speaker, count once where they agree: “two articles with the same wording, counted once”, “two sources, three articles”.',
    ],
  },

  subject: {
    about: (name: string): string => `About ${name}`,
    pageDescription: (label: string, name: string, date: string | undefined): string =>
      `${label}: ${name}${date ? `, ${date}` : ''}`,
    inTheArchive: (n: number): string => `${articles(n)} in the archive.`,
    contents: 'On this page',
    skipText: 'Skip the text and its sources',
    /** @param label of what changes with time: `Status` */
    lastReport: (label: string): string => `${label}, last report`,
    earlierReports: 'Earlier reports, denied since',
    lastEvent: 'Last event',
    where: 'Where',
    /** The link of a part of a page to itself. */
    permalink: (of: string): string => `Link to “${of}”`,
    allAnswers: 'All that was said',
    /** The way from the last answers to a question to all. */
    allOf: (n: number): string => `All ${number(n)} answers, in order of time`,
    claims: (n: number): string => capitalised(count(n, 'claim')),
    allClaims: (n: number): string =>
      `${n === 1 ? 'One claim' : `All ${number(n)} claims`}, with who says so and where`,
    disputedElsewhere: 'Disputed elsewhere',
    events: (n: number): string => capitalised(countOf('event', n)),
    eventsInParts: (n: number): string => `${capitalised(countOf('event', n))} in its parts`,
    articlesInParts: (n: number): string => `${capitalised(articles(n))} on its parts alone`,
    /** Of an article: its publisher, then the parts of the place that it names. */
    namesParts: (publisher: string, parts: string): string => `${publisher}; names ${parts}`,
    newestOf: (shown: number, all: number): string => `The newest ${number(shown)} of ${number(all)}.`,
    restInParts: (n: number): string => `${number(n)} more are on the pages of its parts.`,
    inArticles: (n: number): string => (n ? `In ${articles(n)}` : 'In no article yet'),
    inOtherArticles: (n: number): string => `In ${count(n, 'other article')}`,
    /** Of a group, in the list of groups. */
    published: (n: number): string => `${number(n)} published`,
    publishedBy: (name: string): string => `Published by ${name}`,
    articlesBy: (name: string): string => `Articles by ${name}`,
    otherSources: 'Other sources',
    namedWith: (name: string): string => `Named with ${name}`,
    mentionedWith: 'Mentioned with',
    others: (n: number): string => `and ${count(n, 'other')}`,
    moreNames: (n: number): string => `${number(n)} more`,
    togetherIn: 'Number: paragraphs that name both',
    paragraphsAfterNumber: (n: number): string => plural(n, { one: ' paragraph', other: ' paragraphs' }),
    /** The word after the number of articles, for screen readers. */
    articlesAfterNumber: (n: number): string => plural(n, { one: ' article', other: ' articles' }),
    born: 'Born',
    died: 'Died',
    roles: 'Roles',
    partOf: 'Part of',
    parts: 'Parts',
    cameFrom: 'Came from',
    ledTo: 'Led to',
    people: 'People',
    namedEvents: 'Events',
    groups: 'Groups',
    places: 'Places',
    place: 'Place',
    date: 'Date',
    coordinates: 'Coordinates',
    approximate: 'approximate',
    inexactDate: 'not known more exactly',
    /** How long a role was held: `from 2011 until May 2013`. */
    period: (from: EdtfDate | undefined, until: EdtfDate | undefined): string =>
      [from && `from ${limit(from)}`, until && `until ${limit(until)}`].filter(Boolean).join(' '),
    rolesThen: (roles: string): string => `Then: ${roles}`,
    otherNames: {
      spelling: 'Other names',
      short: 'Other names',
      acronym: 'Acronym',
      transliteration: 'Other spellings',
      'nom-de-guerre': 'Also called',
    },
    /** The pages of what is too much for the page of a subject. */
    longLists: {
      names: {
        events: 'Events',
        published: 'Published',
        written: 'Written',
        articles: 'Articles',
        claims: 'Claims',
        reports: 'Who reports what',
        elsewhere: 'Disputed elsewhere',
        parts: 'Parts',
        people: 'People',
        groups: 'Groups',
      },
      title: (name: string, list: string): string => `${name}: ${list.toLowerCase()}`,
      description: (name: string, list: string, n: number, site: string): string =>
        `${name} in ${site}, ${list.toLowerCase()} (${number(n)})`,
      entries: (n: number): string => `${capitalised(count(n, 'entry', 'entries'))}.`,
    },
    /** Before other names, within a line. */
    also: ' Also ',
  },

  lists: {
    /** The heading over articles without a date. */
    undated: 'Undated',
    orders,
    summary: (kind: Kind, n: number, order: string): string =>
      `${capitalised(countOf(kind, n))}${n > 1 ? `, ${order}` : ''}.`,
    description: (kind: Kind, n: number, order: string, site: string): string =>
      `${capitalised(countOf(kind, n))} in ${site}, ${order}`,
    /** The page of a part of a list, such as `2013` or `A`, after the title of the list and after its description. */
    pageTitle: (title: string, part: string): string => (part ? `${title}: ${part}` : title),
    pageDescription: (description: string, part: string): string => `${description}${part ? `: ${part}` : ''}.`,
    numbers: ' Number: articles that name it.',
    numbersOfGroups: ' Number: articles that name it or that it published.',
    allGroups: 'All groups',
    otherGroups: 'Other groups',
    allPlaces: 'All places',
    otherPlaces: 'Other places',
    /** Over names that begin with no letter. */
    otherSigns: 'Other',
    parts: 'Parts of the list',
    pager: 'Pages of the list',
    previous: 'Previous',
    next: 'Next',
  },

  maps: {
    label: 'Map of the places',
    eventsLabel: 'Map of the events',
    far: 'Map of the places that lie farther off',
    skip: 'Skip the map',
    locator: (name: string, where: string): string => `Map: ${name}, ${where}`,
    place: (name: string, n: number): string => `${name}, ${articles(n)}`,
    /** A place with the numbers of the events there, and their names. */
    events: (place: string, numbers: string, events: readonly string[]): string =>
      `${place} ${numbers}: ${events.join('; ')}`,
    kilometres: (n: number): string => `${number(n)} km`,
    /** What the marks mean. */
    legend: {
      exact: 'exact place',
      area: 'area, or not known exactly',
      articles: 'larger: more articles',
      events: 'larger: more events',
      number: 'number in the list',
      frame: 'the larger map',
    },
  },

  timeline: {
    label: 'Timeline',
    skip: 'Skip the timeline',
    noEvent: (from: number, to: number): string => `${from === to ? from : `${from}–${to}`}: no event`,
    /** After the date of an event that began in an earlier year. */
    continued: ', continued',
    /** Before the events of which only the year, the decade or the century is known. */
    sometime: (point: EdtfPoint): string => `Some time in ${dates.point(point)}: `,
    /** What the marks mean. */
    shapes: { day: 'a day', lasted: 'lasted', within: 'some day within' },
  },

  searchPage: {
    title: 'Search',
    description: (size: string, site: string): string =>
      size ? `Search ${size} in ${site}, under any of their names.` : `Search ${site}.`,
    empty: 'The archive has no articles yet, so there is nothing to search.',
    form: 'Archive',
    query: 'Name, place or words',
    submit: 'Search',
    narrow: 'Narrow and sort',
    kind: 'Kind',
    allKinds: 'All kinds',
    allPublishers: 'All publishers',
    year: 'Year',
    allYears: 'All years',
    sort: 'Sort',
    /** A choice of a filter, and how many pages it leaves. */
    choice: (name: string, n: number): string => `${name} (${number(n)})`,
    relevance: 'Relevance',
    newest: 'Newest first',
    oldest: 'Oldest first',
    needsScript: (lists: readonly Part[]): Part[] =>
      sentence`Search needs JavaScript, which is off here. Everything can be found without it, in the lists of ${listed(lists, ' and ')}.`,
    /** Where the script of the search page does not start. */
    notStarted: (lists: readonly Part[]): Part[] =>
      sentence`The search could not start in this browser. Load the page again, or look in the lists of ${listed(lists, ' and ')}.`,
    invitation: (size: string, examples: readonly Part[]): Part[] =>
      sentence`Search ${size}. A person, group, place or event is found under any of its names, as are the articles that mention it.${examples.length ? ' For example: ' : ''}${listed(examples, ', ')}`,
    results: 'Results',
    more: 'Show more',
    elsewhere: 'Where else to look',
    nearest: 'The nearest names:',
    withoutFilters: 'Search without the filters',
    anotherSpelling: 'Another spelling, fewer words or the beginning of a word may find it.',
    lists: (lists: readonly Part[]): Part[] => sentence`The lists of ${listed(lists, ' and ')} hold everything.`,
  },

  /** What is around every page. */
  frame: {
    skip: 'Skip to the text',
    skipNames: 'Skip the names',
    menu: 'Main',
    search: 'Search names, places, words',
    about: 'About and method',
    report: 'Report an error',
  },

  home: {
    articles: (n: number): string => (n ? 'Articles, newest first' : 'Articles'),
    empty: 'There are no articles in this archive yet. Each is a Markdown file in the folder articles/ of its content.',
    allArticles: 'All articles by year',
    allEvents: 'All events by year',
    /** @param size empty where there is nothing yet */
    description: (site: string, size: string): string => (size ? `${site}: ${size}.` : site),
    closing: (about: string): Part[] =>
      sentence`Each page says whose words its text is, and each name leads to all that the archive holds about it. Where the reports differ, both sides stand beside each other. ${{ text: 'About and method', url: about }}`,
  },

  /** Atom and JSON feeds. */
  feeds: {
    title: (of: string, site: string): string => `${of} · ${site}`,
    archive: (site: string): string => `What is new, revised or corrected in ${site}`,
    disputes: (site: string): string => `Questions that the articles of ${site} answer differently`,
    subject: (kind: Kind, name: string, site: string): string =>
      kind === 'event' ? `Articles in ${site} that report this: ${name}` : `Articles in ${site} on ${name}`,
    /** @param text a sentence */
    corrected: (date: string, text: string): string => `Corrected, ${date}: ${text}`,
  },

  changes: {
    title: 'Changes',
    titleOf: (period: number | string): string => `Changes in ${period}`,
    description: (site: string): string =>
      `What was added to ${site}, corrected, withdrawn and newly disputed, by date.`,
    descriptionOf: (site: string, period: number | string): string =>
      `What was added to ${site}, corrected, withdrawn and newly disputed in ${period}.`,
    intro: 'What was added, revised, corrected, withdrawn or newly disputed, as far as the archive records it.',
    follow: (atom: string, json: string, all: string): Part[] =>
      sentence`Follow the archive with a feed reader: ${{ text: 'Atom', url: atom }}, ${{ text: 'JSON Feed', url: json }}. Each person, group, place and event has a feed of its own, as the disputes have: ${{ text: 'a list of all feeds', url: all }} (OPML).`,
    empty: 'No change is recorded yet.',
    years: 'Years',
    types: {
      added: 'Added',
      revised: 'Revised',
      corrected: 'Corrected',
      withdrawn: 'Withdrawn',
      disputed: 'Newly disputed',
    },
  },

  /** What other sites show of a dispute. */
  embeds: {
    summary: (n: number): string => (n > 1 ? 'Show these in a page of your own' : 'Show this in a page of your own'),
    copy: 'Copy this HTML. It shows every side with its sources, as they are at any time.',
    from: (site: Part): Part[] => sentence`From ${site}`,
  },

  /** The archive kept on the device of a reader. */
  offline: {
    heading: 'Read offline',
    about:
      'All of the archive, with its search, can be saved in this browser, to be read without a connection. Nothing is saved before you ask for it, and you can remove it here at any time.',
    needsScript: 'Saving it needs JavaScript, which is off here.',
    save: 'Save the archive',
    update: 'Save the newer version',
    stop: 'Stop',
    remove: 'Remove',
    progress: 'Saved so far',
    /** What the script says, which puts a size in the place of `{size}` and of `{done}`. */
    messages: {
      size: 'All of it is {size}.',
      saved: 'The archive is saved here, {size}.',
      newer: 'The archive is saved here. There is a newer version of {size}, of which only what has changed is loaded.',
      part: 'A part is saved here. All of it is {size}.',
      saving: 'Saving: {done} of {size}.',
      stopped: 'Stopped. What is loaded stays here, to go on from there.',
      removed: 'Removed. Nothing of the archive is kept here.',
      full: 'The browser has no room for it. Make some on this device, then go on.',
      changed: 'The archive was changed meanwhile. Start again: what has not changed is not loaded twice.',
      offline: 'There is no connection, and nothing is saved here.',
      unable: 'This browser cannot save it: it needs an address with https and storage for sites.',
      failed: 'The connection broke off. What is loaded stays here, to go on from there.',
    },
  },

  about: {
    title: 'About',
    heading: (site: string): string => `About ${site}`,
    description: (site: string): string =>
      `What ${site} is, how its texts are made and how it finds where sources differ.`,
    holds: (lists: readonly Part[]): Part[] => sentence`It holds ${listed(lists, ' and ')}.`,
    checked: 'What is checked',
    checkedBy: 'A program holds the archive to these rules before it is published:',
    cited:
      'Each sentence about a person, a group, a place or an event cites what supports it: a number after it leads to the article, and the passage.',
    tagged:
      'Each person, group and place with a page here that an article names is tagged, and the text supports each tag. Where an article uses other words, such as an adjective, the tag records them.',
    claims: 'Events, claims and disputes',
    events: (url: string): Part[] =>
      sentence`An ${{ text: 'event', url }} is something that articles say has happened, with its date, its places and the people and groups involved. What an article reports of an event, or of a person, a group or a place, is kept as claims, one statement each: what it is about, what is said, who says so, how certain, and in which passage. A program checks that the passage exists and that the figure is in it.`,
    disputed: (url: string): Part[] =>
      sentence`What is ${{ text: 'disputed', url }} is found by comparing the claims; nobody writes it by hand, and we settle nothing.`,
    example: (dispute: Part, sides: readonly (readonly Part[])[], verdict: string): Part[] =>
      sentence`For example, ${dispute} ${sides.flat()}${verdict}`,
    /** An answer, and who says it where. */
    side: (value: Part, said: readonly Part[]): Part[] => sentence`${quoted(value, DOUBLE, SINGLE)}: ${said}. `,
    searchHeading: 'Search',
    /** @param server the host that answers searches, where it is not the browser */
    search: (url: string, server?: string): Part[] =>
      sentence`${{ text: 'Search', url }} finds a page under each of its names, in any script, and the articles that mention it. ${server ? `What you look for is sent to ${server}, which finds the pages.` : 'It runs in your browser and tells nobody what you look for.'} It is the one page that needs JavaScript; the lists need none. The search boxes of the home page and the lists offer names while you type, where it is on.`,
    citing: 'Citing',
    citedPages: (url: string): Part[] =>
      sentence`The page of each article, person, group, place and event says at its end how it is cited, in APA, MLA and Chicago style. An article also has files for reference managers; those of all articles are among ${{ text: 'the data', url }}.`,
    citedPassages:
      'To cite a passage of an article, take the address that its number in the margin leads to: it ends in #p3 for passage 3.',
    /** Of an archive that has written down the numbers. */
    numbersStay: 'The number stays with the passage when the text changes, and is never given to another.',
    files: (url: string): Part[] =>
      sentence`All that the pages show is in files too, for spreadsheets and programs: ${{ text: 'the data', url }}.`,
    privacyHeading: 'Privacy',
    privacy: (server?: string): string =>
      `The site sets no cookie, counts no reader and loads nothing from anywhere else${server ? `, but what ${server} answers to a search` : ''}. It keeps nothing on your device unless you save it there.`,
    rights: 'Rights',
    accounts: 'Accounts',
    data: 'Data',
    program: 'Program',
    naturalEarth: (): Part[] =>
      sentence`The shapes on the maps are from ${NATURAL_EARTH}, which is in the public domain.`,
    geonames: (): Part[] =>
      sentence`Coordinates with a GeoNames number are from ${GEONAMES}, under the licence ${CC_BY}.`,
    errors: 'Errors',
    reportTo: (contact: Part): Part[] =>
      sentence`Report an error at ${contact}. A correction is shown on the page that it corrects, with its date.`,
  },

  /** A page at an old address, which leads on. */
  moved: {
    title: (name: string): string => `Moved: ${name}`,
    heading: 'This page has moved',
  },

  data: {
    title: 'Data',
    heading: (site: string): string => `The data of ${site}`,
    description: (site: string): string =>
      `All that ${site} knows, to load into a spreadsheet, a database or a program: articles, names, events, claims, disputes and passages.`,
    introduction: (codebook: string): Part[] =>
      sentence`These files hold what the pages show. The same build makes both. The ${{ text: 'codebook', url: codebook }} says what each column means. What is not known is left empty.`,
    csv: 'A CSV file opens in a spreadsheet. A text that begins like a formula has an apostrophe before it, which it has in CSV alone, and a list is written as JSON. Beside each date are its earliest and its latest day, for a spreadsheet takes 2013-03 for the first of March.',
    dataPackage: (url: string): Part[] =>
      sentence`Programs begin with ${{ text: 'datapackage.json', url }}, which lists every file with its size and its SHA-256.`,
    licence: (licence: string): string => `Licence: ${licence}.`,
    ownTables: 'Tables',
    forPrograms: 'For other programs',
    file: 'File',
    what: 'What it is',
    size: 'Size',
    column: 'Column',
    type: 'Type',
    meaning: 'Meaning',
    codebook: 'Codebook',
    codebookHeading: (site: string): string => `Codebook of the data of ${site}`,
    codebookDescription: (site: string): string => `What each column of the data of ${site} means, table by table.`,
    codebookIntroduction: (data: string): Part[] =>
      sentence`What each column of the ${{ text: 'data', url: data }} means. The JSON file of a table has the same rows and columns as its CSV file.`,
    /** A table in one of its formats: `Articles (CSV)`. */
    inFormat: (table: string, format: string): string => `${table} (${format})`,
    tables: {
      articles: 'Articles',
      people: 'People',
      groups: 'Groups',
      places: 'Places',
      events: 'Events',
      claims: 'Claims',
      disputes: 'Disputes',
      passages: 'Passages',
    },
    files: {
      statements: 'Claims as statements of FollowTheMoney',
      ged: 'Events with deaths, in the columns of UCDP GED',
      codebook: 'Codebook: every column of the tables',
      placesOnMap: 'Places as GeoJSON',
      eventsOnMap: 'Events as GeoJSON',
      linkedPlaces: 'Places whose class and time are known, as a gazetteer in the Linked Places format',
      entities: 'Entities of FollowTheMoney, one a line',
      dataPackage: 'Data package: all these files',
    },
  },

  /** What a draft says of its fields, for readers too. */
  drafts: {
    /** @param host such as `example.org` */
    publisherByAddress: (host: string): string => `No publisher is printed; the address, at ${host}, names it`,
    /** @param field where in the page it is */
    dateForPrograms: (field: string): string => `No date is printed; the page has it for programs (${field})`,
  },

  notFound: {
    title: 'There is no such page',
    description: (site: string): string => `The page asked for is not in ${site}; here is where to look instead.`,
    mistyped: 'The address may be mistyped.',
    instead: (lists: readonly Part[], search: string, home: Part): Part[] =>
      lists.length
        ? sentence`Look in the lists of ${listed(lists, ' and ')}, ${{ text: 'search', url: search }}, or begin at ${home}.`
        : sentence`${{ text: 'Search', url: search }}, or begin at ${home}.`,
  },
};
/** What every language says. */
export type Words = typeof en;
