import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { openFindings } from '../store/findings.ts';
import { checkingAhead } from './check-ahead.ts';
import type { AheadMessage } from './message.ts';

const TODAY = '2026-11-22';

let parent: string;
let content: string;
let site: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ahead-'));
  [content, site] = [join(parent, 'content'), join(parent, 'dist')];
  cpSync(join(import.meta.dirname, '../../test/fixtures/town'), content, { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

/** What the second thread finds when it has the time for all. */
async function allAhead(): Promise<AheadMessage[]> {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { folder: content, port: port2 },
    transferList: [port2],
  });
  await once(worker, 'exit');
  const messages = [];
  for (let taken = receiveMessageOnPort(port); taken; taken = receiveMessageOnPort(port)) messages.push(taken.message);
  port.close();
  return messages as AheadMessage[];
}

/** The problems of the content with what was found ahead, and what the first thread has to find nevertheless. */
function checkAfter(messages: readonly AheadMessage[]) {
  const findings = openFindings(site, 'engine');
  for (const { lines } of messages) findings.add(lines);
  const missed: string[] = [];
  const { problems } = checkContent(content, TODAY, {
    of: (part, file, key, find) =>
      findings.of(part, file, key, () => {
        if (key !== undefined) missed.push(`${part} of ${file}`);
        return find();
      }),
  });
  return { problems, missed };
}

test('the second thread finds what the first would', async () => {
  writeFileSync(join(content, 'articles/faulty.md'), '---\nheadline: [One]\n---\n\nFaulty.\n');
  const messages = await allAhead();
  const { problems, missed } = checkAfter(messages);
  expect(problems).toEqual(checkContent(content, TODAY).problems);
  expect(missed).toEqual(['record of articles/faulty.md']);
  expect(messages.flatMap(({ files }) => files)).toContain('articles/faulty.md');
});

test('what is edited meanwhile is found again', async () => {
  const messages = await allAhead();
  const [last] = messages.flatMap(({ files }) => files).filter((file) => file.startsWith('articles/'));
  appendFileSync(join(content, last!), '\nMore of it, and 1,234 [words].\n');
  const { problems, missed } = checkAfter(messages);
  expect(problems).toEqual(checkContent(content, TODAY).problems);
  expect(missed).toEqual(['record', 'text', 'names'].map((part) => `${part} of ${last!}`));
});

test.each([1, 10_000])('two threads, the second from file %d on, find the same as one', (worthThread) => {
  const findings = checkingAhead(openFindings(site, 'engine'), content, worthThread);
  const { problems } = checkContent(content, TODAY, findings);
  findings.save();
  expect(problems).toEqual(checkContent(content, TODAY).problems);
  expect(checkAfter([]).missed).toEqual([]);
});
