import type { IncomingMessage, ServerResponse } from 'node:http';
import { readPageFile } from '../host/page-file';
import { securityHeaders } from '../host/security-headers';

/** Sends files of the built renderer in `folder`, with the headers that keep the pages to themselves. */
export function serveBuiltPage(folder: string) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Taken from the raw target: URL parsing would fold `..` away before it could be refused.
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    const file = await readPageFile(folder, path);
    if (file === null) {
      response.writeHead(404, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is no such page in Seatwise.\n');
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'content-type': file.mediaType,
      'content-length': file.bytes.length,
      'cache-control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
    });
    response.end(file.bytes);
  };
}
