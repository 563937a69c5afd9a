import { check } from '@astrojs/check';
import { sync } from 'astro';

await sync({ logLevel: 'error' });
const failed = await check({ watch: false });
process.exitCode = failed ? 1 : 0;
