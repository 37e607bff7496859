import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { appOrigin } from '../../electron/shell/app-origin';
import { guardNavigation, refusePermissions } from '../../electron/shell/navigation-guard';
import { electronEvent, SessionDouble, WebContentsDouble } from './electron-double';

function guardedContents(): WebContentsDouble {
  const app = new EventEmitter();
  guardNavigation(app, appOrigin);
  const contents = new WebContentsDouble();
  app.emit('web-contents-created', electronEvent({}), contents);
  return contents;
}

const elsewhere = [
  'https://example.com/',
  'http://127.0.0.1:4310/',
  'file:///etc/passwd',
  'app://other/',
  'app://seatwise.example/',
  'javascript:alert(1)',
  'data:text/html,hello',
  'no address at all',
];

describe('the navigation guard', () => {
  it.each(['will-frame-navigate', 'will-redirect'])('refuses every way out on %s', (eventName) => {
    const contents = guardedContents();
    for (const url of elsewhere) {
      const event = electronEvent({ url });
      contents.emit(eventName, event);
      expect(event.defaultPrevented, url).toBe(true);
    }
  });

  it("lets a page move within the app's own origin", () => {
    const contents = guardedContents();
    const event = electronEvent({ url: `${appOrigin}/clients` });
    contents.emit('will-frame-navigate', event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('opens no window and attaches no webview', () => {
    const contents = guardedContents();
    expect(contents.windowOpenHandler?.()).toEqual({ action: 'deny' });
    const event = electronEvent({});
    contents.emit('will-attach-webview', event);
    expect(event.defaultPrevented).toBe(true);
  });
});

describe('permissions', () => {
  it.each(['geolocation', 'media', 'notifications', 'openExternal', 'clipboard-read', 'usb', 'fileSystem'] as const)(
    'refuses %s',
    (permission) => {
      const session = new SessionDouble();
      refusePermissions(session);
      expect(session.answers(permission)).toEqual({ request: false, check: false });
    },
  );

  it('lets a page write to the clipboard and pairs with no device', () => {
    const session = new SessionDouble();
    refusePermissions(session);
    expect(session.answers('clipboard-sanitized-write')).toEqual({ request: true, check: true });
    expect(session.device?.({ deviceType: 'usb', origin: appOrigin, device: { deviceId: '1' } as never })).toBe(false);
  });
});
