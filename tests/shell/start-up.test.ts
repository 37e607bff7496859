import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserWindowDouble, MenuDouble, ProtocolDouble, SessionDouble } from './electron-double';

type CallListener = (event: object, name: unknown, input: unknown) => Promise<unknown>;

const dataDir = mkdtempSync(join(tmpdir(), 'seatwise-start-up-'));
const journal: string[] = [];
const windows = browserWindowDouble(journal);
const listeners: CallListener[] = [];
let becomeReady: () => void = () => undefined;

const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox: () => void journal.push('sandbox enabled'),
  setPath: (name: string, path: string) => void journal.push(`${name} in ${path}`),
  getPath: () => '/home/dana/Downloads',
  requestSingleInstanceLock: () => {
    journal.push('lock asked for');
    return true;
  },
  whenReady: () => new Promise<void>((ready) => (becomeReady = ready)),
  quit: () => void app.emit('will-quit'),
});

vi.mock('electron', () => ({
  app,
  BrowserWindow: windows.BrowserWindow,
  ipcMain: {
    handle: (_channel: string, listener: CallListener) => {
      journal.push('gate open');
      listeners.push(listener);
    },
  },
  Menu: new MenuDouble(),
  nativeTheme: { themeSource: 'system', shouldUseDarkColors: true },
  protocol: new ProtocolDouble(journal),
  session: { defaultSession: new SessionDouble() },
}));

beforeAll(async () => {
  process.env.SEATWISE_DATA_DIR = dataDir;
  await import('../../electron/main');
});

afterAll(() => {
  app.emit('will-quit');
  delete process.env.SEATWISE_DATA_DIR;
  rmSync(dataDir, { recursive: true });
});

describe('start-up', () => {
  it('does before Electron is ready what is only possible then, and opens nothing yet', () => {
    expect(journal).toEqual([
      'sandbox enabled',
      `userData in ${join(dataDir, 'electron-profile')}`,
      'scheme registered',
      'lock asked for',
    ]);
    expect(app.listenerCount('web-contents-created')).toBe(1);
    expect(existsSync(join(dataDir, 'seatwise.db'))).toBe(false);
  });

  it('then serves the pages, opens the gate and, last, the window', async () => {
    journal.length = 0;
    becomeReady();
    await vi.waitFor(() => expect(journal).toContain('load app://seatwise/'));
    expect(journal).toEqual(['protocol served', 'gate open', 'window created', 'load app://seatwise/']);
    expect(existsSync(join(dataDir, 'seatwise.db'))).toBe(true);
    expect(windows.opened[0]?.options).toMatchObject({ show: false, backgroundColor: '#12161c' });
  });

  it("answers the window's page over the real backend, and nobody else", async () => {
    const [listener] = listeners;
    const senderFrame = { parent: null, origin: 'app://seatwise' };
    const answer = await listener?.({ sender: windows.opened[0]?.webContents, senderFrame }, 'app.open', {});
    expect(answer).toMatchObject({ ok: true, value: { host: 'electron', dataDir } });
    await expect(listener?.({ sender: {}, senderFrame }, 'app.open', {})).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('quits with its window and closes the database', () => {
    app.emit('window-all-closed');
    expect(existsSync(join(dataDir, 'seatwise.db-wal'))).toBe(false);
  });
});
