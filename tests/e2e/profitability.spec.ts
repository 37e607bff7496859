import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { callFromPage } from './support/call';
import { golden } from './support/golden';
import { type App, type CompanyFile, expect, test } from './support/test';

const larkspur = golden('larkspur');
const silent = { ...larkspur, time: [] };
const empty = {
  ...larkspur,
  clients: [],
  time: [],
  tools: larkspur.tools.map((tool) => ({ ...tool, clientIds: null })),
};
const [firstClient] = larkspur.clients;
if (!firstClient) throw new Error('Larkspur has clients.');
const unfinished = { ...empty, clients: [{ ...firstClient, lines: [] }] };
const single = { ...empty, clients: [firstClient] };

async function openProfitability(app: App, company: CompanyFile): Promise<void> {
  await app.seed(company, '/#/profitability');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Client profitability' })).toBeVisible();
}

const plan = (page: Page) => page.getByRole('region', { name: 'Plan' });
const planRow = (page: Page, name: string) => plan(page).getByRole('row').filter({ hasText: name });
const table = (page: Page) => page.getByRole('grid', { name: 'Clients by verdict' });
const clientRow = (page: Page, name: string) => table(page).getByRole('row').filter({ hasText: name });

test('says how many clients are short of the target, and what that comes to', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await expect(page.getByText('11 of 18 clients are short of 70%, $101.4k a year together.')).toBeVisible();
  await expect(page.getByText('≈ Quill & Hart Accounting has no time recorded')).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Gross margin against seats of 18 clients: 7 at 70% or more$/ }),
  ).toBeVisible();
});

test('shows what each client costs by area, earns and needs, and each figure explains itself', async ({
  app,
  page,
}) => {
  await openProfitability(app, larkspur);
  const row = clientRow(page, 'Juniper Veterinary');
  for (const figure of ['27', '$17.36', '$7.24', '$69.76', '62.5%', '$186.00', '$233', '0.45', '$15,073', 'Reprice']) {
    await expect(row.getByRole('gridcell', { name: figure, exact: true })).toBeVisible();
  }
  await row.getByRole('gridcell', { name: '$17.36' }).locator('[data-explained]').click();
  await expect(page.getByRole('dialog')).toContainText('Juniper Veterinary: Support, a seat');
  await expect(page.getByRole('dialog')).toContainText('Cost of the client ÷ seats');
});

test('leads to the client by its name, and from a point by keyboard', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await page.getByRole('group', { name: /^Points of the chart/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Oakline Foods: 12 seats, 21.7% gross margin, release')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Oakline Foods' })).toBeVisible();
  await page.goBack();
  await clientRow(page, 'Juniper Veterinary').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Juniper Veterinary' })).toBeVisible();
});

test('the chart has a table that says the same', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await page.getByRole('region', { name: 'Margin against size' }).getByRole('button', { name: 'Table' }).click();
  const twin = page.getByRole('table', { name: 'Margin against size' });
  await expect(twin.getByRole('row').filter({ hasText: 'Oakline Foods' })).toContainText(/12\s*21\.7%\s*Release/);
});

test('a plan shows what it does to the company, and becomes a scenario in one step', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await page.getByRole('button', { name: 'All to reprice 5' }).click();
  await expect(planRow(page, 'Gross profit, a year')).toContainText(/\$1,319,859\s*\$1,364,795\s*\+\$44,936/);
  await page.getByRole('button', { name: 'All to release 2' }).click();
  await expect(plan(page).getByText(/^Releasing gives up \$5,208 of MRR a month/)).toBeVisible();
  await expect(plan(page).getByText('for 7 clients')).toBeVisible();
  await plan(page).getByLabel('Name of the scenario').fill('Autumn letters');
  await plan(page).getByRole('button', { name: 'Save as a scenario' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Autumn letters' })).toBeVisible();
  await expect(page.getByText('Raise the seat price to what 5 clients need')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Clients of the release lever' })).toContainText('Oakline Foods');
  const { company } = await callFromPage(page, 'app.open', {});
  expect(company?.clients).toEqual(larkspur.clients);
  expect(company?.scenarios.at(-1)).toMatchObject({
    name: 'Autumn letters',
    levers: [
      { kind: 'release', on: true },
      { kind: 'seatPrice', change: 'toTarget', on: true },
    ],
  });
  await page.getByRole('button', { name: 'Undo: scenario Autumn letters' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Autumn letters' })).toHaveCount(0);
});

test('what the plan does with one client is chosen in its row', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await clientRow(page, 'Juniper Veterinary').getByRole('gridcell').last().dblclick();
  await page.getByRole('option', { name: 'Release' }).click();
  await expect(clientRow(page, 'Juniper Veterinary').getByRole('checkbox')).toBeChecked();
  await expect(planRow(page, 'MRR')).toContainText('−$5,022');
  await clientRow(page, 'Juniper Veterinary').getByRole('checkbox').uncheck();
  await expect(plan(page).getByText('tick clients to see what they do together')).toBeVisible();
  await expect(plan(page).getByRole('button', { name: 'Save as a scenario' })).toBeDisabled();
});

test('a lever for clients is switched off, removed, and outlives a client that is deleted', async ({ app, page }) => {
  const levers = [
    { id: 'p', on: true, kind: 'seatPrice' as const, change: 'toTarget' as const, clientIds: [firstClient.id, 'gone'] },
  ];
  await app.seed({ ...larkspur, scenarios: [{ id: 's', name: 'Letters', notes: '', levers }] }, '/#/what-if');
  await page.getByRole('button', { name: 'Scenarios' }).click();
  await page.getByRole('menuitem', { name: 'Letters' }).click();
  await expect(page.getByText('Raise the seat price to what 2 clients need')).toBeVisible();
  await expect(page.getByText('1 client deleted since: nothing changes for them.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('switch', { name: 'Use the price to target lever' }).uncheck({ force: true });
  await expect(page.getByText('0 of 7 in use')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the price to target lever' }).click();
  await expect(page.getByText('0 of 6 in use')).toBeVisible();
});

test('verdicts follow the limits in Settings', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await page.getByRole('button', { name: 'Limits of verdicts' }).click();
  await expect(page.locator(':focus')).toHaveValue('60%');
  await page.getByLabel('Largest raise').fill('200%');
  await page.getByLabel('Largest raise').press('Enter');
  await page.getByRole('link', { name: 'Profitability' }).click();
  await expect(page.getByRole('button', { name: 'All to release 0' })).toBeDisabled();
});

test('stays quick with a thousand clients', async ({ app, page }) => {
  const clients = Array.from({ length: 1_000 }, (_, at) => ({
    ...firstClient,
    id: `client-${at}`,
    name: `Client ${at}`,
    lines: firstClient.lines.map((line) => ({ ...line, quantity: 3 + ((at * 37) % 240) })),
  }));
  await openProfitability(app, { ...empty, clients });
  await expect(table(page)).toHaveAttribute('aria-rowcount', /^100\d$/);
  expect(await table(page).getByRole('row').count()).toBeLessThan(60);
  await page.getByRole('button', { name: /^All to reprice/ }).click();
  await expect(plan(page).getByText(/^for [\d,]+ clients?$/)).toBeVisible();
});

for (const [what, company, says] of [
  ['with time', larkspur, 'together.'],
  ['without time', silent, 'No time is recorded'],
  ['with one client', single, /(is short of|reaches) 70%/],
  ['with a client that has no seats', unfinished, 'No client can be judged yet'],
  ['without clients', empty, 'No client to judge yet'],
] as const) {
  test(`axe finds nothing ${what}`, async ({ app, page }) => {
    await openProfitability(app, company);
    await expect(page.getByText(says).first()).toBeVisible();
    await expectAccessible(page);
  });
}

test('the plan stays in sight in one line while the table is read', async ({ app, page }) => {
  await openProfitability(app, larkspur);
  await page.getByRole('button', { name: 'All to reprice 5' }).click();
  const short = page.getByRole('region', { name: 'Plan in short' });
  await expect(short).toHaveCount(0);
  await page.mouse.move(700, 700);
  await page.mouse.wheel(0, 2_000);
  await expect(short).toContainText('gross profit +$44,936 a year');
  await expectAccessible(page);
  await short.getByRole('button', { name: 'Show the plan' }).click();
  await expect(plan(page).getByRole('button', { name: 'Save as a scenario' })).toBeInViewport();
  await expect(short).toHaveCount(0);
});
