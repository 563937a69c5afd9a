import { capitalised } from '../../words/grammar.ts';
import { happens, pick, shuffled, type Random } from '../random.ts';
import type { MadeClaim } from './claims.ts';
import { mention, type MadeEntity } from './entity.ts';
import { phrase, sentence, sentenceLength } from './sentences.ts';

/** What comes before or after a name in a sentence. */
const AROUND: Record<MadeEntity['kind'], readonly ((name: string) => string)[]> = {
  person: [
    (name) => `with ${name}`,
    (name) => `according to ${name}`,
    (name) => `${name} said`,
    (name) => `for ${name}`,
  ],
  group: [(name) => `by ${name}`, (name) => `of ${name}`, (name) => `${name} said`, (name) => `for ${name}`],
  place: [(name) => `in ${name}`, (name) => `near ${name}`, (name) => `from ${name}`, (name) => `to ${name}`],
};

const WORDS = { least: 620, most: 800, ofSentence: 26 };
const SENTENCES_OF_PARAGRAPH = 3;
const MOST_MENTIONS = 4;
const SHARES = { alias: 0.15, heading: 0.1, quotation: 0.05 };

export interface MadeText {
  /** Paragraphs, quotations and headings, in Markdown with marked names. */
  blocks: string[];
  /** The passages without headings: the first has the number 1. */
  passages: string[];
}

/**
 * A text of 620 to 800 words that names each entity at least once, in full first. Each claim is a sentence of its own at the end of one
 * of the first paragraphs: the first claim in the first, and so on.
 */
export function composeText(
  random: Random,
  entities: readonly MadeEntity[],
  topics: readonly string[],
  claims: readonly MadeClaim[],
): MadeText {
  const words = WORDS.least + random(WORDS.most - WORDS.least + 1);
  const count = Math.round(words / WORDS.ofSentence);
  const mentions = mentionsOf(random, entities);
  const sentences = Array.from({ length: count }, (_, i) => {
    const share = mentions.slice(
      Math.floor((i * mentions.length) / count),
      Math.floor(((i + 1) * mentions.length) / count),
    );
    return sentence(random, sentenceLength(random), topics, share);
  });
  const passages: string[] = [];
  for (let i = 0; i < sentences.length; i += SENTENCES_OF_PARAGRAPH) {
    const claim = claims[passages.length]?.sentence;
    passages.push([...sentences.slice(i, i + SENTENCES_OF_PARAGRAPH), ...(claim ? [claim] : [])].join(' '));
  }
  return { blocks: withMarkdown(random, passages, topics), passages };
}

/** Names in the order in which the text has them: each entity in full first, then some of them again by their short names. */
function mentionsOf(random: Random, entities: readonly MadeEntity[]): string[] {
  const first = entities.map((entity) => {
    const name = happens(random, SHARES.alias) ? pick(random, entity.spellings) : entity.name;
    return pick(random, AROUND[entity.kind])(mention(entity, name));
  });
  const again = entities.flatMap((entity) =>
    Array.from({ length: random(MOST_MENTIONS) }, () => pick(random, AROUND[entity.kind])(mention(entity))),
  );
  return [...first, ...shuffled(random, again)];
}

/** A heading before a passage of some texts, and a passage of others as a quotation. */
function withMarkdown(random: Random, passages: readonly string[], topics: readonly string[]): string[] {
  const blocks = [...passages];
  if (happens(random, SHARES.quotation)) blocks[3] = `> ${blocks[3]!}`;
  if (happens(random, SHARES.heading)) blocks.splice(5, 0, `## ${capitalised(phrase(random, 4, topics).join(' '))}`);
  return blocks;
}
