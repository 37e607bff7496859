import type { Browser } from 'playwright-core';
import type { PrintRun } from '../backend';
import type { Session } from './session';
import { usableBrowser } from './usable-browser';
import { createWarmBrowser } from './warm-browser';

/** Prints reports with the installed browser. */
export interface BrowserPrinter {
  print(run: PrintRun): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A printer for the print pages of the running host, let in by its session's cookie. */
export function createBrowserPrinter(
  session: Session,
  find: () => Promise<string | null> = usableBrowser,
): BrowserPrinter {
  const warm = createWarmBrowser(find);
  return {
    print: (run) => warm.use((browser) => printPage(browser, session, run)),
    close: warm.close,
  };
}

async function printPage(browser: Browser, { origin, cookie }: Session, run: PrintRun): Promise<Uint8Array> {
  const context = await browser.newContext({ colorScheme: 'light' });
  try {
    await context.addCookies([{ ...cookie, url: origin, httpOnly: true, sameSite: 'Strict' }]);
    const page = await context.newPage();
    await page.goto(`${origin}/print.html?job=${encodeURIComponent(run.jobId)}`);
    await run.waitUntilReady();
    // Margins, header and footer are the page's own, in its @page rules.
    return await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    });
  } finally {
    await context.close();
  }
}
