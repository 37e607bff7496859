import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { fuseState, installElectronModule, makeElectronFolder } from './stub-electron';

const root = resolve(import.meta.dirname, '../..');
const builder = join(dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'seatwise-package-'));
const packaged = join(folder, 'dist', 'linux-unpacked');
const app = join(folder, 'app');

beforeAll(() => {
  if (!existsSync(join(root, 'out/main/main.js'))) throw new Error('Build the app first: npm run build');
  const electronFolder = join(folder, 'electron');
  makeElectronFolder(electronFolder, packageJson.devDependencies.electron);
  const settings = [`-c.electronDist=${electronFolder}`, `-c.directories.output=${join(folder, 'dist')}`];
  execFileSync(process.execPath, [builder, '--dir', '--linux', '--x64', ...settings], { cwd: root, stdio: 'pipe' });
  extractAll(join(packaged, 'resources', 'app.asar'), app);
  cpSync(join(packaged, 'resources', 'app.asar.unpacked'), app, { recursive: true });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packaged app', () => {
  it('holds the built app without the other entries', () => {
    expect(readdirSync(join(app, 'out')).sort()).toEqual(['main', 'preload', 'renderer']);
    const entries = readdirSync(join(app, 'out', 'main')).filter((name) => name.endsWith('.js'));
    expect(entries).toEqual(['main.js']);
  });

  it('holds what main imports at run time, and no library of the pages or of the build', () => {
    expect(readdirSync(join(app, 'node_modules')).sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });

  it('holds the database’s binary for the system packaged for, in a file of its own, and no other', () => {
    const prebuilds = 'node_modules/better-sqlite3/prebuilds';
    expect(readdirSync(join(app, prebuilds))).toEqual(['linux-x64.node']);
    expect(existsSync(join(packaged, 'resources', 'app.asar.unpacked', prebuilds, 'linux-x64.node'))).toBe(true);
    expect(existsSync(join(app, 'node_modules/better-sqlite3/deps'))).toBe(false);
  });

  it('is no Node and not open to an inspector, and loads nothing but its own archive', () => {
    const program = readFileSync(join(packaged, packageJson.name));
    const [runAsNode, nodeOptions, inspect, onlyAsar] = [0, 2, 3, 5].map((index) => fuseState(program, index));
    expect({ runAsNode, nodeOptions, inspect, onlyAsar }).toEqual({
      runAsNode: '0',
      nodeOptions: '0',
      inspect: '0',
      onlyAsar: '1',
    });
  });
});

// The binary packaged here is one for Linux on x64, so only there can it be loaded.
describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the packaged main process', () => {
  it('starts with nothing but the package, opens the database and serves its page', () => {
    installElectronModule(app);
    const output = execFileSync(process.execPath, [join(app, 'out/main/main.js')], {
      cwd: app,
      env: { PATH: process.env.PATH, HOME: folder, SEATWISE_DATA_DIR: join(folder, 'data') },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toMatchObject({
      page: 200,
      html: expect.stringContaining('<div id="root">'),
      opened: { ok: true, value: { host: 'electron', version: packageJson.version, company: null } },
      preload: true,
    });
  });
});
