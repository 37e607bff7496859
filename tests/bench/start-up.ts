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
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { findBrowser } from '../../electron/standalone/find-browser';
import { makeCompany } from '../support/make-company';

const rounds = 7;

interface Start {
  readonly servedMilliseconds: number;
  readonly usableMilliseconds: number;
  readonly scriptBytes: number;
}

/** Starts the host over `dataDir`, has a fresh browser context do `work` with its address, and stops both again. */
async function withHost<Result>(
  browser: Browser,
  work: (page: Page, address: string) => Promise<Result>,
): Promise<Result> {
  const env = { ...process.env, CI: '1', SEATWISE_DATA_DIR: dataDir, SEATWISE_PORT: '0' };
  const host = spawn(process.execPath, ['out/main/standalone.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(host, 'exit');
  try {
    const [line] = (await once(host.stdout, 'data')) as [Buffer];
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const result = await work(await context.newPage(), /http:\S+/.exec(line.toString())?.[0] ?? '');
    await context.close();
    return result;
  } finally {
    host.kill('SIGTERM');
    await exited;
  }
}

/** Saves the company that the measured starts open. */
async function saveCompany(page: Page, address: string): Promise<void> {
  await page.goto(address);
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

async function measureStart(browser: Browser): Promise<Start> {
  const startedAt = performance.now();
  return await withHost(browser, async (page, address) => {
    const servedAt = performance.now();
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.goto(address);
    // The navigation is there once the page can be used.
    await page.getByRole('link', { name: 'Clients' }).first().waitFor();
    const usableAt = performance.now();
    const loaded = await Promise.all(scripts.map((script) => script.body()));
    return {
      servedMilliseconds: servedAt - startedAt,
      usableMilliseconds: usableAt - startedAt,
      scriptBytes: loaded.reduce((sum, script) => sum + gzipSync(script).length, 0),
    };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const dataDir = mkdtempSync(join(tmpdir(), 'seatwise-bench-'));
const browser = await chromium.launch({
  executablePath: findBrowser(chromium.executablePath()) ?? chromium.executablePath(),
});
try {
  await withHost(browser, saveCompany);
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round += 1) starts.push(await measureStart(browser));
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
