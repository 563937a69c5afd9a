import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive } from '../archive/archive.ts';
import { findDisputes } from '../archive/disputes/disputes.ts';
import { readContent } from '../loader/read.ts';
import { makeContent } from './make-content.ts';

/** Prints what checking and building made-up archives costs, and how the cost grows: a ratio near 10 for ten times the articles is linear. */
const SIZES = [100, 1_000];
/** Of these only the claims are compared, in memory. */
const SIZES_OF_CLAIMS = [1_000, 10_000];

interface Cost {
  seconds: number;
  /** The most memory held at once by the process and those that it started, added up, in MB; `NaN` where there is no /proc. */
  megabytes: number;
}

const rows: { articles: number; check: Cost; build: Cost }[] = [];
for (const articles of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  makeContent(join(folder, 'content'), articles);
  const environment = {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  rows.push({ articles, check: await cost('check.ts', environment), build: await cost('build.ts', environment) });
  rmSync(folder, { recursive: true });
}
for (const { articles, check, build } of rows)
  console.log(`${articles} articles: check ${show(check)}, build ${show(build)}`);
const [small, large] = [rows[0]!, rows.at(-1)!];
for (const command of ['check', 'build'] as const)
  console.log(
    `${large.articles / small.articles} times the articles: ${command} ${(large[command].seconds / small[command].seconds).toFixed(1)} times the time, ${(large[command].megabytes / small[command].megabytes).toFixed(1)} times the memory`,
  );

const compared = SIZES_OF_CLAIMS.map((articles) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  makeContent(folder, articles);
  const archive = createArchive(readContent(folder).records);
  rmSync(folder, { recursive: true });
  const claims = archive.articles.flatMap(({ data }) => data.claims).length;
  const started = performance.now();
  const found = findDisputes(archive).all.length;
  return { articles, claims, found, seconds: (performance.now() - started) / 1000 };
});
for (const { articles, claims, found, seconds } of compared)
  console.log(`${articles} articles: ${found} disputes among ${claims} claims found in ${seconds.toFixed(2)} s`);
const [fewer, more] = [compared[0]!, compared.at(-1)!];
console.log(
  `${more.claims / fewer.claims} times the claims: disputes ${(more.seconds / fewer.seconds).toFixed(1)} times the time`,
);

function show({ seconds, megabytes }: Cost): string {
  return `${seconds.toFixed(1)} s and ${Math.round(megabytes)} MB`;
}

async function cost(command: string, environment: Record<string, string>): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, command)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let megabytes = NaN;
  const watch = setInterval(() => (megabytes = Math.max(memoryOf(child.pid!), megabytes || 0)), 50);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

function memoryOf(pid: number): number {
  try {
    const held = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(held?.[1] ?? 0) / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}
