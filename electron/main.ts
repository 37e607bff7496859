import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import { createBackend } from './backend';
import { dataDir } from './host/data-dir';
import { version } from './host/version';
import { pageOrigin } from './shell/app-origin';
import { registerAppScheme, serveApp } from './shell/app-protocol';
import { openCallGate } from './shell/call-gate';
import { askWhereToSave } from './shell/downloads';
import { bringToFront, openMainWindow } from './shell/main-window';
import { installMenu, offerContextMenu } from './shell/menu';
import { guardNavigation, refusePermissions } from './shell/navigation-guard';
import { createOwnPages } from './shell/own-pages';
import { pagePreferences } from './shell/page-preferences';
import { createWindowPrinter } from './shell/print-window';
import { keepProfileIn } from './shell/profile';
import { claimSingleInstance } from './shell/single-instance';
import { followingColorScheme, pageColor } from './shell/theme';

const origin = pageOrigin(app.isPackaged, process.env);
let window: BrowserWindow | null = null;
const ownPages = createOwnPages();
const webPreferences = pagePreferences(join(import.meta.dirname, '../preload/preload.cjs'));

app.enableSandbox();
keepProfileIn(app, join(dataDir(), 'electron-profile'));
registerAppScheme(protocol);
guardNavigation(app, origin);
// Not awaited here: Electron is ready only once this module has run to its end.
if (claimSingleInstance(app, () => window && bringToFront(window))) void app.whenReady().then(start);

async function start(): Promise<void> {
  const printToPdf = createWindowPrinter({ BrowserWindow, origin, webPreferences, ownPages });
  const backend = createBackend({ dataDir: dataDir(), host: 'electron', version, now: () => new Date(), printToPdf });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => backend.close());

  serveApp(protocol, join(import.meta.dirname, '../renderer'));
  refusePermissions(session.defaultSession);
  askWhereToSave(session.defaultSession, origin, app.getPath('downloads'));
  const call = followingColorScheme(nativeTheme, backend.call);
  openCallGate(ipcMain, { origin, ownPages, call });
  installMenu(Menu, process.platform, app.isPackaged);
  // Brings the theme to the person's preference before the window is given its color.
  await call('app.open', {});
  window = openMainWindow({ BrowserWindow, origin, backgroundColor: pageColor(nativeTheme), webPreferences, ownPages });
  offerContextMenu(Menu, window.webContents);
}
