import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

/** What static hosts compress. The parts of the search index are compressed already. */
const TEXT = /(\/|\.(html|css|js|json|svg|txt|xml|atom|opml|webmanifest))(\?|$)/;

/** A stream to write a response to, which sends it compressed where the browser takes this and it is worth while. */
export function compressed(request: IncomingMessage, response: ServerResponse): ServerResponse {
  const { 'accept-encoding': accepted = '', range } = request.headers;
  if (range || !/\bgzip\b/.test(accepted) || !TEXT.test(request.url ?? '')) return response;
  const zip = createGzip();
  const writeHead = (status: number, headers: OutgoingHttpHeaders) => {
    const { 'Content-Length': _, ...others } = headers;
    response.writeHead(status, { ...others, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    zip.pipe(response);
  };
  // Of a response, this has what those use that write to it here.
  const [getHeader, setHeader] = [response.getHeader.bind(response), response.setHeader.bind(response)];
  return Object.assign(zip, { writeHead, getHeader, setHeader }) as unknown as ServerResponse;
}
