import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { replaceFolder } from '../building/output/replace-folder.ts';
import project from '../../package.json' with { type: 'json' };

const folder = resolve('.cache', `chromium-${project.devDependencies['@sparticuz/chromium']}`);

/** Unpacks the browser that an npm package brings, with its libraries and fonts, into a folder of the project’s own. */
export async function unpackBrowser(): Promise<void> {
  if (existsSync(folder)) return;
  await replaceFolder(folder, async (fresh) => {
    const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
    // The package unpacks into the system's temporary folder, and brings its libraries only where it takes the machine for a Lambda.
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    restore({ TMPDIR, AWS_EXECUTION_ENV });
    writeFileSync(
      join(fresh, 'fonts', 'fonts.conf'),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
  });
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
}

/** Starts the unpacked browser, without a display and without any connection of its own. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
