import { dev } from 'astro';
import { checkSettings } from '../building/check-settings.ts';
import { runCommand } from '../building/user-error.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await runCommand(async () => {
  checkSettings();
  await dev({ server: { host: '127.0.0.1' } });
});
