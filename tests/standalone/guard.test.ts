import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../electron/backend';
import { serveBuiltPage } from '../../electron/standalone/serve-built-page';
import { type StandaloneHost, startHost } from '../../electron/standalone/start-host';
import { enter, type RawRequest, sendRaw } from './raw-request';

const folder = mkdtempSync(join(tmpdir(), 'seatwise-guard-'));
let host: StandaloneHost;
let origin: string;
let cookie: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Seatwise</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-1a2b.js'), 'export {};');
  host = await startHost({
    server: createServer(),
    port: '0',
    servePage: serveBuiltPage(join(folder, 'renderer')),
    openBackend: (printToPdf) =>
      createBackend({
        dataDir: join(folder, 'data'),
        host: 'standalone',
        version: '0.0.0',
        now: () => new Date(),
        printToPdf,
      }),
  });
  origin = new URL(host.address).origin;
  cookie = await enter(host.address);
});

afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

const hostName = () => new URL(origin).host;

/** A call as the app's own page makes it, changed as the test asks. */
function callAs({ headers, ...changed }: RawRequest = {}): RawRequest {
  return {
    method: 'POST',
    path: '/rpc/app.open',
    headers: {
      host: hostName(),
      origin,
      cookie,
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: '{}',
    ...changed,
  };
}

async function errorCode(request: RawRequest): Promise<[number, unknown]> {
  const { status, body } = await sendRaw(origin, request);
  return [status, JSON.parse(body).error?.code];
}

describe('the entrance', () => {
  it('swaps the key for a cookie scripts cannot read, and takes the key out of the address', async () => {
    const { status, headers } = await sendRaw(origin, { path: new URL(host.address).search.replace(/^/, '/') });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^seatwise-\d+=\S{20,}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
  });

  it.each(['/', '/?key=', '/?key=wrong', '/clients', '//', '//?key=x', '*'])('lets nobody in at %s', async (path) => {
    const { status, headers, body } = await sendRaw(origin, { path });
    expect(status).toBe(403);
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).toContain('Open the address it printed');
  });

  it('is shut for a foreign host name, even with the key', async () => {
    const path = `/${new URL(host.address).search}`;
    expect((await sendRaw(origin, { path, headers: { host: 'example.com' } })).status).toBe(403);
  });

  it('is shut for a link on another site, even with the key', async () => {
    const path = `/${new URL(host.address).search}`;
    expect((await sendRaw(origin, { path, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  });
});

describe('a call', () => {
  it('of the own page is answered', async () => {
    const { status, body } = await sendRaw(origin, callAs());
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { host: 'standalone', company: null } });
  });

  it.each<[string, Record<string, string>]>([
    ['a foreign host name', { host: 'example.com' }],
    ['a host name that resolves here', { host: 'localhost.example.com:4310' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['a foreign origin', { origin: 'https://example.com' }],
    ['an opaque origin', { origin: 'null' }],
    ['another page of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['another port’s site', { 'sec-fetch-site': 'same-site' }],
    ['an empty cookie', { cookie: '' }],
    ['a wrong cookie', { cookie: 'seatwise-1=guess' }],
  ])('of %s is refused', async (_who, headers) => {
    expect(await errorCode(callAs({ headers }))).toEqual([403, 'notAllowed']);
  });

  it('with a guessed value in the right cookie is refused', async () => {
    const headers = { cookie: `${cookie.split('=')[0]}=${'A'.repeat(32)}` };
    expect(await errorCode(callAs({ headers }))).toEqual([403, 'notAllowed']);
  });

  it('without an origin is refused', async () => {
    const { origin: _origin, ...headers } = callAs().headers ?? {};
    expect(await errorCode({ ...callAs(), headers })).toEqual([403, 'notAllowed']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
    'sent as %s, as a form could, is refused',
    async (contentType) => {
      expect((await errorCode(callAs({ headers: { 'content-type': contentType } })))[0]).toBe(415);
    },
  );

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('made with %s is refused', async (method) => {
    expect(await errorCode(callAs({ method }))).toEqual([405, 'notAllowed']);
  });

  it.each(['', '{', '{"a":}', '\u0000'])('with the malformed body %j is told so', async (body) => {
    expect(await errorCode(callAs({ body }))).toEqual([400, 'invalidInput']);
  });

  it('of an unknown name is told so', async () => {
    for (const path of ['/rpc/', '/rpc/app.close', '/rpc/__proto__', '/rpc/toString', '/rpc/app.open/']) {
      expect(await errorCode(callAs({ path })), path).toEqual([200, 'unknownCall']);
    }
  });

  it('that is too large is told so, by its length or by its bytes', async () => {
    const body = JSON.stringify({ filler: 'x'.repeat(9 * 1024 * 1024) });
    expect(await errorCode(callAs({ body }))).toEqual([413, 'tooLarge']);
    const withoutLength = { ...callAs().headers, 'transfer-encoding': 'chunked' };
    expect(await errorCode({ ...callAs({ body }), headers: withoutLength })).toEqual([413, 'tooLarge']);
  });

  it('with a whole company may be larger', async () => {
    const body = JSON.stringify({ filler: 'x'.repeat(2 * 1024 * 1024) });
    expect((await errorCode(callAs({ path: '/rpc/company.replace', body })))[1]).toBe('invalidInput');
  });

  it('never answers with a stack trace', async () => {
    for (const request of [callAs({ body: '{' }), callAs({ body: 'null' }), callAs({ path: '/rpc/%00' })]) {
      expect((await sendRaw(origin, request)).body).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
    }
  });
});

describe('a page', () => {
  const read = (path: string) => sendRaw(origin, { path, headers: { cookie } });

  it('comes with the headers that keep it to itself', async () => {
    const { status, headers } = await read('/clients');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('is kept by the browser where its name says what is in it', async () => {
    expect((await read('/assets/index-1a2b.js')).headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '//secret.json',
    '/%00/secret.json',
    '/%',
  ])('outside the folder is not there: %s', async (path) => {
    const { status, body } = await read(path);
    expect(body).not.toContain('secret":true');
    expect(status).toBe(404);
  });

  it('is not given for a foreign site or without the cookie', async () => {
    const foreign = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await sendRaw(origin, { path: '/', headers: foreign })).status).toBe(403);
    expect((await sendRaw(origin, { path: '/assets/index-1a2b.js' })).status).toBe(403);
  });

  it('is read with GET only', async () => {
    const headers = { host: hostName(), origin, cookie };
    expect((await sendRaw(origin, { method: 'POST', path: '/', headers })).status).toBe(405);
    expect((await sendRaw(origin, { method: 'HEAD', path: '/', headers })).status).toBe(405);
  });
});
