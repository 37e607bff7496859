import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { root } from './support/root';
import { type App, type CompanyFile, expect, test } from './support/test';

async function sample(): Promise<CompanyFile> {
  const company = JSON.parse(await readFile(join(root, 'resources/sample-company.json'), 'utf8'));
  return { ...company, isSample: false };
}

async function openRhem(app: App, company: CompanyFile): Promise<void> {
  await app.seed(company, '/#/rhem');
  await expect(app.page.getByRole('heading', { level: 1, name: 'RHEM' })).toBeVisible();
}

const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const row = (page: Page, of: string, name: string) =>
  section(page, of)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('the headline says what is true, reported and hidden, and over which months', async ({ app, page }) => {
  await openRhem(app, await sample());
  await expect(page.getByText('A seat takes 0.41 reactive hours a month; the target is 0.25.')).toBeVisible();
  await expect(
    page.getByText(
      'Only 0.33 of it is logged under Support. The other 0.08, 78 hours a month, hides in other areas and takes $10.51 of every seat’s price. Average of July 2026 to September 2026.',
    ),
  ).toBeVisible();
});

test('a year is drawn, and its table has the same months', async ({ app, page }) => {
  await openRhem(app, await sample());
  const trend = section(page, 'Reactive hours per seat');
  await expect(
    trend.getByRole('img', {
      name: 'RHEM from October 2025 to September 2026: true 0.48 to 0.41, reported 0.35 to 0.33, target 0.25',
    }),
  ).toBeVisible();
  await trend.getByRole('button', { name: 'Table' }).click();
  await expect(trend.getByRole('row')).toHaveCount(13);
  await expect(trend.getByRole('row').last()).toContainText(/Sep 2026\s*0\.39\s*0\.31\s*0\.41\s*0\.33/);
});

test('hours are told by client, kind of work and person, each adding up to the same', async ({ app, page }) => {
  await openRhem(app, await sample());
  const from = 'Where the hours come from';
  const rows = section(page, from).getByRole('row');
  await expect(rows.nth(1)).toContainText(/Fairhaven Logistics\s*88\s*58\s*15\s*0\.66\s*noisy/);
  await expect(rows.nth(18)).toContainText(/Quill & Hart Accounting\s*26\s*—\s*—\s*≈ 0\.41\s*no time, assumed/);
  await expect(row(page, from, 'All')).toContainText(/956\s*389\s*78\s*0\.41/);
  await section(page, from).getByText('Kinds of work', { exact: true }).click();
  await expect(row(page, from, 'Service desk')).toContainText(/Support\s*311\s*79\.9%\s*0\.33/);
  await expect(row(page, from, 'All')).toContainText(/389\s*0\.41/);
  await section(page, from).getByText('People', { exact: true }).click();
  await expect(row(page, from, 'Luis Herrera')).toContainText(/42\s*42\s*32\.0%\s*0\.04/);
  await expect(row(page, from, 'All')).toContainText(/389\s*78\s*0\.41/);
});

test('the ledger lists where the hours hide, and each price explains itself', async ({ app, page }) => {
  await openRhem(app, await sample());
  await expect(row(page, 'Hidden RHEM', 'Fixes during alignment visits')).toContainText(
    /Alignment\s*42\s*0\.04\s*\$5\.66/,
  );
  await expect(row(page, 'Hidden RHEM', 'All hidden')).toContainText(/78\s*0\.08\s*\$10\.51/);
  await section(page, 'Hidden RHEM').getByRole('button', { name: '$5.66, explain' }).click();
  const explanation = page.getByRole('dialog');
  await expect(explanation).toContainText('Fixes during alignment visits, in the price of a seat');
  await expect(explanation).toContainText(
    'Logged under Alignment. Average of July 2026, August 2026, and September 2026.',
  );
});

test('fewer hours are worth price, margin and people, for any amount', async ({ app, page }) => {
  await openRhem(app, await sample());
  const worth = section(page, /less is worth$/);
  await expect(worth).toContainText('What 0.05 less is worth');
  await expect(worth).toContainText(/\$6\.43 lower.*1\.2 pts higher.*0\.34 freed.*\$22,125 a year.*392 at 0\.36/s);
  await worth.getByRole('button', { name: 'More' }).click();
  await expect(worth).toContainText(/What 0\.06 less is worth.*\$7\.71 lower/s);
  await worth.getByRole('textbox', { name: 'Fewer reactive hours a seat' }).fill('0.1');
  await page.keyboard.press('Enter');
  await expect(worth).toContainText(/\$12\.86 lower.*at 0\.31/s);
});

test('the ladder climbs from the target to noisy', async ({ app, page }) => {
  await openRhem(app, await sample());
  const ladder = 'What RHEM does to everything else';
  await expect(row(page, ladder, 'Target')).toContainText(/0\.25\s*560\s*1\.71\s*\$93,688\s*\$46\.18\s*72\.4%\s*\$154/);
  await expect(row(page, ladder, 'Keeps 70%')).toContainText(
    /0\.35\s*396\s*2\.42\s*\$66,178\s*\$50\.19\s*70\.0%\s*\$168/,
  );
  await expect(row(page, ladder, 'Keeps $60,000 a person')).toContainText(/0\.39\s*359\s*2\.67\s*\$60,000/);
  await expect(row(page, ladder, 'Today')).toContainText(/0\.41\s*344\s*2\.78\s*\$57,505\s*\$52\.25\s*68\.8%\s*\$175/);
  await expect(row(page, ladder, 'Noisy above')).toContainText(/0\.50\s*280/);
});

test('time on standards stands against its minimum by person and month', async ({ app, page }) => {
  await openRhem(app, await sample());
  await expect(section(page, 'Time on standards')).toContainText('at least 75% should be');
  await expect(row(page, 'Time on standards', 'Luis Herrera')).toContainText(
    /131 h\s*57\.6%\s*59\.3%\s*62\.5%\s*67\.1%\s*68\.0%\s*68\.9%\s*68\.0%\s*too little/,
  );
});

test('without time the assumed value is in force, and the page says what to do', async ({ app, page }) => {
  await openRhem(app, { ...(await sample()), time: [] });
  await expect(page.getByText('A seat is assumed to take 0.40 reactive hours a month')).toBeVisible();
  await expect(section(page, 'Where the hours come from')).toHaveCount(0);
  await expect(row(page, 'What RHEM does to everything else', 'Assumed today')).toContainText('0.40');
  await page.getByRole('button', { name: 'Change the assumed value' }).click();
  await expect(page.getByRole('textbox', { name: /assumed/i })).toBeFocused();
});

test('a scenario that sets RHEM leaves the records as they are and says so', async ({ app, page }) => {
  await openRhem(app, await sample());
  await page.getByRole('button', { name: 'No scenario: today’s figures' }).click();
  await page.getByRole('menuitem', { name: 'Calmer desk, fairer price' }).click();
  await expect(page.getByText('A seat would take 0.30 reactive hours a month')).toBeVisible();
  await expect(page.getByText(/Recorded is 0\.41, measured over July 2026 to September 2026/)).toBeVisible();
  await expect(row(page, 'Where the hours come from', 'All')).toContainText('0.41');
  await expect(row(page, 'What RHEM does to everything else', 'Scenario')).toContainText('0.30');
});

test('without seats there are hours but no RHEM', async ({ app, page }) => {
  const company = await sample();
  await openRhem(app, { ...company, clients: company.clients.map((client) => ({ ...client, lines: [] })) });
  await expect(page.getByText('There are no seats yet to measure reactive work by')).toBeVisible();
  await expect(page.getByText('Of 389 reactive hours a month 78 are logged outside Support.')).toBeVisible();
  await expect(row(page, 'Where the hours come from', 'Fairhaven Logistics')).toContainText(/58\s*15\s*—\s*no seats/);
});

test('axe finds nothing on RHEM, measured or assumed', async ({ app, page }) => {
  await openRhem(app, await sample());
  await expectAccessible(page);
  await openRhem(app, { ...(await sample()), time: [] });
  await expectAccessible(page);
});
