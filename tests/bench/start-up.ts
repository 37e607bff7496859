/**
 * How long the built standalone host takes from its start to a usable page with 1,000 clients, in a browser that is
 * already running, and how much script that page loads. Run it with `node tests/bench/run.mjs start-up`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Response } from 'playwright-core';
import { findBrowser } from '../../electron/standalone/find-browser';
import { makeCompany } from '../support/make-company';

const rounds = 7;

interface Start {
  readonly servedMilliseconds: number;
  readonly usableMilliseconds: number;
  readonly scriptBytes: number;
}

/** Starts the host over `dataDir` and opens its page in a fresh browser context, where nothing is cached. */
async function start(browser: Browser, dataDir: string, prepare = false): Promise<Start> {
  const startedAt = performance.now();
  const env = { ...process.env, CI: '1', SEATWISE_DATA_DIR: dataDir, SEATWISE_PORT: '0' };
  const host = spawn(process.execPath, ['out/main/standalone.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(host.stdout, 'data')) as [Buffer];
  const servedAt = performance.now();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await page.goto(/http:\S+/.exec(line.toString())?.[0] ?? '');
  // With a company the navigation is there once the page can be used; without one, the three doors are.
  await (prepare ? page.locator('h1') : page.getByRole('link', { name: 'Clients' })).first().waitFor();
  const usableAt = performance.now();
  const loaded = await Promise.all(scripts.map((script) => script.body()));
  if (prepare) {
    const company = makeCompany({ clients: 1_000, tools: 30, people: 60 });
    const saved = await page.evaluate(
      async (input) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch('/rpc/company.replace', { method: 'POST', headers, body: JSON.stringify(input) })).json();
      },
      { label: 'Import company', company },
    );
    if (!saved.ok) throw new Error(saved.error.message);
  }
  await context.close();
  const exited = once(host, 'exit');
  host.kill('SIGTERM');
  await exited;
  return {
    servedMilliseconds: servedAt - startedAt,
    usableMilliseconds: usableAt - startedAt,
    scriptBytes: loaded.reduce((sum, script) => sum + gzipSync(script).length, 0),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const dataDir = mkdtempSync(join(tmpdir(), 'seatwise-bench-'));
const browser = await chromium.launch({
  executablePath: findBrowser(chromium.executablePath()) ?? chromium.executablePath(),
});
try {
  await start(browser, dataDir, true);
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round += 1) starts.push(await start(browser, dataDir));
  const served = median(starts.map((one) => one.servedMilliseconds));
  const usable = median(starts.map((one) => one.usableMilliseconds));
  const script = median(starts.map((one) => one.scriptBytes));
  console.log(`standalone host started, median of ${rounds}`.padEnd(58), `${served.toFixed(0).padStart(9)} ms`);
  console.log('start to usable page, 1,000 clients'.padEnd(58), `${usable.toFixed(0).padStart(9)} ms  of 1000`);
  console.log(
    'script of the first page, compressed'.padEnd(58),
    `${(script / 1000).toFixed(0).padStart(9)} kB  of 400`,
  );
} finally {
  await browser.close();
  rmSync(dataDir, { recursive: true, force: true });
}
