import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { Content } from '../../views/pages/content.ts';

/** The HTML of a text, after the hash of all that it is made from. */
type RenderedText = readonly [inputs: string, html: string];

/** The content for the thread that renders texts for the index: it sends them to the thread that makes pages of the same. */
export const sendingTexts = (content: Content, port: MessagePort): Content => ({
  ...content,
  htmlOf(record) {
    const html = content.htmlOf(record);
    port.postMessage([content.textInputs(record), html] satisfies RenderedText);
    return html;
  },
});

/** The content for the other thread: it takes a text that it has been sent, and renders one that it has not. */
export function takingTexts(content: Content, port: MessagePort): Content {
  const rendered = new Map<string, string>();

  function take(inputs: string): string | undefined {
    for (let sent = receiveMessageOnPort(port); sent; sent = receiveMessageOnPort(port))
      rendered.set(...(sent.message as RenderedText));
    const html = rendered.get(inputs);
    // A text is on one page.
    rendered.delete(inputs);
    return html;
  }

  return { ...content, htmlOf: (record) => take(content.textInputs(record)) ?? content.htmlOf(record) };
}
