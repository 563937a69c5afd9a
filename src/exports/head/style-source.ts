import { hash } from 'node:crypto';
import { onceForEach } from '../../once.ts';

/**
 * What the Content-Security-Policy of a page allows of styles: its own sheets, by their hashes, and no others.
 * @param shared a sheet that other pages have too
 * @param own one that no other page has
 */
export const styleSource = (shared: string, own?: string): string =>
  ['style-src', sharedHash(shared), ...(own === undefined ? [] : [hashOf(own)])].join(' ');

const hashOf = (css: string): string => `'sha256-${hash('sha256', css, 'base64')}'`;

const sharedHash = onceForEach(hashOf);
