import type { MiddlewareHandler } from 'astro';
import { content } from './content.ts';

/** Gives the components of every page the words of the site’s language. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  locals.words = content.words;
  return next();
};
