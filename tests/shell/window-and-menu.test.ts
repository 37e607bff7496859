import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { appOrigin, pageOrigin } from '../../electron/shell/app-origin';
import { bringToFront, openMainWindow } from '../../electron/shell/main-window';
import { installMenu, offerContextMenu } from '../../electron/shell/menu';
import { createOwnPages } from '../../electron/shell/own-pages';
import { pagePreferences } from '../../electron/shell/page-preferences';
import { claimSingleInstance } from '../../electron/shell/single-instance';
import { applyColorScheme, followingColorScheme, pageColor } from '../../electron/shell/theme';
import { browserWindowDouble, MenuDouble, WebContentsDouble } from './electron-double';

function mainWindow() {
  const journal: string[] = [];
  const { BrowserWindow } = browserWindowDouble(journal);
  const ownPages = createOwnPages();
  const webPreferences = pagePreferences('/app/preload.cjs');
  const window = openMainWindow({
    BrowserWindow,
    origin: appOrigin,
    backgroundColor: '#12161c',
    webPreferences,
    ownPages,
  });
  return { journal, ownPages, window };
}

describe('the main window', () => {
  it('is sandboxed, isolated, without Node, and never smaller than the pages are made for', () => {
    const { window, ownPages } = mainWindow();
    expect(window.options).toMatchObject({
      minWidth: 1024,
      minHeight: 700,
      backgroundColor: '#12161c',
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    });
    expect(ownPages.has(window.webContents)).toBe(true);
  });

  it('is shown once its page has painted', () => {
    const { journal, window } = mainWindow();
    expect(window.options.show).toBe(false);
    expect(journal).toEqual(['window created', 'load app://seatwise/']);
    window.emit('ready-to-show');
    expect(journal.at(-1)).toBe('window shown');
  });

  it('comes to the front, also from the dock', () => {
    const { journal, window } = mainWindow();
    window.minimized = true;
    bringToFront(window);
    expect(journal.slice(-2)).toEqual(['window restored', 'window focused']);
  });
});

describe('pages come from', () => {
  it.each([
    ['the app itself', true, undefined, 'app://seatwise'],
    ['the app itself, when installed, whatever the environment says', true, 'http://localhost:5173/', 'app://seatwise'],
    ["electron-vite's server in development", false, 'http://localhost:5173/', 'http://localhost:5173'],
  ])('%s', (_where, isPackaged, url, origin) => {
    expect(pageOrigin(isPackaged, url === undefined ? {} : { ELECTRON_RENDERER_URL: url })).toBe(origin);
  });
});

describe('the single instance', () => {
  function app(isFirst: boolean) {
    let hasQuit = false;
    const emitter = new EventEmitter();
    return Object.assign(emitter, {
      requestSingleInstanceLock: () => isFirst,
      quit: () => {
        hasQuit = true;
      },
      hasQuit: () => hasQuit,
    });
  }

  it('quits where Seatwise already runs', () => {
    const second = app(false);
    expect(claimSingleInstance(second, () => undefined)).toBe(false);
    expect(second.hasQuit()).toBe(true);
  });

  it('comes to the front when Seatwise is started again', () => {
    const first = app(true);
    let broughtToFront = 0;
    expect(claimSingleInstance(first, () => broughtToFront++)).toBe(true);
    first.emit('second-instance');
    expect(broughtToFront).toBe(1);
    expect(first.hasQuit()).toBe(false);
  });
});

describe('the menu', () => {
  const rolesOf = (template: MenuItemConstructorOptions[] | null) => template?.map((item) => item.role);

  it('has the standard Edit menu, whose undo is the text field’s own', () => {
    const menu = new MenuDouble();
    installMenu(menu, 'linux', true);
    expect(rolesOf(menu.applicationMenu)).toEqual(['fileMenu', 'editMenu', 'viewMenu', 'windowMenu']);
    installMenu(menu, 'darwin', true);
    expect(rolesOf(menu.applicationMenu)?.[0]).toBe('appMenu');
  });

  it('offers reload and developer tools in development only', () => {
    const view = (isPackaged: boolean) => {
      const menu = new MenuDouble();
      installMenu(menu, 'linux', isPackaged);
      const item = menu.applicationMenu?.find(({ role }) => role === 'viewMenu');
      return rolesOf(Array.isArray(item?.submenu) ? item.submenu : null);
    };
    expect(view(false)).toContain('toggleDevTools');
    expect(view(true)).not.toContain('toggleDevTools');
    expect(view(true)).not.toContain('reload');
  });

  it('answers a right click where there is something to do', () => {
    const menu = new MenuDouble();
    const contents = new WebContentsDouble();
    offerContextMenu(menu, contents);
    contents.emit('context-menu', {}, { isEditable: false, selectionText: '' });
    expect(menu.popups).toEqual([]);
    contents.emit('context-menu', {}, { isEditable: false, selectionText: '$53.95' });
    contents.emit('context-menu', {}, { isEditable: true, selectionText: '' });
    expect(rolesOf(menu.popups[0] ?? null)).toEqual(['copy']);
    expect(rolesOf(menu.popups[1] ?? null)).toContain('paste');
  });
});

describe('the theme', () => {
  it('gives an empty page the color of the theme in force', () => {
    expect(pageColor({ themeSource: 'system', shouldUseDarkColors: true })).toBe('#12161c');
    expect(pageColor({ themeSource: 'system', shouldUseDarkColors: false })).toBe('#ffffff');
  });

  it('follows the preference at the start and whenever it changes', async () => {
    const theme: Parameters<typeof applyColorScheme>[0] = { themeSource: 'system', shouldUseDarkColors: false };
    applyColorScheme(theme, 'dark');
    expect(theme.themeSource).toBe('dark');
    const call = followingColorScheme(theme, async () => ({ ok: true, value: { colorScheme: 'auto', paper: 'a4' } }));
    await call('preferences.set', { colorScheme: 'auto', paper: 'a4' });
    expect(theme.themeSource).toBe('system');
  });
});
