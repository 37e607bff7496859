import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';

const electronFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The Electron program's path where its runtime, a download apart from the npm package, is here; else null. */
export function electronPath() {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(electronFolder, 'dist');
  const path = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? path : null;
}

/** Why a window of Electron cannot open on this machine, or null. */
export function whyNoWindow() {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display';
  // Seatwise never runs a page outside Chromium's sandbox, and for root there is none.
  return process.getuid?.() === 0 ? 'Electron does not run as root' : null;
}

/**
 * The Electron program's path, fetched first where it is missing and can be; null where it cannot be had. A network
 * that does not answer within a few seconds is taken for no network.
 */
export async function fetchElectron() {
  const present = electronPath();
  if (present || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return present;
  const code = await run(process.execPath, [join(import.meta.dirname, 'fetch-electron.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_USE_ENV_PROXY: '1' },
  });
  return code === 0 ? electronPath() : null;
}
