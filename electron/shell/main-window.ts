import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import type { OwnPages } from './own-pages';

/** What this uses of Electron's BrowserWindow. */
export interface MainWindow {
  readonly webContents: object;
  once(event: 'ready-to-show', listener: () => void): unknown;
  loadURL(url: string): Promise<void>;
  show(): void;
}

/** What the window shows and may do. */
export interface MainWindowParts<Window extends MainWindow> {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => Window;
  readonly origin: string;
  readonly backgroundColor: string;
  readonly webPreferences: WebPreferences;
  readonly ownPages: OwnPages;
}

/** Opens the app's window; it stays hidden until its page has painted, so that nothing flashes. */
export function openMainWindow<Window extends MainWindow>(parts: MainWindowParts<Window>): Window {
  const { BrowserWindow, backgroundColor, webPreferences } = parts;
  const window = new BrowserWindow({
    title: 'Seatwise',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    backgroundColor,
    webPreferences,
  });
  parts.ownPages.add(window.webContents);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${parts.origin}/`);
  return window;
}

/** Shows the window over others, also where it was minimized. */
export function bringToFront(window: { isMinimized(): boolean; restore(): void; focus(): void }): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
