import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { golden } from './support/golden';
import { type App, type CompanyFile, expect, test } from './support/test';

const larkspur = golden('larkspur');
const withoutTeam = { ...larkspur, team: [], time: [] };
const empty = { ...withoutTeam, clients: [], tools: [] };

async function openMacro(app: App, company: CompanyFile): Promise<void> {
  await app.seed(company, '/#/macro');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Macro' })).toBeVisible();
}

const section = (page: Page, name: string) => page.getByRole('region', { name });
const row = (page: Page, of: string, name: string) =>
  section(page, of)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

test('the headline sets Support against its guideline', async ({ app, page }) => {
  await openMacro(app, larkspur);
  await expect(page.getByText('A Support person carries $59.2k of MRR; the guideline asks for $60.0k.')).toBeVisible();
  await expect(page.getByText('Centralized is small: 0.90 people fill at 4,500 endpoints.')).toBeVisible();
});

test('each area has its leverage, its room and its ceiling', async ({ app, page }) => {
  await openMacro(app, larkspur);
  await expect(row(page, 'Leverage', 'Support')).toContainText(
    /2\.70\s*\$59\.2k\s*MRR\s*\$60\.0k\s*just under\s*\$2\.1k\s*MRR, about 12 seats\s*\$15\.88\s*\$0\.83 over\s*\$15\.06/,
  );
  await expect(row(page, 'Leverage', 'Centralized')).toContainText(/1,192\s*endpoints\s*5,000\s*small\s*3,427/);
  await expect(row(page, 'Leverage', 'Alignment')).toContainText(/above\s*past by \$33\.9k/);
  await expect(row(page, 'Leverage', 'Professional Services')).toContainText(/\$19\.9k\s*NRR\s*\$22\.0k\s*below/);
  await expect(page.getByRole('list', { name: 'What the status words mean' })).toContainText(
    'small under it only because one person, or less, is the least there can be',
  );
});

test('people are there, needed now and needed at the guideline, fractional and whole', async ({ app, page }) => {
  await openMacro(app, golden('thousand-seats'));
  await expect(row(page, 'People', 'Support')).toContainText(/2\.78\s*3\s*2\.90\s*3/);
  await expect(row(page, 'People', 'Centralized')).toContainText(/1\.00\s*1\s*0\.22\s*1/);
  await expect(row(page, 'People', 'Alignment')).toContainText(/2\.00\s*2\s*2\.49\s*3/);
  await expect(row(page, 'People', 'vCIO')).toContainText(/0\.89\s*1\s*1\.24\s*2/);
  await expect(row(page, 'People', 'All areas')).toContainText('6.67');
  await expect(
    page.getByRole('img', { name: /^vCIO: have .*, needed now 0\.89, at the guideline 1\.24$/ }),
  ).toBeVisible();
});

test('service revenue stands against both benchmarks', async ({ app, page }) => {
  await openMacro(app, larkspur);
  const revenue = section(page, 'Service revenue per employee');
  await expect(revenue).toContainText(/8\.25 people\s*\$284\.7k of \$150\.0k/);
  await expect(revenue).toContainText(/7\.20 people\s*\$326\.2k of \$250\.0k/);
});

test('the leverage explains itself by keyboard', async ({ app, page }) => {
  await openMacro(app, larkspur);
  const leverage = page.getByRole('button', { name: '$59.2k, explain' }).first();
  await leverage.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('$159,938');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(leverage).toBeFocused();
});

test('a guideline is edited in Settings, and the headline follows', async ({ app, page }) => {
  await openMacro(app, larkspur);
  await page.getByRole('link', { name: /^Guideline of Support/ }).click();
  const field = page.locator(':focus');
  await expect(field).toHaveValue('$60,000');
  await field.fill('55000');
  await field.press('Enter');
  await page.getByRole('link', { name: 'Macro' }).click();
  await expect(page.getByText('the guideline asks for $55.0k.')).toBeVisible();
  await expect(row(page, 'Leverage', 'Support')).toContainText(/above\s*past by \$11\.4k/);
});

test('a company without a team is told whom it needs first', async ({ app, page }) => {
  await openMacro(app, withoutTeam);
  await expect(page.getByText('Nobody works in Support yet')).toBeVisible();
  await row(page, 'Leverage', 'Alignment').getByRole('link', { name: 'needs its first person' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible();
});

test('an empty company says what will stand here', async ({ app, page }) => {
  await openMacro(app, empty);
  await expect(page.getByRole('heading', { name: 'Nothing to carry and nobody to carry it yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to Team' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team' })).toBeVisible();
});

test('axe finds nothing on Macro, with and without a team', async ({ app, page }) => {
  for (const company of [larkspur, withoutTeam, empty]) {
    await openMacro(app, company);
    await expectAccessible(page);
  }
});
