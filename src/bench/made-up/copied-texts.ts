import { happens, pick, type Random } from '../random.ts';
import { composeText } from './article-text.ts';
import { phrase, topicWords } from './sentences.ts';

const COPYINGS = ['whole', 'part', 'edited'] as const;
/** How a text repeats another: whole, in some of its paragraphs, or with words changed in all of it. */
export type Copying = (typeof COPYINGS)[number];

export interface MadeUpText {
  text: string;
  /** The place of the text that it repeats, and how; absent where it repeats none. */
  copyOf?: { original: number; copying: Copying };
}

/** How many paragraphs in a row a part has. */
const PART = { least: 2, most: 5 };
/** The share of words that an editor changes, leaves out or adds. */
const EDITED_SHARE = 0.06;
/** What all texts of one paper end with, and the share of texts that have it. */
const NOTICE =
  'All rights reserved. This material may not be published, broadcast, rewritten or redistributed without leave.';
const NOTICE_SHARE = 0.2;
/** The share of texts that have a sentence of another one, as two have that quote one speech. */
const QUOTING_SHARE = 0.1;

/** Texts that have nothing in common but notices and quoted sentences, with copies of some of them planted among them. */
export function* textsWithCopies(random: Random, count: number, copies: number): Generator<MadeUpText> {
  const spacing = Math.floor((count - copies) / copies);
  let planted = 0;
  let before = ownText(random);
  for (let place = 0; place < count; place++) {
    const passages = ownText(random);
    const quoted = happens(random, QUOTING_SHARE) ? [pick(random, before).split('. ')[0]!] : [];
    before = passages;
    yield { text: [...passages, ...quoted, ...(happens(random, NOTICE_SHARE) ? [NOTICE] : [])].join('\n\n') };
    if (planted >= copies || (place - planted) % spacing) continue;
    const copying = COPYINGS[planted++ % COPYINGS.length]!;
    yield { text: copied(random, passages, copying), copyOf: { original: place++, copying } };
  }
}

const ownText = (random: Random): string[] => composeText(random, [], topicWords(random), []).passages;

function copied(random: Random, passages: readonly string[], copying: Copying): string {
  const whole = passages.join('\n\n');
  if (copying === 'whole') return whole;
  if (copying === 'edited') return edited(random, whole);
  const length = PART.least + random(PART.most - PART.least + 1);
  const from = random(Math.max(1, passages.length - length));
  return [...ownText(random), ...passages.slice(from, from + length)].join('\n\n');
}

/** A text of which single words are changed, left out or added. */
const edited = (random: Random, text: string): string =>
  text
    .split(' ')
    .flatMap((word) => {
      if (!happens(random, EDITED_SHARE)) return [word];
      const [other] = phrase(random, 1, [word]) as [string];
      return pick(random, [[], [other], [word, other]]);
    })
    .join(' ');
