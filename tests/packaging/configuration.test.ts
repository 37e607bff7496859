import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { DebugLogger } from 'builder-util';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const root = resolve(import.meta.dirname, '../..');
const configuration = await getConfig(root, null, null);

describe('the packager’s configuration', () => {
  it('is valid', async () => {
    await expect(validateConfiguration(configuration, new DebugLogger(false))).resolves.toBeUndefined();
  });

  it('would be refused with a misspelt key', async () => {
    const misspelt = { ...configuration, asarUnpacked: '**' };
    await expect(validateConfiguration(misspelt, new DebugLogger(false))).rejects.toThrow('asarUnpacked');
  });

  it('makes an installer for each system', () => {
    expect(configuration.win?.target).toBe('nsis');
    expect(configuration.mac?.target).toBe('dmg');
    expect(configuration.linux?.target).toEqual(['AppImage', 'deb']);
  });

  it('says who maintains it and where, without which there is no Debian package', () => {
    expect(packageJson.homepage).toMatch(/^https:/);
    expect(configuration.linux?.maintainer).toBeTruthy();
  });

  it.each([
    ['Linux', 'icon.png', '89504e47'],
    ['Windows', 'icon.ico', '00000100'],
    ['macOS', 'icon.icns', Buffer.from('icns').toString('hex')],
  ])('has an icon for %s', (_system, name, firstBytes) => {
    const folder = configuration.directories?.buildResources ?? '';
    expect(
      readFileSync(join(root, folder, name))
        .subarray(0, 4)
        .toString('hex'),
    ).toBe(firstBytes);
  });
});
