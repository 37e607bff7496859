/**
 * `npm start`: Seatwise in an Electron window, or, where Electron's runtime is not to be had, served to the installed
 * browser. `npm start -- --standalone` takes the browser in any case.
 */
import { buildIfStale } from './build-if-stale.mjs';
import { fetchElectron, whyNoWindow } from './electron-runtime.mjs';
import { requireNode } from './require-node.mjs';
import { run } from './run.mjs';

const startsWithinMilliseconds = 5_000;

requireNode();
await buildIfStale();
if (!(await ranInElectron())) await import('../out/main/standalone.js');

/** True where Electron ran; false, with the reason on standard error, where the browser has to take its place. */
async function ranInElectron() {
  if (process.argv.includes('--standalone')) return false;
  const obstacle = whyNoWindow();
  if (obstacle) return say(`No Electron window, because ${obstacle}.`);
  const electron = await fetchElectron();
  if (!electron) return say("Electron's runtime is not here and could not be fetched.");
  const startedAt = Date.now();
  const code = await run(electron, ['.']);
  if (code !== 0 && Date.now() - startedAt < startsWithinMilliseconds) {
    return say(`Electron did not start (exit code ${code}).`);
  }
  process.exitCode = code;
  return true;
}

function say(reason) {
  console.error(`${reason} Seatwise runs in your browser instead, with the same data.`);
  return false;
}
