import { emptyCompany } from '@shared/domain/new-company';
import { expectAccessible } from './support/accessibility';
import { gridCell, gridRow, larkspur, openWith, pasteText, typeInto } from './support/grid';
import { expect, test } from './support/test';

test('the first tool says what it is missing until it counts', async ({ app, page }) => {
  const company = emptyCompany({ companyName: 'Northwind IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  await openWith(app, company, '/#/tools');
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add the first tool' }).click();
  await expect(page.getByRole('textbox', { name: 'Tool of New tool' })).toBeFocused();
  await page.keyboard.type('Backup');
  await page.keyboard.press('Enter');
  const missing = page.getByRole('list', { name: 'What is missing' });
  await expect(missing).toContainText('Backup costs nothing yet: enter its unit cost.');
  await typeInto(await gridCell(page, 'Backup', 'Unit cost'), '$1.75');
  await expect(missing).toContainText('Backup counts no one: no active client.');
  await typeInto(await gridCell(page, 'Backup', 'Paid per'), 'Fl');
  await expect(await gridCell(page, 'Backup', 'Paid per')).toHaveText('Flat');
  await expect(missing).toBeHidden();
});

test('tools come to a month and to a seat, and follow every edit', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/tools');
  const name = 'Remote monitoring and patching';
  await expect(await gridCell(page, name, 'Count')).toHaveText('1,073');
  await expect(await gridCell(page, name, 'A month')).toHaveText('$2,736');
  await expect(page.getByRole('region', { name: 'Tools by area, a month' })).toContainText(
    /Centralized\$10,524\$11\.01 a seat/,
  );

  await typeInto(await gridCell(page, name, 'Unit cost'), '30.60');
  await typeInto(await gridCell(page, name, 'Billed'), 'Ann');
  await expect(await gridCell(page, name, 'A month')).toHaveText('$2,736');
  await typeInto(await gridCell(page, name, 'Minimum'), '3,000');
  await expect(await gridCell(page, name, 'A month')).toHaveText('$3,000');
  await typeInto(await gridCell(page, name, 'Minimum'), '-1');
  await expect(page.getByRole('alert')).toHaveText('This cannot be below zero.');
  await page.keyboard.press('Escape');

  const offering = page.getByRole('checkbox', { name: `${name} is in the offering` });
  await offering.uncheck();
  await expect(await gridCell(page, name, 'Per seat')).toHaveText('—');
  await page.keyboard.press('Control+z');
  await expect(offering).toBeChecked();
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
});

test('a tool covers chosen clients', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/tools');
  await (await gridCell(page, 'Mail filtering', 'Clients')).click();
  const dialog = page.getByRole('dialog', { name: 'Clients with Mail filtering' });
  await dialog.getByText('Chosen clients').click();
  await dialog.getByRole('combobox', { name: 'Clients' }).fill('Oak');
  await page.getByRole('option', { name: 'Oakline Foods' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(await gridCell(page, 'Mail filtering', 'Count')).toHaveText('12');
  await expect(await gridCell(page, 'Mail filtering', 'Clients')).toHaveText('1 chosen');
});

test('pasted tools are previewed and taken in one step', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/tools');
  await (await gridCell(page, 'Mail filtering', 'Tool')).click();
  await pasteText(
    page,
    'Product\tArea\tUnit\tCost\tOffering\nPassword vault\tTechnology Alignment\tSeat\t$0.90\tyes\nOdd\tNowhere\tSeat\t1\tyes\n',
  );
  const dialog = page.getByRole('dialog', { name: 'Paste tools' });
  await expect(dialog.getByRole('region', { name: 'Problems' })).toContainText('Row 3, Area');
  await dialog.getByRole('button', { name: 'Add 1 tool without the rest' }).click();
  await expect(await gridCell(page, 'Password vault', 'Area')).toHaveText('Alignment');
  await expect(gridRow(page, 'Odd')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo: paste of 1 tool' }).click();
  await expect(gridRow(page, 'Password vault')).toHaveCount(0);
});
