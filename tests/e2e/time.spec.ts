import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Company } from '@shared/domain/company';
import { expectAccessible } from './support/accessibility';
import { callFromPage } from './support/call';
import { root } from './support/root';
import { type App, expect, test } from './support/test';

async function sample(): Promise<Company> {
  const company = JSON.parse(await readFile(join(root, 'resources/sample-company.json'), 'utf8'));
  return { ...company, isSample: false };
}

/** Opens the page with a company made from the sample. */
async function openTime(app: App, change: (company: Company) => Company = (company) => company): Promise<void> {
  await app.seed(change(await sample()), '/#/time');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Time' })).toBeVisible();
}

const withoutTime = (company: Company): Company => ({ ...company, time: [] });

const grid = (page: Page) => page.getByRole('grid');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const view = (page: Page, name: string) => page.getByText(name, { exact: true });
const figure = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });

/** The cell of a row in the column of a kind of work. */
async function cell(page: Page, row: string, column: string) {
  const header = grid(page).getByRole('columnheader', { name: new RegExp(`^${column}`) });
  const at = await header.getAttribute('aria-colindex');
  return grid(page)
    .getByRole('row', { name: new RegExp(row) })
    .locator(`[role="gridcell"][aria-colindex="${at}"]`);
}

async function saved(page: Page): Promise<Company> {
  await expect(page.getByText('All changes saved')).toBeVisible();
  const { company } = await callFromPage(page, 'app.open', {});
  if (!company) throw new Error('No company is open.');
  return company;
}

async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Whose hours' }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('hours are typed by keyboard alone, in the ways people write them, each one step to undo', async ({
  app,
  page,
}) => {
  await openTime(app, withoutTime);
  await page.getByRole('button', { name: 'Type the hours of September 2026' }).click();
  await (await cell(page, 'Alder & Finch', 'Service desk')).click();
  await page.keyboard.type('1:30');
  await page.keyboard.press('Enter');
  await page.keyboard.type('90m');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  await expect(await cell(page, 'Alder & Finch', 'Service desk')).toHaveText('1.50');
  await expect(await cell(page, 'Bayside', 'Service desk')).toHaveText('1.50');
  await expect(await cell(page, 'Bayside', 'Fixes during')).toHaveText('2.50');
  await expect(await cell(page, 'Bayside', 'All hours')).toHaveText('4.00');
  await expect(await cell(page, '18 clients', 'All hours')).toHaveText('5.50');
  await expect(figure(page, 'Hidden share')).toHaveText('45.5%');
  await expect(undo(page)).toHaveAttribute(
    'aria-label',
    'Undo: fixes during alignment visits of Bayside Dental Group, September 2026',
  );
  await (await cell(page, 'Bayside', 'Service desk')).click();
  await page.keyboard.press('Delete');
  await expect(await cell(page, 'Bayside', 'Service desk')).toHaveText('');
  await undo(page).click();
  await expect(await cell(page, 'Bayside', 'Service desk')).toHaveText('1.50');
  const { time } = await saved(page);
  expect(time.map(({ memberId, hours }) => [memberId, hours]).sort()).toEqual([
    [null, 1.5],
    [null, 1.5],
    [null, 2.5],
  ]);
});

test('what cannot be hours stays in its cell with the reason', async ({ app, page }) => {
  await openTime(app, withoutTime);
  await page.getByRole('button', { name: 'Type the hours of September 2026' }).click();
  await (await cell(page, 'No client', 'Training')).click();
  await page.keyboard.type('1:75');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('An hour has 60 minutes: write at most 59 after the hours.');
  await page.keyboard.press('Escape');
  await page.keyboard.type('3h 15m');
  await page.keyboard.press('Enter');
  await expect(await cell(page, 'No client', 'Training')).toHaveText('3.25');
  const { time } = await saved(page);
  expect(time).toMatchObject([{ clientId: null, hours: 3.25 }]);
});

test('all people’s hours are sums; one person’s can be typed', async ({ app, page }) => {
  await openTime(app);
  const desk = await cell(page, 'Alder & Finch', 'Service desk');
  await expect(desk).toHaveText('12.91');
  await desk.click();
  await page.keyboard.type('5');
  await expect(page.getByRole('status').filter({ hasText: 'Choose a person' })).toHaveAttribute('data-asked', 'true');
  await expect(desk).toHaveText('12.91');
  await choosePerson(page, 'Dev Patel');
  const before = Number(await (await cell(page, 'Alder & Finch', 'Service desk')).innerText());
  await (await cell(page, 'Alder & Finch', 'Service desk')).click();
  await page.keyboard.type(String(before + 10));
  await page.keyboard.press('Enter');
  await choosePerson(page, 'All people');
  await expect(await cell(page, 'Alder & Finch', 'Service desk')).toHaveText('22.91');
});

test('a block is pasted over the grid with every problem named, as one step', async ({ app, page }) => {
  await openTime(app, withoutTime);
  await page.getByRole('button', { name: 'Type the hours of September 2026' }).click();
  await (await cell(page, 'Alder & Finch', 'Service desk')).click();
  await paste(
    page,
    'Client\tService desk\tBilled projects\nCalloway Law\t4:15\t2\nNobody Inc\t1\t1\nAlder & Finch Architects\tlots\t1',
  );
  const dialog = page.getByRole('dialog', { name: 'Paste clients' });
  await expect(dialog.getByRole('listitem')).toContainText([
    'No client is called “Nobody Inc”.',
    'Write hours, for example 1.5, 1:30 or 90m.',
  ]);
  await dialog.getByRole('button', { name: /^Change 1 client/ }).click();
  await expect(await cell(page, 'Calloway Law', 'Service desk')).toHaveText('4.25');
  await expect(await cell(page, 'Calloway Law', 'Billed projects')).toHaveText('2.00');
  await undo(page).click();
  await expect(page.getByRole('heading', { name: 'Where do the hours go?' }).or(grid(page))).toBeVisible();
  expect((await saved(page)).time).toEqual([]);
});

test('a sheet of months, clients and kinds is pasted as a whole', async ({ app, page }) => {
  await openTime(app, withoutTime);
  await page.getByRole('button', { name: 'Type the hours of September 2026' }).click();
  await page.getByRole('button', { name: 'Paste a sheet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste rows of time' });
  await dialog
    .getByRole('textbox')
    .fill(
      [
        'Month\tCustomer\tResource\tWork type\tHours',
        'Aug 2026\tCalloway Law\tDev Patel\tService desk\t1.5',
        '2026-08\tcalloway law\tDev Patel\tservice desk\t30m',
        '2026-07\t\t\tTraining and meetings\t3',
        '2026-07\tCalloway Law\t\tGardening\t3',
      ].join('\n'),
    );
  await expect(dialog.getByRole('listitem')).toContainText(['There is no kind of work called “Gardening”.']);
  await dialog.getByRole('button', { name: /^Add 3 rows of time/ }).click();
  await expect(page.getByRole('button', { name: /^Aug 2026: 2 hours, 2 of them reactive/ })).toBeVisible();
  const { time } = await saved(page);
  expect(time.map(({ month, hours }) => [month, hours]).sort()).toEqual([
    ['2026-07', 3],
    ['2026-08', 2],
  ]);
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: paste of 3 rows of time');
});

test('a month starts with the hours of the month before', async ({ app, page }) => {
  await openTime(app, (company) => ({ ...company, time: company.time.filter(({ month }) => month !== '2026-09') }));
  await expect(page.getByText('No time in September 2026 yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy Aug 2026' }).click();
  await expect(page.getByText(/74 rows copied from August 2026/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sep 2026: / })).toHaveAttribute('aria-pressed', 'true');
  const { time } = await saved(page);
  const of = (wanted: string) => time.filter(({ month }) => month === wanted).map(({ hours }) => hours);
  expect(of('2026-09').sort()).toEqual(of('2026-08').sort());
  await undo(page).click();
  await expect(page.getByText('No time in September 2026 yet.')).toBeVisible();
});

test('another class or place of logging reclassifies every month at once, and back', async ({ app, page }) => {
  await openTime(app);
  await expect(figure(page, 'Hidden share')).toHaveText('20.1%');
  await view(page, 'Kinds of work').click();
  await (await cell(page, 'Fixes during alignment visits', 'Logged under')).dblclick();
  await page.getByRole('option', { name: 'Support', exact: true }).click();
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: logged under of Fixes during alignment visits');
  await view(page, 'Hours').click();
  await expect(figure(page, 'Hidden share')).toHaveText('9.3%');
  await page.getByRole('button', { name: /^Jul 2026: / }).click();
  await expect(figure(page, 'Hidden share')).toHaveText('9.3%');
  await undo(page).click();
  await expect(figure(page, 'Hidden share')).toHaveText('20.1%');
});

test('a kind of work in use goes only together with its hours, in one step', async ({ app, page }) => {
  await openTime(app);
  await view(page, 'Kinds of work').click();
  await page
    .getByRole('row', { name: /Adds and changes/ })
    .getByRole('checkbox')
    .first()
    .check();
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Adds and changes?' });
  const before = await sample();
  const used = before.time.filter(({ workTypeId }) => workTypeId === 'mac').reduce((sum, { hours }) => sum + hours, 0);
  await expect(dialog).toContainText(`${used.toFixed(2)} recorded hours use it`);
  await expect(dialog.getByRole('button', { name: 'Move and delete' })).toBeDisabled();
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: /^Service desk/ }).click();
  await dialog.getByRole('button', { name: 'Move and delete' }).click();
  await expect(page.getByRole('row', { name: /Adds and changes/ })).toHaveCount(0);
  const moved = await saved(page);
  const total = ({ time }: Company) => time.reduce((sum, { hours }) => sum + hours, 0);
  expect(moved.workTypes).toHaveLength(before.workTypes.length - 1);
  expect(total(moved)).toBeCloseTo(total(before), 6);
  await undo(page).click();
  await expect(page.getByRole('row', { name: /Adds and changes/ })).toBeVisible();
  expect((await saved(page)).time).toHaveLength(before.time.length);
});

test('the chart finds a class, says what it would change and gives it in one click', async ({ app, page }) => {
  await openTime(app);
  await view(page, 'Kinds of work').click();
  await page.getByRole('button', { name: /^Open the decision chart for Adds and changes/ }).click();
  const result = page.getByRole('region', { name: 'What it is' });
  await expect(result).toContainText('This is the class Adds and changes has, hidden where it is logged.');
  await page
    .getByRole('group', { name: /proactive care/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await expect(result).toContainText('the essence of Centralized Services');
  await expect(result.getByRole('row', { name: /RHEM, true/ })).toContainText('0.41 → 0.39');
  await result.getByRole('button', { name: 'Make it Centralized' }).click();
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: class of Adds and changes');
  await expect(result).toContainText('This is the class Adds and changes has.');
  expect((await saved(page)).workTypes.find(({ id }) => id === 'mac')?.class).toBe('central');
});

test('the traps replay their way through the chart', async ({ app, page }) => {
  await openTime(app);
  await view(page, 'Decision chart').click();
  const result = page.getByRole('region', { name: 'What it is' });
  const traps = page.getByRole('region', { name: 'Where hours hide' });
  await traps.getByRole('button', { name: 'Included in the fee' }).click();
  await expect(result).toContainText('RHEM');
  for (const group of await page.getByRole('list', { name: 'Decision chart' }).getByRole('group').all()) {
    await expect(group.getByRole('radio', { name: 'No' })).toBeChecked();
  }
  await traps.getByRole('button', { name: 'Billed per request' }).click();
  await expect(result).toContainText('Professional Services');
  await traps.getByRole('slider').press('ArrowRight');
  await expect(traps).toContainText('75% for standards');
  await traps.getByRole('slider').press('ArrowRight');
  await expect(traps).toContainText('the role is flagged');
});

test('an empty page says what to enter and starts with the usual kinds of work', async ({ app, page }) => {
  await openTime(app, (company) => ({ ...company, time: [], workTypes: [] }));
  await expect(page.getByRole('table', { name: 'A row of time, for example' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start with 10 usual kinds of work' }).click();
  await page.getByRole('button', { name: 'Type the hours of September 2026' }).click();
  await expect(grid(page).getByRole('columnheader', { name: /^Moves, adds and changes/ })).toBeVisible();
});

test('every part of the page passes axe in light and dark', async ({ app, page }) => {
  await openTime(app);
  await figure(page, 'RHEM of the month').click();
  await expect(page.getByText('Reactive hours ÷ seats.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await view(page, 'Kinds of work').click();
  await expect(grid(page)).toBeVisible();
  await expectAccessible(page);
  await view(page, 'Decision chart').click();
  await page
    .getByRole('group', { name: /on top of the monthly fee/ })
    .getByRole('radio', { name: 'No' })
    .check();
  await expectAccessible(page);
});
