import { request } from 'node:http';

/** An answer of the host, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What to send; `path` goes out as it is, without the tidying that fetch does to an address. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request exactly as given, with headers that no browser would let a page set. */
export function sendRaw(
  origin: string,
  { method = 'GET', path = '/', headers = {}, body }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    const sending = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
      response.on('error', fail);
    });
    sending.on('error', fail);
    sending.end(body);
  });
}

/** Opens the printed address as a browser does, and gives the cookie it is handed. */
export async function enter(address: string): Promise<string> {
  const url = new URL(address);
  const answer = await sendRaw(url.origin, { path: url.pathname + url.search });
  const [cookie] = answer.headers['set-cookie'] ?? [];
  if (cookie === undefined) throw new Error(`The address ${address} let nobody in (${answer.status}).`);
  return cookie.split(';', 1)[0] ?? '';
}
