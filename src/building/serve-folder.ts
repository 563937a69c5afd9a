import { createReadStream } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { CITATION_FORMATS, citationFormats } from '../exports/citations/formats.ts';
import { compressed } from './compressed.ts';
import { readRedirectRules, ruleFor } from './host-rules/redirect-rules.ts';

/**
 * Serves a built site on this machine alone, as a static host would: folders by their `index.html`, `404.html` for what is not
 * there, text compressed, the base path also without its last slash, and what `_redirects` says.
 * @param base the path that the site lives under, `/` or `/archive/`
 * @param port the port to try first; while it is busy, the next one. 0 takes any free port.
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const files = sirv(folder, { dev: true, setHeaders: setMediaType });
  const server = createServer((request, plain) => {
    const [path, query] = (request.url ?? '').split(/(?=\?)/);
    if (`${path}/` === base) return plain.writeHead(302, { Location: base + (query ?? '') }).end();
    const rule = ruleFor(path ?? '', readRedirectRules(folder));
    if (rule) return plain.writeHead(rule.status, { Location: rule.to + (query ?? '') }).end();
    const response = compressed(request, plain);
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end('Not found'))
        .pipe(response);
    };
    if (!path?.startsWith(base)) return notFound();
    request.url = request.url!.slice(base.length - 1);
    return files(request, response, notFound);
  });
  return { server, port: await listen(server, port) };
}

/** What static hosts read in `_headers`: with these types, reference managers open what a click loads. */
function setMediaType(response: ServerResponse, path: string): void {
  const format = citationFormats.find((end) => path.endsWith(`.${end}`));
  if (format) response.setHeader('Content-Type', CITATION_FORMATS[format].mediaType);
  // Lines of JSON are not one JSON text, as their ending says.
  if (path.endsWith('.ftm.json')) response.setHeader('Content-Type', 'application/x-ndjson');
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(candidate, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || candidate >= port + 100) throw error;
    }
  }
}
