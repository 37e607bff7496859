import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDir } from '../../electron/host/data-dir';

describe('the data folder', () => {
  it.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['on Linux', 'linux', {}, join('/home/dana', '.local', 'share', 'seatwise')],
    ['on Linux with XDG_DATA_HOME', 'linux', { XDG_DATA_HOME: '/data' }, join('/data', 'seatwise')],
    ['on macOS', 'darwin', {}, join('/home/dana', 'Library', 'Application Support', 'Seatwise')],
    ['on Windows', 'win32', { APPDATA: '/roaming' }, join('/roaming', 'Seatwise')],
    ['on Windows without APPDATA', 'win32', {}, join('/home/dana', 'AppData', 'Roaming', 'Seatwise')],
  ])('is where the system keeps it %s', (_where, platform, env, folder) => {
    expect(dataDir(platform, env, '/home/dana')).toBe(folder);
  });

  it.each<NodeJS.Platform>(['linux', 'darwin', 'win32'])(
    'is the one SEATWISE_DATA_DIR names, on %s too',
    (platform) => {
      expect(dataDir(platform, { SEATWISE_DATA_DIR: 'here', APPDATA: '/roaming' }, '/home/dana')).toBe(resolve('here'));
    },
  );
});
