import type { Plugin } from 'vite';
import { base, contentModule } from '../../settings.ts';
import type { Content } from '../../views/pages/content.ts';
import { generatedFiles } from '../generated-files.ts';

/** In `astro dev`, makes a file that is no page when it is asked for. */
export function serveGenerated(): Plugin {
  return {
    name: 'serve-generated',
    configureServer(server) {
      server.middlewares.use(base, async (request, response, next) => {
        try {
          const path = decodeURI(new URL(request.url!, 'http://localhost').pathname.slice(1));
          if (!/\.(?!html$)\w+$/.test(path)) return next();
          const { content } = (await server.ssrLoadModule(contentModule)) as { content: Content };
          const file = generatedFiles(content).find((each) => each.path === path);
          if (!file) return next();
          response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
          response.end(await file.write());
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
