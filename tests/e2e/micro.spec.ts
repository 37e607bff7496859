import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { golden } from './support/golden';
import { type App, type CompanyFile, expect, test } from './support/test';

const larkspur = golden('larkspur');

async function openMicro(app: App, company: CompanyFile): Promise<void> {
  await app.seed(company, '/#/micro');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Micro' })).toBeVisible();
}

const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radiogroup').getByText(name, { exact: true }).click();
}

test('the thousand seats cost what was worked out by hand', async ({ app, page }) => {
  await openMicro(app, golden('thousand-seats'));
  await expect(row(page, 'Support')).toContainText(/\$15\.00\s*2\.78 people\s*\$15\.66\s*2\.90 people/);
  await expect(row(page, 'Centralized')).toContainText(/\$20\.00\s*1\.00 person\s*\$15\.48\s*0\.22 people/);
  await expect(row(page, 'Alignment')).toContainText(/\$11\.00\s*2\.00 people\s*\$13\.67\s*2\.49 people/);
  await expect(row(page, 'vCIO')).toContainText(/\$6\.00\s*0\.89 people\s*\$8\.39\s*1\.24 people/);
  await expect(row(page, 'Cost per seat')).toContainText(/\$52\.00\s*\$53\.20/);
  await expect(row(page, 'Gross margin at')).toContainText(/70\.1%\s*69\.4%/);
  await expect(row(page, 'Price for 70%')).toContainText(/\$173\.33\s*offer \$174/);

  await choose(page, 'Whole people');
  await expect(row(page, 'Cost per seat')).toContainText('$53.95');
  await expect(row(page, 'Gross margin at')).toContainText('69.0%');
  await expect(row(page, 'Price for 70%')).toContainText('$179.83');
});

test('actual stands against modeled and guideline, with the cause of each gap', async ({ app, page }) => {
  await openMicro(app, larkspur);
  await expect(row(page, 'Alignment')).toContainText(/\$11\.58.*\$9\.67.*\$14\.52.*\+\$1\.91\s*vs guideline −\$2\.94/);
  await expect(row(page, 'Alignment')).toContainText('18 clients at 12 a person need 1.50 people. You have 1.80');
  await expect(row(page, 'Cost per seat')).toContainText(/\$53\.95\s*\$52\.25\s*\$54\.50\s*\+\$1\.70/);
  await expect(row(page, 'Cost per seat')).toContainText('Areas miss by $2.84 in all, the total by only $1.70.');
  await expect(row(page, 'Gross margin at')).toContainText('All three bases fall short, by 1.2 to 2.6 points.');
  await expect(row(page, 'Price for 70%')).toContainText(
    /\$179\.82\s*offer \$180\s*\$174\.16\s*offer \$175\s*\$181\.67\s*offer \$182/,
  );
  await expect(
    page.getByText('Overview leads with actual, $53.95. What-if and client profitability use modeled, $52.25'),
  ).toBeVisible();
});

test('an area opens into its labor and its tools', async ({ app, page }) => {
  await openMicro(app, larkspur);
  const central = page.getByRole('button', { name: 'Centralized', exact: true });
  await central.focus();
  await page.keyboard.press('Enter');
  await expect(central).toHaveAttribute('aria-expanded', 'true');
  await expect(row(page, 'Labor')).toContainText(/\$6\.67\s*\$7\.24\s*\$1\.59\s*−\$0\.57/);
  await expect(row(page, 'Tools')).toContainText(/\$11\.01\s*\$11\.01\s*\$11\.01/);
});

test('amounts are shown a month as well', async ({ app, page }) => {
  await openMicro(app, larkspur);
  await choose(page, 'Per month');
  await expect(row(page, 'Cost per seat')).toContainText(/\$51,573\s*\$49,950\s*\$52,10\d/);
  await expect(row(page, 'MRR for 70%')).toContainText('$171,909');
});

test('the basis in force moves the tint and the curve', async ({ app, page }) => {
  await openMicro(app, larkspur);
  await expect(
    page.getByRole('img', { name: /^Gross margin by seat price: 67\.8% at today’s \$167\.30, 70% at \$179\.82$/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Modeled/ }).click();
  await expect(page.getByRole('button', { name: /^Modeled/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('img', { name: /68\.8% at today’s \$167\.30, 70% at \$174\.16$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('At your metrics a seat costs')).toBeVisible();
});

test('a result explains itself by keyboard down to its inputs', async ({ app, page }) => {
  await openMicro(app, larkspur);
  const price = page.getByRole('button', { name: '$174.16, explain' });
  await price.focus();
  await page.keyboard.press('Enter');
  const explanation = page.getByRole('dialog');
  await expect(explanation).toContainText('$52.2487');
  await explanation.getByRole('button', { name: 'Cost per seat' }).click();
  await explanation.getByRole('button', { name: /Support/ }).click();
  await expect(explanation).toContainText('0.4073');
  await page.keyboard.press('Escape');
  await expect(explanation).toHaveCount(0);
  await expect(price).toBeFocused();
});

test('the gut check shows every step and stays within its tolerance', async ({ app, page }) => {
  await openMicro(app, larkspur);
  const gut = page.getByRole('region', { name: 'Gut check' });
  await expect(gut).toContainText('within $3.00');
  await expect(gut).toContainText(/Tools\$11,605 ÷ 956 seats\s*\$12\.14/);
  await expect(gut).toContainText(/Labor of managed roles\$38,466 ÷ 956 seats\s*\$40\.24/);
  await expect(gut).toContainText(/Together\s*\$52\.38/);
  await expect(gut).toContainText(/Difference\s*\+\$0\.13/);
  await expect(gut).toContainText(/\$52\.38 × 3\.333 gives a price of\s*\$174\.58/);
});

test('a gut check that misses says so and names the likeliest causes', async ({ app, page }) => {
  const small = (larkspur.clients ?? []).slice(0, 6);
  await openMicro(app, { ...larkspur, clients: small, time: [] });
  const gut = page.getByRole('region', { name: 'Gut check' });
  await expect(gut).toContainText('more than $3.00 apart');
  await expect(gut).toContainText('Likeliest causes:');
  await expect(gut).toContainText(/Support labor costs \$[\d.]+ a seat more than the model: 2\.70 people/);
});

test('any price shows its margin without changing anything', async ({ app, page }) => {
  await openMicro(app, larkspur);
  const field = page.getByRole('textbox', { name: 'What would a price earn?' });
  await field.fill('200');
  await expect(page.getByText(/73\.0% = 1 − \$53\.95 ÷ \$200\.00, keeping \$139,6\d\d a month/)).toBeVisible();
  await field.press('Enter');
  await page.getByRole('button', { name: 'Table' }).click();
  const twin = page.getByRole('table', { name: 'What a price earns' });
  await expect(twin.getByRole('row', { name: /^\$200\.00\s*73\.0%/ })).toBeVisible();
  await expect(twin.getByRole('row', { name: /^\$167\.30\s*67\.8%/ })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Nothing to undo' }).or(page.getByRole('button', { name: /^Undo/ })),
  ).not.toHaveAccessibleName(/price/);
});

test('without seats the table’s heads stay, with the way out', async ({ app, page }) => {
  await openMicro(app, { ...larkspur, clients: [], time: [] });
  await expect(page.getByRole('columnheader', { name: /Guideline/ })).toBeVisible();
  await page.getByRole('button', { name: 'Go to Clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test('the first column stays in view where the table is wider than the page', async ({ app, page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openMicro(app, larkspur);
  const name = page.getByRole('rowheader', { name: 'Support' });
  const before = await name.boundingBox();
  await page
    .getByRole('table')
    .first()
    .locator('..')
    .evaluate((scroll) => scroll.scrollBy(400, 0));
  expect((await name.boundingBox())?.x).toBe(before?.x);
});

test('axe finds nothing on Micro, filled or without seats', async ({ app, page }) => {
  await openMicro(app, larkspur);
  await page.getByRole('button', { name: 'Support', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await expectAccessible(page);
  await openMicro(app, { ...larkspur, clients: [], team: [], tools: [], time: [] });
  await expectAccessible(page);
});
