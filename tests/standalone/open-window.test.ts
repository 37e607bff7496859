import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../electron/standalone/open-window';

describe('a window is opened', () => {
  it.each<[string, boolean, NodeJS.Platform, NodeJS.ProcessEnv]>([
    ['on a Linux desktop', true, 'linux', { DISPLAY: ':0' }],
    ['on Wayland', true, 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
    ['not without a screen', false, 'linux', {}],
    ['not on a build server', false, 'linux', { DISPLAY: ':0', CI: 'true' }],
    ['on macOS', true, 'darwin', {}],
    ['on Windows', true, 'win32', {}],
  ])('%s', (_where, opens, platform, env) => {
    expect(hasDisplay(platform, env)).toBe(opens);
  });
});
