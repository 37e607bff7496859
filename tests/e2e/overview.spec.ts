import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { golden } from './support/golden';
import { expect, test } from './support/test';

const larkspur = golden('larkspur');
const withoutTime = { ...larkspur, time: [] };
const withoutTeam = { ...larkspur, team: [], time: [] };

const headline = (page: Page) => page.getByRole('region', { name: 'Cost of a seat against its price' });
const explained = (page: Page, text: string) => page.getByRole('button', { name: `${text}, explain` }).first();

async function chooseBasis(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Basis of the figures' }).getByText(name, { exact: true }).click();
}

test('the headline says what a seat costs, sells for and needs', async ({ app, page }) => {
  await app.seed(larkspur);
  await expect(headline(page)).toContainText('A seat costs $53.95 and sells for $167.30.');
  await expect(headline(page)).toContainText(
    'You keep $113.35 of it, a gross margin of 67.8%. For 70%, this cost needs a price of $179.82: offer $180, or take $3.76 out of the cost.',
  );
  await expect(headline(page)).toContainText('Ceiling for 70% $50.19');
  await expect(headline(page)).toContainText('Short $12.52');
});

test('the figures follow the basis', async ({ app, page }) => {
  await app.seed(golden('thousand-seats'));
  await chooseBasis(page, 'Modeled');
  await expect(headline(page)).toContainText('At your metrics a seat costs $52.00 and sells for $174.00.');
  await expect(headline(page)).toContainText('gross margin of 70.1%');
  await expect(headline(page)).toContainText('Over $0.67');
  await chooseBasis(page, 'Guideline');
  await expect(headline(page)).toContainText('At full leverage a seat costs $53.20 and sells for $174.00.');
  await expect(headline(page)).toContainText('gross margin of 69.4%');
});

test('a figure opens its explanation by keyboard, and Escape goes back to it', async ({ app, page }) => {
  await app.seed(larkspur);
  const cost = explained(page, '$53.95');
  await cost.focus();
  await page.keyboard.press('Enter');
  const explanation = page.getByRole('dialog');
  await expect(explanation).toContainText('$53.95');
  await page.keyboard.press('Escape');
  await expect(explanation).toHaveCount(0);
  await expect(cost).toBeFocused();
});

test('the target is edited from the explanation of the price it asks for', async ({ app, page }) => {
  await app.seed(larkspur);
  await explained(page, '$179.82').click();
  await page.getByRole('button', { name: /What the target leaves for cost/ }).click();
  await page.getByRole('link', { name: /^Edit target gross margin$/i }).click();
  await expect(page.getByRole('textbox', { name: 'Target gross margin' })).toBeFocused();
});

test('the key figures stand with what they are measured against', async ({ app, page }) => {
  await app.seed(larkspur);
  const strip = page.locator('dl', { hasText: 'Seat price (AISP)' });
  for (const text of ['$167.30', '$159,938', '$35,800', '956', '1,073', '0.41', '67.8%', '$284.7k', '$53.95']) {
    await expect(strip.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(strip).toContainText('target 0.25');
  await expect(strip).toContainText('guideline $150.0k');
});

test('findings come most valuable first and lead to where they are mended', async ({ app, page }) => {
  await app.seed(larkspur);
  const findings = page.getByRole('region', { name: 'Findings' }).getByRole('link');
  await expect(findings.nth(0)).toContainText('Price is $12.52 under what the cost needs');
  await expect(findings.nth(0)).toContainText('$143,647');
  await expect(findings.nth(1)).toContainText('$69,604');
  await findings.nth(0).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Micro' })).toBeVisible();
});

test('reactive hours are drawn where time is recorded, with a table of the same', async ({ app, page }) => {
  await app.seed(larkspur);
  await expect(
    page.getByRole('img', { name: /^RHEM from July 2026 to September 2026: true .* to 0\.41/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  const last = page.getByRole('table', { name: 'Reactive hours per seat' }).getByRole('row').last();
  await expect(last).toContainText('Sep 2026');
  await expect(last.getByRole('cell').nth(2)).toHaveText('0.41');
  await expect(last.getByRole('cell').nth(3)).toHaveText('0.33');
});

test('without recorded time the assumed value is shown with what it means', async ({ app, page }) => {
  await app.seed(withoutTime);
  const card = page.getByRole('region', { name: 'Reactive hours per seat' });
  await expect(card).toContainText('assumed: no time is recorded yet');
  await expect(card).toContainText('350');
  await expect(card).toContainText('560');
  await card.getByRole('link', { name: 'Change the assumed value' }).click();
  await expect(page.getByRole('textbox', { name: /assumed/i })).toBeFocused();
});

test('an empty company says what will stand here and where to begin', async ({ app, page }) => {
  await app.seed({ ...larkspur, clients: [], team: [], tools: [], time: [] });
  await expect(headline(page)).toContainText('What a seat costs and must sell for will stand here.');
  await headline(page).getByRole('button', { name: 'Go to Clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('without a team the modeled basis is one click away', async ({ app, page }) => {
  await app.seed(withoutTeam);
  await expect(headline(page)).toContainText('A seat sells for $167.30. What it costs is open.');
  await page.getByRole('button', { name: 'Show the modeled basis' }).click();
  await expect(headline(page)).toContainText('At your metrics a seat costs $50.11');
});

test('the summary is printed from here', async ({ app, page }) => {
  await app.seed(larkspur);
  await page.getByRole('button', { name: 'Print summary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
});

test('axe finds nothing on Overview, filled, assumed or empty', async ({ app, page }) => {
  for (const company of [larkspur, withoutTime, { ...larkspur, clients: [], team: [], tools: [], time: [] }]) {
    await app.seed(company);
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expectAccessible(page);
  }
});
