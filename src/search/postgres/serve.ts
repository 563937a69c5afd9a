import { createServer, type Server } from 'node:http';

/** Has Node’s own server ask a handler of `Request`s, as other hosts do by themselves. An address that cannot be read is refused. */
export const createHandlerServer = (handler: (request: Request) => Promise<Response>): Server =>
  createServer((incoming, outgoing) => {
    const answer = async () => {
      const url = new URL(incoming.url ?? '', 'http://localhost');
      return handler(new Request(url, { method: incoming.method ?? 'GET' }));
    };
    answer()
      .catch(() => new Response('', { status: 400 }))
      .then(async (response) => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(await response.text());
      })
      .catch(() => outgoing.destroy());
  });
