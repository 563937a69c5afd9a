import { enableCompileCache } from 'node:module';

/**
 * Loaded before a command, keeps the compiled code of all that it loads, for that takes most of the time until it starts. Not for
 * builds: each would leave there the code of its own pages. Where nothing may be written there, nothing is kept.
 */
enableCompileCache('node_modules/.cache/compiled');
