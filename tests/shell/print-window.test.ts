import { describe, expect, it } from 'vitest';
import { appOrigin } from '../../electron/shell/app-origin';
import { createOwnPages } from '../../electron/shell/own-pages';
import { pagePreferences } from '../../electron/shell/page-preferences';
import { createWindowPrinter } from '../../electron/shell/print-window';
import { browserWindowDouble } from './electron-double';

function printer() {
  const journal: string[] = [];
  const { BrowserWindow, opened } = browserWindowDouble(journal);
  const ownPages = createOwnPages();
  const webPreferences = pagePreferences('/app/preload.cjs');
  const print = createWindowPrinter({ BrowserWindow, origin: appOrigin, webPreferences, ownPages });
  return { journal, opened, ownPages, print };
}

describe('the print window', () => {
  it('opens the print page out of sight, waits until it is drawn, prints, and goes', async () => {
    const { journal, opened, print } = printer();
    const waitUntilReady = async () => void journal.push('ready');
    const pdf = await print({ jobId: 'job 1/2', paper: 'a4', waitUntilReady });
    expect(new TextDecoder().decode(pdf)).toBe('%PDF');
    expect(journal).toEqual([
      'window created',
      'load app://seatwise/print.html?job=job%201%2F2',
      'ready',
      'window destroyed',
    ]);
    expect(opened[0]?.options.show).toBe(false);
  });

  it('prints tagged, with bookmarks and backgrounds, and leaves paper and margins to the page', async () => {
    const { opened, print } = printer();
    await print({ jobId: 'job', paper: 'letter', waitUntilReady: async () => undefined });
    expect(opened[0]?.webContents.pdfOptions).toEqual({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    });
  });

  it('is as locked up as the main window, and its page may call', async () => {
    const { opened, ownPages, print } = printer();
    await print({ jobId: 'job', paper: 'a4', waitUntilReady: async () => undefined });
    expect(opened[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      preload: '/app/preload.cjs',
    });
    expect(ownPages.has(opened[0]?.webContents ?? {})).toBe(true);
  });

  it('goes as well when the page is never ready or printing fails', async () => {
    const { opened, print } = printer();
    const never = async () => Promise.reject(new Error('too long'));
    await expect(print({ jobId: 'job', paper: 'a4', waitUntilReady: never })).rejects.toThrow('too long');
    const failing = print({
      jobId: 'job',
      paper: 'a4',
      waitUntilReady: async () => {
        const contents = opened[1]?.webContents;
        if (contents) contents.pdf = async () => Promise.reject(new Error('no printer'));
      },
    });
    await expect(failing).rejects.toThrow('no printer');
    expect(opened.map((window) => window.destroyed)).toEqual([true, true]);
  });
});
