import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { damagedFileCompany, damagedTimeFile } from '../support/damaged-time-file';
import { expectAccessible } from './support/accessibility';
import { callFromPage } from './support/call';
import { root } from './support/root';
import { type App, type CompanyFile, expect, test } from './support/test';

const larkspur: CompanyFile = JSON.parse(readFileSync(join(root, 'tests/golden/larkspur.json'), 'utf8'));
const [firstClient] = larkspur.clients;
const clientName = firstClient?.name ?? '';

const german = [
  'Time report for Larkspur IT;;;;',
  ';;;;',
  'Date Worked;Organization Name;Resource Name;Billing Code Name;Hours Worked',
  `23.10.2026;${clientName.toUpperCase()}, Inc.;Zoë Quill;Cabling;1,5`,
  `24.10.2026;${clientName};Zoë Quill;Cabling;0:45`,
  '31.11.2026;Somebody;Zoë Quill;Cabling;1,5',
  '25.10.2026;Zebra Works GmbH;Zoë Quill;Cabling;2',
  'Grand total;;;;5,75',
  '',
].join('\r\n');

async function openImport(app: App, company: CompanyFile = larkspur): Promise<void> {
  await app.seed(company, '/#/import');
  await expect(app.page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
}

async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(content as Uint8Array);
  await page.locator('main input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function pick(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Leaves out every name nothing is chosen for, list by list and then one by one. */
async function leaveUndecidedOut(page: Page): Promise<void> {
  const all = button(page, 'Leave their rows out').first();
  while (await all.isVisible()) await all.click();
  const undecided = page.getByRole('row').filter({ hasText: 'Undecided' }).first();
  while (await undecided.isVisible()) {
    await undecided.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Leave its rows out' }).click();
  }
}

async function companyOf(page: Page) {
  return (await callFromPage(page, 'app.open', {})).company;
}

test('time comes in from a file step by step, and one undo takes it back', async ({ app, page }) => {
  await openImport(app);
  const before = await companyOf(page);
  await expectAccessible(page);

  // Windows-1252, semicolons, days first, decimal commas.
  await choose(page, 'october.csv', Buffer.from(german, 'latin1'));
  await expect(page.getByText('Windows-1252, cells between semicolons, 4 rows to take')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Line 3 names the columns' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Take line 8' })).not.toBeChecked();
  await expectAccessible(page);

  await button(page, 'Continue to columns').click();
  await expect(page.getByRole('combobox', { name: 'Column for Client' })).toHaveValue('Organization Name');
  await expect(page.getByText('reads as October 2026')).toBeVisible();
  await expect(page.getByText('reads as 1.5 hours')).toBeVisible();
  await expectAccessible(page);

  await button(page, 'Continue to names').click();
  await expect(page.getByText('4 names are still to be decided.')).toBeVisible();
  await pick(page, 'Zebra Works GmbH is', 'New client');
  await pick(page, 'Somebody is', clientName);
  await pick(page, 'Zoë Quill is', 'New person');
  await pick(page, 'Cabling is', 'New kind of work, reactive');
  await expectAccessible(page);

  await button(page, 'Check the import').click();
  const problem = page.getByRole('region', { name: 'Problems' }).getByRole('row').nth(1);
  await expect(problem).toContainText('6');
  await expect(problem).toContainText('31.11.2026');
  await expect(problem).toContainText('There is no day 31 in that month.');
  await expect(page.getByRole('row', { name: /^Together/ })).toContainText('4.25');
  expect(await companyOf(page)).toEqual(before);
  await expectAccessible(page);

  await button(page, 'Import 3 rows of time').click();
  await expect(page.getByRole('heading', { name: 'Imported 3 rows of time from october.csv' })).toBeVisible();
  const after = await companyOf(page);
  const october = after?.time.filter(({ month }) => month === '2026-10') ?? [];
  expect(october.map(({ hours }) => hours).sort()).toEqual([2, 2.25]);
  expect(after?.clients.at(-1)?.name).toBe('Zebra Works GmbH');

  await button(page, /^Undo: import of 3 rows of time/).click();
  await expect(button(page, /^Redo: import/)).toBeVisible();
  expect(await companyOf(page)).toEqual(before);
});

test('a second file of the same source needs no second answer', async ({ app, page }) => {
  await openImport(app);
  await choose(page, 'october.csv', german);
  await button(page, 'Continue to columns').click();
  await pick(page, 'Column for Person', 'Not in the file');
  await button(page, 'Continue to names').click();
  await pick(page, 'Zebra Works GmbH is', clientName);
  await pick(page, 'Somebody is', 'No client: hours of the company');
  await pick(page, 'Cabling is', larkspur.workTypes?.[0]?.name ?? '');
  await button(page, 'Check the import').click();
  await button(page, /^Import \d/).click();
  await button(page, 'Import another file').click();

  await choose(page, 'november.csv', german.replaceAll('.10.2026', '.11.2026'));
  await button(page, 'Continue to columns').click();
  await expect(page.getByText('as confirmed for the last file with these columns')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Column for Person' })).toHaveValue('Not in the file');
  await button(page, 'Continue to names').click();
  await expect(page.getByRole('combobox', { name: 'Zebra Works GmbH is' })).toHaveValue(clientName);
  await expect(page.getByText('As last time').first()).toBeVisible();
  await expect(button(page, 'Check the import')).toBeEnabled();
});

test('100,000 rows come in, and cancelling on the way leaves nothing behind', async ({ app, page }) => {
  test.slow();
  const company = damagedFileCompany();
  const file = damagedTimeFile(100_000, 4);
  await openImport(app, company);

  await choose(page, 'five-years.csv', file.bytes);
  await button(page, 'Cancel').click();
  await expect(page.getByText('Drop a CSV or TSV file here')).toBeVisible();
  expect(await companyOf(page)).toEqual(company);
  await expect(button(page, /^Undo: import/)).toHaveCount(0);

  await choose(page, 'five-years.csv', file.bytes);
  await button(page, 'Continue to columns').click();
  await button(page, 'Continue to names').click();
  await expect(page.getByText(/names are still to be decided/)).toBeVisible({ timeout: 30_000 });
  await leaveUndecidedOut(page);
  await button(page, 'Check the import').click();
  await expect(button(page, /^Import \d/)).toBeVisible({ timeout: 30_000 });
  expect(await companyOf(page)).toEqual(company);
  await button(page, /^Import \d/).click();
  await expect(button(page, 'Import another file')).toBeVisible({ timeout: 60_000 });
  expect((await companyOf(page))?.time).toHaveLength(file.soundHundredths.size + company.time.length);
});

test('a file that cannot be read is refused in its place', async ({ app, page }) => {
  await openImport(app);
  await choose(page, 'empty.csv', ' \n');
  await expect(page.getByRole('alert')).toHaveText('The file is empty.');
  await choose(page, 'book.csv', 'PK\u0003\u0004 and so on');
  await expect(page.getByRole('alert')).toContainText('Save it as CSV');
});

test('every table goes out as CSV', async ({ app, page }) => {
  await openImport(app);
  for (const [label, file] of [
    ['Clients', 'larkspur-it-clients-2026-09.csv'],
    ['Client profitability', 'larkspur-it-client-profitability-2026-09.csv'],
  ] as const) {
    await button(page, 'Export as CSV').click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: label, exact: true }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(file);
    const text = readFileSync(await saved.path(), 'utf8');
    expect(text.startsWith('\ufeffClient,')).toBe(true);
    expect(text).toContain(clientName);
  }
});
