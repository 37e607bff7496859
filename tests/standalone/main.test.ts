import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enter, sendRaw } from './raw-request';

const program = resolve(import.meta.dirname, '../../out/main/standalone.js');
let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  if (!existsSync(program)) throw new Error('Build the app first: npm run build');
  folder = mkdtempSync(join(tmpdir(), 'seatwise-standalone-'));
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, CI: '1', SEATWISE_DATA_DIR: folder, SEATWISE_PORT: '0', ...env },
  });
  children.push(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk));
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code);
  const address = new Promise<string>((found) => {
    child.stdout.on('data', () => {
      const match = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(output);
      if (match) found(match[0]);
    });
  });
  return { child, address, exited, errors: () => errors, output: () => output };
}

async function call(address: string, name: string, input: unknown) {
  const { origin } = new URL(address);
  const headers = { origin, cookie: await enter(address), 'content-type': 'application/json' };
  const answer = await sendRaw(origin, { method: 'POST', path: `/rpc/${name}`, headers, body: JSON.stringify(input) });
  return JSON.parse(answer.body);
}

/** True once the port takes no new connection; waits for that as long as the test does. */
async function refusesConnections(host: string, port: number): Promise<boolean> {
  for (;;) {
    const socket = connect({ host, port });
    const outcome = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).catch(() => null);
    socket.destroy();
    if (outcome === null || outcome[0] instanceof Error) return true;
  }
}

describe('the standalone host', () => {
  it('prints an address that opens the app, and where the company is kept', async () => {
    const { address, output } = start();
    const { origin } = new URL(await address);
    const page = await sendRaw(origin, { headers: { cookie: await enter(await address) } });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<div id="root">');
    expect(output()).toContain(folder);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s, with the database closed', async (signal) => {
    const { child, address, exited } = start();
    const preferences = { colorScheme: 'dark', paper: 'a4' };
    expect(await call(await address, 'preferences.set', preferences)).toEqual({ ok: true, value: preferences });
    child.kill(signal);
    expect(await exited).toBe(0);
    // SQLite removes its write-ahead log when the last connection closes; a process that was cut off leaves it.
    expect(existsSync(join(folder, 'seatwise.db'))).toBe(true);
    expect(existsSync(join(folder, 'seatwise.db-wal'))).toBe(false);
    const database = new Database(join(folder, 'seatwise.db'), { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();

    const again = start();
    expect(await call(await again.address, 'app.open', {})).toMatchObject({ value: { preferences } });
  });

  it('finishes a call in flight before it stops', async () => {
    const { child, address, exited } = start();
    const { origin, hostname, port } = new URL(await address);
    const headers = {
      origin,
      cookie: await enter(await address),
      'content-type': 'application/json',
      'content-length': '2',
      // Answered once the host has begun with the request, so that the signal comes after that.
      expect: '100-continue',
    };
    const sending = request({ hostname, port, method: 'POST', path: '/rpc/app.open', headers, agent: false });
    sending.flushHeaders();
    await once(sending, 'continue');
    child.kill('SIGINT');
    await expect(refusesConnections(hostname, Number(port))).resolves.toBe(true);
    sending.end('{}');
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    expect(JSON.parse((await response.toArray()).join(''))).toMatchObject({ ok: true });
    expect(await exited).toBe(0);
  });

  it('tells a second start that the company is open elsewhere', async () => {
    await start().address;
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.output()).toBe('');
    expect(second.errors()).toMatch(/open/i);
    expect(second.errors()).not.toMatch(/\n\s+at /);
  });

  it('tells when the file was written by a newer Seatwise', async () => {
    const first = start();
    await first.address;
    first.child.kill('SIGTERM');
    await first.exited;
    const database = new Database(join(folder, 'seatwise.db'));
    database.pragma('user_version = 999999');
    database.close();
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.errors()).toMatch(/newer/i);
    expect(second.errors()).not.toMatch(/\n\s+at /);
  });

  it('takes another port where its own is taken, and tells where the asked one is', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const asked = start({ SEATWISE_PORT: String(port) });
    expect(await asked.exited).toBe(1);
    expect(asked.errors()).toContain(`Port ${port} is taken`);
    other.close();

    const wrong = start({ SEATWISE_PORT: 'four' });
    expect(await wrong.exited).toBe(1);
    expect(wrong.errors()).toContain('no port number');

    const usual = createServer();
    await new Promise<void>((done) => usual.once('error', () => done()).listen(4310, '127.0.0.1', done));
    const { address } = start({ SEATWISE_PORT: '' });
    expect(new URL(await address).port).not.toBe('4310');
    usual.close();
  });
});
