import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { article } from '../../test/records.ts';
import type { Content } from '../../views/pages/content.ts';
import { sendingTexts, takingTexts } from './shared-texts.ts';

/** The content as one thread has it: its texts say by which of them they were rendered. */
const contentOf = (thread: string, edition = ''): Content =>
  ({
    textInputs: ({ id }: { id: string }) => id + edition,
    htmlOf: ({ id }: { id: string }) => `<p>${id}, by the ${thread}`,
  }) as unknown as Content;

const rescue = article('rescue');

test('a text is taken that the other thread has rendered of the same, once', () => {
  const { port1, port2 } = new MessageChannel();
  const [sender, taker] = [sendingTexts(contentOf('second'), port2), takingTexts(contentOf('first'), port1)];
  expect(taker.htmlOf(rescue)).toBe('<p>rescue, by the first');
  expect(sender.htmlOf(rescue)).toBe('<p>rescue, by the second');
  expect(taker.htmlOf(article('other'))).toBe('<p>other, by the first');
  expect(taker.htmlOf(rescue)).toBe('<p>rescue, by the second');
  expect(taker.htmlOf(rescue)).toBe('<p>rescue, by the first');
});

test('a text is not taken that was edited meanwhile', () => {
  const { port1, port2 } = new MessageChannel();
  sendingTexts(contentOf('second', ' edited'), port2).htmlOf(rescue);
  expect(takingTexts(contentOf('first'), port1).htmlOf(rescue)).toBe('<p>rescue, by the first');
});
