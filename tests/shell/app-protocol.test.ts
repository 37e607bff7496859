import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerAppScheme, serveApp } from '../../electron/shell/app-protocol';
import { ProtocolDouble } from './electron-double';

const folder = mkdtempSync(join(tmpdir(), 'seatwise-protocol-'));
const protocol = new ProtocolDouble();

beforeAll(() => {
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Seatwise</title>');
  writeFileSync(join(folder, 'renderer', 'assets', 'index-1a2b.js'), 'export {};');
  serveApp(protocol, join(folder, 'renderer'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the app's own protocol", () => {
  it('is a secure web origin of its own, and no more than that', () => {
    registerAppScheme(protocol);
    expect(protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('serves files of the renderer with their type and the policy', async () => {
    const script = await protocol.fetch('app://seatwise/assets/index-1a2b.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const policy = script.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(await script.text()).toBe('export {};');
  });

  it.each(['app://seatwise/', 'app://seatwise/clients', 'app://seatwise/clients/one'])(
    'answers %s with the app, which shows the page itself',
    async (url) => {
      expect(await (await protocol.fetch(url)).text()).toBe('<title>Seatwise</title>');
    },
  );

  it.each([
    ['a file that is not there', 'app://seatwise/assets/missing.js'],
    ['another host', 'app://elsewhere/index.html'],
    ['a way out of the folder', 'app://seatwise/..%2fsecret.json'],
    ['a way out twice encoded', 'app://seatwise/%2e%2e/secret.json'],
  ])('has nothing for %s', async (_what, url) => {
    expect((await protocol.fetch(url)).status).toBe(404);
  });

  it('answers GET only', async () => {
    expect((await protocol.fetch('app://seatwise/', 'POST')).status).toBe(404);
  });
});
