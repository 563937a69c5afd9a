import type { MiddlewareHandler } from 'astro';
import { content } from './content.ts';
import type { Words } from './words/en.ts';

declare global {
  namespace App {
    interface Locals {
      /** What readers are told, in the language of the site. */
      words: Words;
    }
  }
}

/** Gives the components of every page the words of the site’s language. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  locals.words = content.words;
  return next();
};
