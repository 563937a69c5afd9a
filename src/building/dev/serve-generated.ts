import type { Connect, Plugin, ViteDevServer } from 'vite';
import { base, contentModule } from '../../settings.ts';
import type { Content } from '../../views/pages/content.ts';

/** In `astro dev`, makes a file other than a page when it is asked for. */
export const serveGenerated = (): Plugin => ({
  name: 'serve-generated',
  configureServer(server) {
    server.middlewares.use(base, (request, response, next) => {
      answer(request, server)
        .then((file) =>
          file ? response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`).end(file.content) : next(),
        )
        .catch(next);
    });
  },
});

async function answer({ url }: Connect.IncomingMessage, server: ViteDevServer) {
  const path = decodeURI(new URL(url!, 'http://localhost').pathname.slice(1));
  if (!IS_FILE.test(path)) return undefined;
  const { content } = (await server.ssrLoadModule(contentModule)) as { content: Content };
  // A build makes them in its second thread: its first need not load what they are made with.
  const { generatedFiles } = await import('../generated-files.ts');
  const file = generatedFiles(content).find((each) => each.path === path);
  return file && { mediaType: file.mediaType, content: await file.write() };
}

const IS_FILE = /\.(?!html$)\w+$/;
