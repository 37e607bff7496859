/**
 * How long a slider of What-if takes from the move of the pointer to the painted figures, in the built standalone app
 * and an installed browser. Medians of this machine, and their ratio to the frames they may take: one frame at 1,000
 * clients, two at 10,000. Run it with `node tests/bench/run.mjs slider` after `npm run build`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lever } from '@shared/domain/scenario';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../electron/standalone/find-browser';
import { callFromPage } from '../e2e/support/call';
import { makeCompany } from '../support/make-company';

const frameMilliseconds = 1_000 / 60;
const moves = 60;

const levers: Lever[] = [
  { id: 'price', on: true, kind: 'seatPrice', change: 'percent', rate: 0.02, clientIds: null },
  { id: 'seats', on: true, kind: 'seats', rate: 0.05 },
  { id: 'rhem', on: true, kind: 'rhem', hoursPerSeat: 0.3, clientIds: null },
  { id: 'labor', on: true, kind: 'laborCost', rate: 0.03 },
  { id: 'tools', on: true, kind: 'toolsCost', rate: -0.06 },
  { id: 'target', on: true, kind: 'targetMargin', grossMargin: 0.72 },
];

/** One move of the pointer, in milliseconds. */
interface Move {
  /** From the pointer event to after the frame with its figures is painted; the wait for that frame to begin is in it. */
  readonly toPaint: number;
  /** Frames begun from the event until its figures stood on the page; 1 is the very next one. */
  readonly frames: number;
  /** The main thread's processor time for it: scripts, layout, painting. */
  readonly work: number;
}

const median = (values: readonly number[]) => [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;

const executablePath = findBrowser(chromium.executablePath());
if (executablePath === null) throw new Error('No browser found. Install Chromium, or set SEATWISE_BROWSER to one.');
const browser = await chromium.launch({ executablePath });
try {
  for (const [clients, frames] of [
    [1_000, 1],
    [10_000, 2],
  ] as const) {
    await report(clients, frames);
  }
} finally {
  await browser.close();
}

async function report(clients: number, allowedFrames: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'seatwise-bench-'));
  const host = spawn(process.execPath, ['out/main/standalone.js'], {
    env: { ...process.env, CI: '1', SEATWISE_DATA_DIR: dataDir, SEATWISE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = await openWhatIf(await addressOf(host.stdout), clients);
    for (const name of ['Bring reactive hours a seat to', 'Change the seat price by']) {
      const measured = await drag(page, name);
      const allowed = allowedFrames * frameMilliseconds;
      const line = (what: string, milliseconds: number) =>
        console.log(
          `${`${clients.toLocaleString('en')} clients, ${what}`.padEnd(46)} ${milliseconds.toFixed(1).padStart(6)} ms  ` +
            `${(milliseconds / allowed).toFixed(2)} of ${allowedFrames} frame${allowedFrames === 1 ? '' : 's'}`,
        );
      console.log(`"${name}", six levers in use, ${moves} moves`);
      line('work of a move, median', median(measured.map(({ work }) => work)));
      line('pointer to paint, median', median(measured.map(({ toPaint }) => toPaint)));
      console.log(
        `${' '.repeat(6)}figures stood in frame ${median(measured.map(({ frames }) => frames))} after the pointer, median`,
      );
    }
    await page.context().close();
  } finally {
    host.kill('SIGTERM');
    await new Promise((exited) => host.once('exit', exited));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  return new Promise((found) => {
    output.on('data', (chunk: Buffer) => {
      text += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(text);
      if (match) found(match[0]);
    });
  });
}

async function openWhatIf(address: string, clients: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const company = makeCompany({ clients, tools: 30, people: 200 });
  const scenario = { id: 'bench', name: 'Bench', notes: '', levers };
  await callFromPage(page, 'company.replace', { label: 'bench', company: { ...company, scenarios: [scenario] } });
  await page.goto(`${new URL(address).origin}/#/what-if`);
  await page.reload();
  await page.getByRole('button', { name: 'Scenarios' }).click();
  await page.getByRole('menuitem', { name: 'Bench' }).click();
  return page;
}

/** Drags a slider to and fro, one move at a time, and measures each. */
async function drag(page: Page, name: string): Promise<Move[]> {
  const thumb = page.getByRole('slider', { name, exact: true });
  const box = await thumb.boundingBox();
  if (!box) throw new Error(`There is no slider "${name}".`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const metrics = await page.context().newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watchMoves(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const measured: Move[] = [];
  // The first moves warm up what is compiled on the way.
  for (let at = -10; at < moves; at += 1) {
    const move = await measureMove(page, metrics, x + 40 + 60 * Math.sin(at / 4) + (at % 2) * 6, y);
    if (at >= 0) measured.push(move);
  }
  await page.mouse.up();
  await metrics.detach();
  return measured;
}

async function measureMove(page: Page, metrics: CDPSession, x: number, y: number): Promise<Move> {
  const before = await taskMilliseconds(metrics);
  await page.mouse.move(x, y);
  const { toPaint, frames } = await page.evaluate(() => window.lastMove);
  return { toPaint, frames, work: (await taskMilliseconds(metrics)) - before };
}

/** Processor time of the main thread so far, without what the measuring itself takes. */
async function taskMilliseconds(metrics: CDPSession): Promise<number> {
  const { metrics: all } = await metrics.send('Performance.getMetrics');
  const seconds = (wanted: string) => all.find(({ name }) => name === wanted)?.value ?? 0;
  return 1_000 * (seconds('TaskDuration') - seconds('DevToolsCommandDuration'));
}

declare global {
  interface Window {
    /** Resolves when the figures of the last pointer move are painted. */
    lastMove: Promise<Omit<Move, 'work'>>;
  }
}

/** Times each pointer move in the page: until the table holds new figures, and until the frame with them is done. */
async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const table = document.querySelector('table');
    if (!table) throw new Error('The comparison is not on the page.');
    window.addEventListener(
      'mousemove',
      (event) => {
        window.lastMove = new Promise((done) => {
          let frames = 0;
          let changed = false;
          const observer = new MutationObserver(() => {
            changed = true;
          });
          observer.observe(table, { subtree: true, childList: true, characterData: true });
          const frame = () => {
            frames += 1;
            // A message is handled after the frame it was posted in has been painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              port1.close();
              if (!changed && frames < 30) {
                requestAnimationFrame(frame);
                return;
              }
              observer.disconnect();
              done({ toPaint: performance.now() - event.timeStamp, frames });
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(frame);
        });
      },
      { capture: true },
    );
  });
}
