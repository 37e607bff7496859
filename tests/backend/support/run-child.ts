import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** A program of this folder, bundled so that plain Node runs it in a process of its own. */
export interface ChildProgram {
  readonly start: (args: readonly string[], user?: { readonly uid: number; readonly gid: number }) => ChildProcess;
  readonly remove: () => void;
}

/** Bundles `tests/backend/support/<name>.ts` into a folder from which the project's packages are found. */
export async function bundleChild(name: string): Promise<ChildProgram> {
  const cache = resolve(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(resolve(cache, 'seatwise-child-'));
  // The child may run as another user.
  chmodSync(folder, 0o755);
  const file = resolve(folder, 'child.mjs');
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': resolve(root, 'shared') } },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: resolve(import.meta.dirname, `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: basename(file) } },
    },
  });
  return {
    start: (args, user = undefined) =>
      spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'], ...user }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Everything the child writes to standard output until it ends. */
export async function outputOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The child has no standard output.');
  return await text(child.stdout);
}
