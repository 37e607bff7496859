import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `@electron/fuses` looks for in Electron's program: a mark, a version, a count, and a state for each fuse. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

/** The state of the fuse at `index` in the program's bytes: '0' off, '1' on. */
export function fuseState(program: Buffer, index: number): string {
  const wire = program.indexOf(fuseMark) + fuseMark.length + 2;
  return String.fromCharCode(program[wire + index] ?? 0);
}

/** Lays out a folder as Electron's Linux download has it, with a program that is only its fuses. */
export function makeElectronFolder(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) writeFileSync(join(folder, name), '');
  // As delivered: every fuse this project turns off is on, and the other way around.
  const wire = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuseCount]), Buffer.from('101100000')]);
  writeFileSync(join(folder, 'electron'), wire, { mode: 0o755 });
}

/** Puts a stand-in for Electron's module beside the packaged app, so that its main process runs under plain Node. */
export function installElectronModule(appFolder: string): void {
  const folder = join(appFolder, 'node_modules', 'electron');
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'electron-module.cjs'), join(folder, 'index.cjs'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'electron', main: 'index.cjs' }));
}
