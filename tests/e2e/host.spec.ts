import type { Page } from '@playwright/test';
import { callFromPage } from './support/call';
import { expect, test } from './support/test';

test('the app opens without a company and without an error', async ({ page }) => {
  const opened = await callFromPage(page, 'app.open', {});
  expect(opened.company).toBeNull();
  await expect(page).toHaveTitle(/Seatwise/);
  // The key that let the page in is not left in the address.
  expect(page.url()).not.toContain('key=');
});

test('what was saved is there after a restart', async ({ app, page }) => {
  await callFromPage(page, 'preferences.set', { colorScheme: 'dark', paper: 'a4' });
  const pageAfter = await app.restart();
  const { preferences } = await callFromPage(pageAfter, 'app.open', {});
  expect(preferences).toEqual({ colorScheme: 'dark', paper: 'a4' });
});

test('a page runs and reaches nothing but the app itself', async ({ app, page }) => {
  expect(await triesToBreakOut(page)).toEqual({ inlineScript: false, network: false, otherHost: false });
  expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  // The browser reports each attempt it stopped.
  expect(app.pageErrors.filter((error) => error.includes('Content Security Policy')).length).toBeGreaterThan(0);
  app.pageErrors.length = 0;
});

function triesToBreakOut(page: Page) {
  return page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.brokenOut = "yes"';
    document.body.append(script);
    const reaches = (url: string) => fetch(url, { mode: 'no-cors' }).then(Boolean, () => false);
    return {
      inlineScript: document.documentElement.dataset.brokenOut === 'yes',
      network: await reaches('https://example.com/'),
      otherHost: await reaches('http://127.0.0.1:9/'),
    };
  });
}
