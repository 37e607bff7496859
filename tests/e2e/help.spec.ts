import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from './support/accessibility';
import { root } from './support/root';
import { type App, type CompanyFile, expect, test } from './support/test';

const larkspur: CompanyFile = JSON.parse(readFileSync(join(root, 'tests/golden/larkspur.json'), 'utf8'));

async function openHelp(app: App, company: CompanyFile = larkspur): Promise<void> {
  await app.seed(company);
  await app.open('/#/help');
  await expect(app.page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
}

test('terms and formulas are found by words', async ({ app, page }) => {
  await openHelp(app);
  const search = page.getByRole('textbox', { name: 'Search help' });
  await search.fill('reactive end user');
  await expect(page.getByRole('term').filter({ hasText: 'RHEM' })).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: 'AISP' })).toHaveCount(0);
  await search.fill('xyzzy');
  await expect(page.getByText('Help has nothing on “xyzzy”. Try another word.')).toBeVisible();
  await search.press('Escape');
  await expect(page.getByRole('term').filter({ hasText: 'AISP' }).first()).toBeVisible();
});

test('a formula is worked out with the company’s own figures and explains itself', async ({ app, page }) => {
  await openHelp(app);
  const price = page.locator('#formula-required-price');
  await expect(price).toContainText('$53.9462');
  const result = price.getByRole('button', { name: /^\$179\.82\d{1,2}, explain$/ });
  await result.click();
  await page.getByRole('dialog').getByText('What the target leaves for cost').click();
  await page.getByRole('link', { name: 'Edit Target gross margin' }).click();
  await expect(page.getByRole('textbox', { name: 'Target gross margin' })).toBeFocused();
  await page.keyboard.type('65');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Help' }).click();
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeInViewport();
  await expect(price.getByRole('button', { name: /^\$154\.13\d{1,2}, explain$/ })).toBeVisible();
});

test('where a figure cannot be worked out, the page says why and where to mend it', async ({ app, page }) => {
  await openHelp(app, { ...larkspur, clients: [], tools: [], team: [], time: [] });
  const seatPrice = page.locator('#formula-aisp');
  await expect(seatPrice.getByRole('button')).toHaveCount(0);
  await expect(page.locator('#formula-tool-cost')).toContainText('Nothing is entered yet');
  await seatPrice.getByRole('link', { name: 'Mend it' }).click();
  await expect(page).toHaveURL(/#\/clients/);
});

test('terms lead to where they live, and sections to each other', async ({ app, page }) => {
  await openHelp(app);
  await page.getByRole('link', { name: 'Help, for Outside the five areas' }).click();
  await expect(page.locator('#areas')).toBeFocused();
  await expect(page.locator('#areas')).toBeInViewport();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Files and backups' }).click();
  await expect(page.getByText(app.dataDir)).toBeInViewport();
  await page.getByRole('link', { name: 'backups in Settings' }).click();
  await expect(page.getByRole('group', { name: 'Backups' })).toBeFocused();
});

test('numbers are read the way every field reads them', async ({ app, page }) => {
  await openHelp(app);
  const row = (text: string) => page.locator('#numbers').getByRole('row').filter({ hasText: text });
  await expect(row('1.250,00')).toContainText('$1,250');
  await expect(row('14,99')).toContainText('$14.99');
  await expect(row('twelve')).toContainText('Write the number with digits');
});

test('the page names whose framework it is', async ({ app, page }) => {
  await openHelp(app);
  const about = page.locator('#about');
  await expect(about).toContainText(/Seatwise \d+\.\d+\.\d+/);
  await expect(about).toContainText('TruMethods, Picanomics and the TruMethods Framework belong to their owner.');
  await expect(about).toContainText('nor affiliated with it');
});

test('the page is accessible in light and dark', async ({ app, page }) => {
  await openHelp(app);
  await expectAccessible(page);
});
