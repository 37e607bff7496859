import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, root, run } from './run.mjs';

const sources = ['electron', 'renderer', 'shared', 'resources', 'electron.vite.config.ts', 'package.json'];
const lastBuilt = ['out/main/standalone.js', 'out/renderer/index.html'];

/** Builds the app into out/, writing everything the build says to standard error; gives the exit code. */
export function build() {
  return run(process.execPath, [commandOf('electron-vite'), 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
}

/** Builds where out/ is missing or older than the sources; ends the process where the build fails. */
export async function buildIfStale() {
  if (!isStale()) return;
  console.error('Building Seatwise…');
  const code = await build();
  if (code !== 0) process.exit(code);
}

function isStale() {
  const built = Math.min(...lastBuilt.map((path) => changedAt(join(root, path))));
  return sources.some((path) => newestChange(join(root, path)) > built);
}

/** When a file or folder last changed, in milliseconds; 0 where it is missing. */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Folders count too: theirs is the time that moves when a file is deleted.
function newestChange(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changedAt(path);
  return Math.max(changedAt(path), ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
