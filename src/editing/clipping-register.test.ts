import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprintOf } from '../archive/reuse/fingerprint.ts';
import { CLIPPINGS_FILE, readClippings } from '../loader/registers/clipping-register.ts';
import type { Problem } from '../loader/problem.ts';
import { registerClippings, withClippings } from './clipping-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'clippings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const text = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');

test('what is registered is read again as it was', () => {
  const problems: Problem[] = [];
  expect(registerClippings(folder, [{ sha256: B, text }])).toBe(true);
  expect(registerClippings(folder, [{ sha256: A, text: 'Too short.' }])).toBe(true);
  const register = readClippings(folder, problems);
  expect(problems).toEqual([]);
  expect([...register]).toEqual([
    [A, fingerprintOf('Too short.')],
    [B, fingerprintOf(text)],
  ]);
});

test('a clipping that is registered again changes nothing', () => {
  const before = readFileSync(join(folder, CLIPPINGS_FILE), 'utf8');
  expect(registerClippings(folder, [{ sha256: B, text }])).toBe(false);
  expect(readFileSync(join(folder, CLIPPINGS_FILE), 'utf8')).toBe(before);
});

test('no word of a clipping is in the register', () => {
  expect(withClippings('', [{ sha256: A, text }])).toMatch(/^[0-9a-f]{64}\t196\t[0-9a-f]+\n$/);
});
