import type { Event, Session, WindowOpenHandlerResponse } from 'electron';
import { isWithin } from './app-origin';

/** What the guard uses of a page's web contents. */
export interface GuardedContents {
  on(event: 'will-frame-navigate' | 'will-redirect', listener: (details: Event<{ url: string }>) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Event) => void): unknown;
  setWindowOpenHandler(handler: () => WindowOpenHandlerResponse): void;
}

/** What the guard uses of Electron's app. */
interface ContentsSource {
  on(event: 'web-contents-created', listener: (event: Event, contents: GuardedContents) => void): unknown;
}

/**
 * Keeps every page where it is: no way to another origin, no new windows, no webviews (Electron's security checklist,
 * 12 to 14).
 */
export function guardNavigation(app: ContentsSource, origin: string): void {
  const stayInside = (details: Event<{ url: string }>) => {
    if (!isWithin(origin, details.url)) details.preventDefault();
  };
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', stayInside);
    contents.on('will-redirect', stayInside);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Refuses every permission a page could ask for, except writing to the clipboard from a click. */
export function refusePermissions(
  session: Pick<Session, 'setPermissionCheckHandler' | 'setPermissionRequestHandler' | 'setDevicePermissionHandler'>,
): void {
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write';
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
}
