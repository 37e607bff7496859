import { describe, expect, it } from 'vitest';
import { type BrowserSearch, findBrowser } from '../../electron/standalone/find-browser';

function machine(platform: NodeJS.Platform, programs: readonly string[], env: NodeJS.ProcessEnv = {}): BrowserSearch {
  return { platform, env, isProgram: (path) => programs.includes(path) };
}

describe('the browser', () => {
  it('is the one the person named, before any other', () => {
    const search = machine('linux', ['/usr/bin/chromium', '/opt/mine'], {
      PATH: '/usr/bin',
      SEATWISE_BROWSER: '/opt/mine',
    });
    expect(findBrowser(null, search)).toBe('/opt/mine');
  });

  it('is another one where the named one is not there', () => {
    const search = machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' });
    expect(findBrowser(null, search)).toBe('/usr/bin/chromium');
  });

  it.each(['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'])(
    'is found on the PATH as %s',
    (command) => {
      const search = machine('linux', [`/usr/local/bin/${command}`], { PATH: '/usr/bin:/usr/local/bin' });
      expect(findBrowser(null, search)).toBe(`/usr/local/bin/${command}`);
    },
  );

  it('is found where macOS keeps applications', () => {
    const path = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(null, machine('darwin', [path], { HOME: '/Users/dana' }))).toBe(path);
  });

  it('is found where Windows keeps programs', () => {
    const isEdge = (path: string) => /Program Files \(x86\).Microsoft.Edge.Application.msedge\.exe$/.test(path);
    const search = {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      isProgram: isEdge,
    } as const;
    expect(findBrowser(null, search)).toMatch(/msedge\.exe$/);
  });

  it('is the downloaded one where none is installed, and none where that is missing too', () => {
    expect(findBrowser('/cache/chrome', machine('linux', ['/cache/chrome']))).toBe('/cache/chrome');
    expect(findBrowser('/cache/chrome', machine('linux', []))).toBeNull();
  });
});
