/**
 * Makes sure that the end-to-end tests find a browser: an installed one, or Playwright's own download, or Debian's
 * chromium where root may install it. Otherwise ends with exit code 1 and says how to install one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser, usableBrowsers } from '../electron/standalone/find-browser.ts';
import { commandOf } from './run.mjs';

const downloadsWithinMilliseconds = 5 * 60_000;

const isFound = () => findBrowser(startable(chromium.executablePath())) !== null;

if (!isFound()) download();
if (!isFound() && process.getuid?.() === 0 && existsSync('/etc/debian_version')) installFromDebian();
if (!isFound()) {
  console.error(
    `The end-to-end tests need a browser, and none was found. Install ${usableBrowsers} ` +
      '(on Debian or Ubuntu: "sudo apt-get install chromium"), or set SEATWISE_BROWSER to the path of one.',
  );
  process.exit(1);
}

function download() {
  console.error('No browser found; trying to download the one of Playwright…');
  const install = [commandOf('playwright-core'), 'install', '--no-shell', 'chromium'];
  spawnSync(process.execPath, install, { stdio: 'ignore', timeout: downloadsWithinMilliseconds });
}

function installFromDebian() {
  console.error("Installing Debian's chromium…");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
}

/** The path itself, unless it is on a bare Linux where the download lacks the system's libraries. */
function startable(path) {
  if (process.platform !== 'linux') return path;
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : null;
}
