import { dev } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await dev({ server: { host: '127.0.0.1' } });
