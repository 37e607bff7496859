import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { type ReadPdf, readPdf } from '../pdf/read-pdf';
import { expectAccessible } from './support/accessibility';
import { golden } from './support/golden';
import { expect, test } from './support/test';

const larkspur = golden('larkspur');
const plan = {
  id: 'spring',
  name: 'Spring plan',
  notes: '',
  levers: [{ id: 'price', on: true, kind: 'seatPrice', change: 'percent', rate: 0.04 }],
} as const;
const withPlan = { ...larkspur, scenarios: [{ ...plan, levers: [...plan.levers] }] };

const preview = (page: Page) => page.frameLocator('iframe[title^="Preview of"]');
const pageCount = (page: Page) => page.getByRole('region', { name: 'Preview' }).getByText(/^\d+ pages?$/);

async function showClient(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Report' }).getByText('Client’s summary').click();
}

async function exportPdf(page: Page): Promise<{ readonly fileName: string; readonly pdf: ReadPdf }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const download: Download = await downloading;
  return { fileName: download.suggestedFilename(), pdf: await readPdf(await readFile(await download.path())) };
}

test('the owner’s summary is previewed and exported, page for page', async ({ app, page }) => {
  await app.seed(larkspur, '/#/reports');
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText('Owner’s Picanomics summary');
  await expect(preview(page).getByText('A seat costs $53.95 and sells for $167.30.')).toBeVisible();
  await expect(page.getByText('It holds costs and margins and is not for clients.')).toBeVisible();
  await expect(pageCount(page)).toHaveText('6 pages');
  await expect(preview(page).getByText('Page 6 of 6')).toBeAttached();
  const { fileName, pdf } = await exportPdf(page);
  expect(fileName).toMatch(/^larkspur-it-owner-summary-\d{4}-\d\d-\d\d\.pdf$/);
  expect(pdf.pages).toHaveLength(6);
  await expect(page.getByText(`${fileName} is ready.`)).toBeVisible();
});

test('the preview breaks a long table into the pages that print', async ({ app, page }) => {
  const clients = Array.from({ length: 70 }, (_, index) => {
    const client = larkspur.clients[index % larkspur.clients.length];
    if (!client) throw new Error('The golden company has clients.');
    return { ...client, id: `client-${index}`, name: `${client.name} ${index + 1}` };
  });
  await app.seed({ ...larkspur, clients, time: [] }, '/#/reports');
  await expect(pageCount(page)).toBeVisible();
  const { pdf } = await exportPdf(page);
  expect(pdf.pages.length).toBeGreaterThan(7);
  await expect(pageCount(page)).toHaveText(`${pdf.pages.length} pages`);
});

test('a client’s summary is found by typing the name', async ({ app, page }) => {
  await app.seed(larkspur, '/#/reports');
  await showClient(page);
  await expect(preview(page).getByText('Alder & Finch Architects').first()).toBeVisible();
  const client = page.getByRole('combobox', { name: 'Client' });
  await client.fill('callo');
  await page.getByRole('option', { name: 'Calloway Law' }).click();
  await expect(
    preview(page).getByText('38 people and 44 devices for one price: $182 a person each month.'),
  ).toBeVisible();
  await expect(
    page.getByText('No cost, margin, target or hour is in it, and nothing of another client.'),
  ).toBeVisible();
  const { fileName, pdf } = await exportPdf(page);
  expect(fileName).toMatch(/^larkspur-it-calloway-law-summary-/);
  await expect(pageCount(page)).toHaveText(`${pdf.pages.length} pages`);
});

test('the paper is remembered', async ({ app, page }) => {
  await app.seed(larkspur, '/#/reports');
  await page.getByRole('radiogroup', { name: 'Paper' }).getByText('A4').click();
  await expect(page.getByRole('radio', { name: 'A4' })).toBeChecked();
  const { pdf } = await exportPdf(page);
  expect(Math.round(pdf.pages[0]?.heightPt ?? 0)).toBe(842);
  const again = await app.restart();
  await app.open('/#/reports');
  await expect(again.getByRole('radio', { name: 'A4' })).toBeChecked();
});

test('a scenario is set beside today where one is chosen', async ({ app, page }) => {
  await app.seed(withPlan, '/#/reports');
  await expect(preview(page).getByRole('heading', { name: 'Findings' })).toBeAttached();
  await expect(preview(page).getByText('Spring plan earns')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Scenario' }).click();
  await page.getByRole('option', { name: 'Spring plan' }).click();
  await expect(preview(page).getByText('Spring plan earns')).toBeAttached();
});

test('the preview follows the company', async ({ app, page }) => {
  await app.seed(larkspur, '/#/reports');
  await expect(preview(page).getByRole('heading', { name: 'September 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(preview(page).getByRole('heading', { name: 'October 2026' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(preview(page).getByRole('heading', { name: 'September 2026' })).toBeVisible();
});

test('the pages can be zoomed and fitted again', async ({ app, page }) => {
  await app.seed(larkspur, '/#/reports');
  const frame = page.locator('iframe[title^="Preview of"]');
  await expect(pageCount(page)).toBeVisible();
  const width = async () => (await frame.boundingBox())?.width ?? 0;
  const fitted = await width();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(width).toBeLessThan(fitted);
  await page.getByRole('button', { name: 'Fit width' }).click();
  await expect.poll(width).toBeCloseTo(fitted, 0);
});

test('a PDF that cannot be made says why', async ({ app, electronPath }) => {
  const before = process.env.SEATWISE_BROWSER;
  // A program that is no browser.
  process.env.SEATWISE_BROWSER = process.execPath;
  try {
    await app.seed(larkspur);
    const page = await app.restart();
    await app.open('/#/reports');
    await expect(pageCount(page)).toBeVisible();
    if (electronPath !== null) {
      // Electron prints with its own window and needs no browser.
      expect((await exportPdf(page)).pdf.pages).toHaveLength(6);
      return;
    }
    await page.getByRole('button', { name: 'Export PDF' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'No PDF was made' });
    await expect(alert).toContainText('did not start, so no PDF was made');
    await expect(page.getByRole('button', { name: 'Export PDF' })).toBeEnabled();
  } finally {
    if (before === undefined) delete process.env.SEATWISE_BROWSER;
    else process.env.SEATWISE_BROWSER = before;
  }
});

test('without clients the page says where to begin', async ({ app, page }) => {
  await app.seed({ ...larkspur, clients: [], time: [] }, '/#/reports');
  await showClient(page);
  await expect(page.getByRole('button', { name: 'Export PDF' })).toBeDisabled();
  await page.getByRole('button', { name: 'Add a client' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('logo and color are a link away', async ({ app, page }) => {
  await app.seed(larkspur, '/#/reports');
  await page.getByRole('main').getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('axe finds nothing on Reports, for the owner, a client or nobody', async ({ app, page }) => {
  await app.seed(withPlan, '/#/reports');
  await expect(pageCount(page)).toBeVisible();
  await expectAccessible(page);
  await showClient(page);
  await expect(pageCount(page)).toHaveText('2 pages');
  await expectAccessible(page);
  await app.seed({ ...larkspur, clients: [], time: [] }, '/#/reports');
  await showClient(page);
  await expectAccessible(page);
});
