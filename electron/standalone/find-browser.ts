import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search looks at; the process's own by default, given in tests. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly isProgram: (path: string) => boolean;
}

/** Browsers Seatwise can use, in words for messages. */
export const usableBrowsers = 'Google Chrome, Chromium, Microsoft Edge or Brave';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
  'vivaldi',
];

const macPlaces = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
];

/**
 * The path of an installed Chromium-family browser, or null: the one named in `SEATWISE_BROWSER` or `CHROME_PATH`,
 * else one on the PATH, else one where the operating system keeps it, else `downloaded` (Playwright's own).
 */
export function findBrowser(downloaded: string | null = null, search: BrowserSearch = thisMachine): string | null {
  const { env, isProgram } = search;
  const named = [env.SEATWISE_BROWSER, env.CHROME_PATH].filter((path) => path !== undefined && path !== '');
  const candidates = [...named, ...onPath(search), ...usualPlaces(search), downloaded];
  return candidates.find((path) => path !== undefined && path !== null && isProgram(path)) ?? null;
}

function onPath({ platform, env }: BrowserSearch): string[] {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces({ platform, env }: BrowserSearch): string[] {
  if (platform === 'darwin') {
    return macPlaces.flatMap((place) => [place, ...(env.HOME ? [join(env.HOME, place)] : [])]);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPlaces.flatMap((place) => roots.map((root) => join(root, ...place)));
  }
  return platform === 'linux' ? ['/snap/bin/chromium', '/opt/google/chrome/chrome'] : [];
}

const thisMachine: BrowserSearch = {
  platform: process.platform,
  env: process.env,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};
