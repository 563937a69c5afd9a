import fc from 'fast-check';

/** A passage of a made-up text. */
export interface MadePassage {
  words: string[];
  /** How it is written: its signs, and what is between its words. */
  block: (typeof BLOCKS)[number];
  between: (typeof BETWEEN)[number];
}

const BLOCKS = ['', '> ', '- ', '**'] as const;
const BETWEEN = [' ', '  ', '\n', ', ', ' — ', ' “', '” ', ' *', '\u00a0', ' \u00ad', '; ', '. '] as const;

const word = fc.stringMatching(/^[b-p][aeiou][b-p]{1,6}$/);
const passage = fc.record({
  words: fc.array(word, { minLength: 2, maxLength: 30 }),
  block: fc.constantFrom(...BLOCKS),
  between: fc.constant(BETWEEN[0]),
});

/** Passages of different words. */
export const madePassages: fc.Arbitrary<MadePassage[]> = fc.uniqueArray(passage, {
  ...{ minLength: 2, maxLength: 12 },
  selector: ({ words }) => words.join(' '),
});

/** What an author does to a text: at a place, or at two. */
export const madeEdit = fc.record({
  sort: fc.constantFrom('insert', 'delete', 'split', 'join', 'swap', 'move', 'reword', 'punctuate'),
  at: fc.nat(30),
  to: fc.nat(30),
  between: fc.constantFrom(...BETWEEN),
  words: passage.map(({ words }) => words),
});

type MadeEdit = typeof madeEdit extends fc.Arbitrary<infer Edit> ? Edit : never;

/** The passages after an edit. New words are like no others. */
export function afterEdit(passages: readonly MadePassage[], edit: MadeEdit, step: number): MadePassage[] {
  const [at, to] = [edit.at, edit.to].map((place) => place % Math.max(1, passages.length)) as [number, number];
  const here = passages[at];
  const changed = (words: string[]): MadePassage => ({ ...here!, words });
  const added: MadePassage = {
    block: '',
    between: ' ',
    words: [`new${'x'.repeat(step + 1)}`, ...edit.words],
  };
  if (edit.sort === 'insert' || !here) return passages.toSpliced(edit.at % (passages.length + 1), 0, added);
  const cut = 1 + (edit.to % Math.max(1, here.words.length - 1));
  const next = passages[at + 1];
  switch (edit.sort) {
    case 'delete':
      return passages.toSpliced(at, 1);
    case 'split':
      if (here.words.length < 2) return [...passages];
      return passages.toSpliced(at, 1, changed(here.words.slice(0, cut)), changed(here.words.slice(cut)));
    case 'join':
      return next ? passages.toSpliced(at, 2, changed([...here.words, ...next.words])) : [...passages];
    case 'swap':
      return passages.with(at, passages[to]!).with(to, here);
    case 'move':
      return passages.toSpliced(at, 1).toSpliced(to, 0, here);
    case 'reword':
      return passages.with(at, changed(here.words.with(cut - 1, `new${'y'.repeat(step + 1)}`)));
    case 'punctuate':
      return passages.with(at, { ...here, between: edit.between });
  }
}

/** The Markdown of passages. */
export const madeText = (passages: readonly MadePassage[]): string =>
  passages
    .map(({ words, block, between }) => {
      const text = words.join(between.includes('*') ? ' ' : between);
      const marked = between.includes('*') ? text.replace(/\S+$/, '*$&*') : text;
      if (block === '**') return `**${marked.replaceAll('*', '')}**`;
      return block + marked.replaceAll('\n', block ? ' ' : '\n');
    })
    .join('\n\n');
