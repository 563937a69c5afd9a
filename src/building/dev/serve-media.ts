import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { base, contentFolder } from '../../settings.ts';
import { SMALL_IMAGE } from '../../urls.ts';

/** In `astro dev`, serves the files of `media/` as they are, also where a built site has a smaller version. */
export function serveMedia(): Plugin {
  return {
    name: 'serve-media',
    configureServer(server) {
      const files = sirv(join(contentFolder, 'media'), { dev: true });
      server.middlewares.use(`${base}media`, (request, response, next) => {
        request.url = request.url!.replace(SMALL_IMAGE, '');
        files(request, response, next);
      });
    },
  };
}
