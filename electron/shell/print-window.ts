import type { BrowserWindowConstructorOptions, PrintToPDFOptions, WebPreferences } from 'electron';
import type { PrintToPdf } from '../backend';
import type { OwnPages } from './own-pages';

/** What this uses of Electron's BrowserWindow. */
interface PrintWindow {
  readonly webContents: { printToPDF(options: PrintToPDFOptions): Promise<Uint8Array> };
  loadURL(url: string): Promise<void>;
  destroy(): void;
}

/** How a print page is opened. */
export interface PrintWindowParts {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => PrintWindow;
  readonly origin: string;
  readonly webPreferences: WebPreferences;
  readonly ownPages: OwnPages;
}

/** Prints reports in a window nobody sees, which lives for the one report. */
export function createWindowPrinter({ BrowserWindow, origin, webPreferences, ownPages }: PrintWindowParts): PrintToPdf {
  return async ({ jobId, waitUntilReady }) => {
    const window = new BrowserWindow({
      show: false,
      // A hidden window is slowed down otherwise, and its charts with it.
      webPreferences: { ...webPreferences, backgroundThrottling: false },
    });
    ownPages.add(window.webContents);
    try {
      await window.loadURL(`${origin}/print.html?job=${encodeURIComponent(jobId)}`);
      await waitUntilReady();
      // Margins, header and footer are the page's own, in its @page rules.
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, right: 0, bottom: 0, left: 0 },
      });
    } finally {
      window.destroy();
    }
  };
}
