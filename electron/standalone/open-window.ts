import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** True where a window can be shown: a screen is there and no build server is running this. */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<NodeJS.ProcessEnv>): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens the address as a window of its own, without tabs and address bar, with a browser profile inside the data
 * folder so that nothing mixes with the person's own browsing. Gives a function that closes the window again.
 */
export function openAppWindow(browserPath: string, address: string, dataDir: string): () => void {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${join(dataDir, 'browser-profile')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1440,900',
    // Chromium refuses to start its sandbox for root.
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
  const window = spawn(browserPath, flags, { stdio: 'ignore', detached: true });
  window.on('error', () => process.stderr.write('The browser did not open; open the address above yourself.\n'));
  window.unref();
  return () => void window.kill();
}
