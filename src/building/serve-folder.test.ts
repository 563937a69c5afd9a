import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const servers: Server[] = [];

async function serve(base: string): Promise<string> {
  const { server, port } = await serveFolder(folder, base, 0);
  servers.push(server);
  return `http://127.0.0.1:${port}`;
}

let underPath: string;
let root: string;
beforeAll(async () => {
  mkdirSync(join(folder, 'people'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'people/index.html'), '<h1>People</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>');
  writeFileSync(join(folder, 'photo.jpg'), 'photo');
  for (const format of ['bib', 'ris', 'csl.json', 'json']) writeFileSync(join(folder, `boat.${format}`), '[]');
  underPath = await serve('/archive/');
  root = await serve('/');
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the preview', () => {
  test.each([
    ['/archive', '/archive/'],
    ['/archive?q=storm', '/archive/?q=storm'],
  ])('leads from %s to %s', async (path, to) => {
    const response = await fetch(underPath + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, to]);
  });

  test.each([
    ['bib', 'application/x-bibtex'],
    ['ris', 'application/x-research-info-systems'],
    ['csl.json', 'application/vnd.citationstyles.csl+json'],
    ['json', 'application/json'],
  ])('serves a file that ends in .%s as %s', async (format, type) => {
    const response = await fetch(`${root}/boat.${format}`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([type, '[]']);
  });

  test.each([
    ['/archive/', 200, '<h1>Home</h1>'],
    ['/archive/people/', 200, '<h1>People</h1>'],
    ['/archive/nobody/', 404, '<h1>Not here</h1>'],
    ['/archives', 404, '<h1>Not here</h1>'],
    ['/', 404, '<h1>Not here</h1>'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await fetch(underPath + path);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test.each([
    ['/people/', 'gzip'],
    ['/people/?from=home', 'gzip'],
    ['/nobody/', 'gzip'],
    ['/photo.jpg', null],
  ])('sends %s with the encoding %s', async (path, encoding) => {
    const response = await fetch(root + path, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  test('sends text as it is to a browser that takes nothing else, and in part where a part is asked for', async () => {
    const plain = await fetch(`${root}/people/`, { headers: { 'Accept-Encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, '<h1>People</h1>']);
    const part = await fetch(`${root}/people/`, { headers: { Range: 'bytes=0-3', 'Accept-Encoding': 'gzip' } });
    expect([part.status, part.headers.get('content-encoding'), await part.text()]).toEqual([206, null, '<h1>']);
  });

  test('tells what it should send, and sends nothing, where only the head is asked for', async () => {
    const response = await fetch(`${root}/people/`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});
