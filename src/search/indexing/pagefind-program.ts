import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { arch, platform } from 'node:process';

/** Something that the program is asked, as its own interface for Node asks it. */
type Request =
  | { type: 'NewIndex'; config: { force_language: string; exclude_selectors: readonly string[] } }
  | { type: 'AddFile'; index_id: number; file_path: string; file_contents: string }
  | { type: 'WriteFiles'; index_id: number; output_path: string }
  | { type: 'DeleteIndex'; index_id: number };

/** What it answers, in so far as anyone reads it. */
interface Answer {
  type: string;
  message?: string;
  index_id?: number;
}

/** Pagefind’s program as it runs beside this one. It ends when this one does, however that ends. */
export interface PagefindProgram {
  /** Throws what the program says is wrong, or that it has ended. Answers come in the order of the requests. */
  ask(request: Request): Promise<Answer>;
  /** Has this process wait for the program: before that, it may end without it. */
  waitFor(): void;
  /** Lets it end. */
  end(): void;
  /** Its process, which a signal ends, whatever it is doing; none where it could not be started. */
  pid: number | undefined;
}

/** How messages end. They are JSON in base64, which has no comma. */
const END = ',';

/** @param environment the variables that the program reads, beside those of this process */
export function startPagefind(environment: Record<string, string>): PagefindProgram {
  const child = spawn(programPath(), ['--service'], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
  });
  const handles = [child, child.stdin as Socket, child.stdout as Socket];
  const waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  let failure: Error | undefined;
  let unread = '';

  function fail(reason: string): void {
    failure ??= new Error(`Pagefind’s program has ended before the search index was complete: ${reason}.`);
    for (const { reject } of waiting.splice(0)) reject(failure);
  }

  child.on('error', ({ message }) => fail(message));
  child.on('exit', (code, signal) => fail(signal ? `it was ended by ${signal}` : `it ended with ${code}`));
  // Why nothing can be written to it any more is known when it has ended.
  child.stdin.on('error', () => {});
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const messages = (unread + text).split(END);
    unread = messages.pop()!;
    for (const message of messages) {
      const { payload } = JSON.parse(Buffer.from(message, 'base64').toString()) as { payload: Answer };
      const { resolve, reject } = waiting.shift()!;
      if (payload.type === 'Error') reject(new Error(`Pagefind cannot make the search index: ${payload.message}`));
      else resolve(payload);
    }
  });
  for (const handle of handles) handle.unref();

  return {
    ask: (payload) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        const message_id = waiting.push({ resolve, reject });
        child.stdin.write(Buffer.from(JSON.stringify({ message_id, payload })).toString('base64') + END);
      }),
    waitFor: () => handles.forEach((handle) => handle.ref()),
    end: () => child.stdin.end(),
    pid: child.pid,
  };
}

/**
 * Where the program for this system is: in one of the packages that belong to Pagefind, of which npm installs that for the system.
 * The package looks for it in the same way, and in the same variable first.
 */
function programPath(): string {
  const named = process.env['PAGEFIND_EXTENDED_BINARY_PATH'];
  if (named) return named;
  const system = platform === 'win32' ? 'windows' : platform;
  const name = `@pagefind/${system}-${process.env['npm_config_arch'] || arch}`;
  // It belongs to the package pagefind, which need not share its packages.
  const { resolve } = createRequire(import.meta.resolve('pagefind'));
  try {
    return resolve(`${name}/bin/pagefind_extended${system === 'windows' ? '.exe' : ''}`);
  } catch {
    throw new Error(
      `The search index needs the package ${name}, which is not installed. Run npm install, with optional packages; if there is no such package, Pagefind has no program for this system.`,
    );
  }
}
