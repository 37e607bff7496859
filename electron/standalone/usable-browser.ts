import { findBrowser } from './find-browser';

/**
 * The path of a browser Seatwise can use, or null: an installed one, else the one Playwright has downloaded.
 * Playwright is loaded only where it is needed: it would take half of the time a start has.
 */
export async function usableBrowser(): Promise<string | null> {
  const installed = findBrowser();
  if (installed !== null) return installed;
  const { chromium } = await import('playwright-core');
  return findBrowser(chromium.executablePath());
}
