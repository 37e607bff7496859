import { emptyCompany } from '@shared/domain/new-company';
import { expectAccessible } from './support/accessibility';
import { gridCell, gridRow, larkspur, openWith, pasteText, typeInto } from './support/grid';
import { expect, test } from './support/test';

test('the first person is entered by keyboard', async ({ app, page }) => {
  const company = emptyCompany({ companyName: 'Northwind IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  await openWith(app, company, '/#/team');
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add the first person' }).click();
  await expect(page.getByRole('textbox', { name: 'Person of New person' })).toBeFocused();
  for (const text of ['Maya Ortiz', 'Service desk lead', '68,000']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await typeInto(await gridCell(page, 'Maya Ortiz', 'Burden'), '12%');
  await typeInto(await gridCell(page, 'Maya Ortiz', 'Other'), '90');
  await expect(await gridCell(page, 'Maya Ortiz', 'Loaded')).toHaveText('$6,437');
});

test('allocations say what is missing until they add up', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/team');
  await (await gridCell(page, 'Maya Ortiz', 'Where the time goes')).getByRole('button').click();
  const panel = page.getByRole('complementary', { name: 'Allocation of Maya Ortiz' });
  await expect(panel).toContainText('100% allocated');
  await expect(panel).toContainText('Counts as Support and lowers its leverage');
  const support = panel.getByRole('textbox', { name: 'Support of Maya Ortiz' });
  await support.fill('35');
  await support.press('Enter');
  await expect(panel).toContainText('15% missing to 100%');
  await expect(await gridCell(page, 'Maya Ortiz', 'Where the time goes')).toContainText('15% missing');
  await support.fill('101%');
  await support.press('Enter');
  await expect(panel).toContainText('At most 100%.');
  await support.press('Escape');
  await panel.getByRole('button', { name: 'Give the rest (15%) to' }).click();
  await page.getByRole('menuitem', { name: 'Dispatch' }).click();
  await expect(panel.getByRole('textbox', { name: 'Dispatch of Maya Ortiz' })).toHaveValue('35%');
  await expect(panel).toContainText('100% allocated');
  await page.getByRole('button', { name: 'Undo: allocation of Maya Ortiz' }).click();
  await expect(panel).toContainText('15% missing to 100%');
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
});

test('pay changes its kind, and who is not there this month says so', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/team');
  await typeInto(await gridCell(page, 'Dev Patel', 'Paid'), 'an');
  await expect(await gridCell(page, 'Dev Patel', 'Pay')).toHaveText('$29.95');
  await typeInto(await gridCell(page, 'Dev Patel', 'Hours'), '80');
  await expect(await gridCell(page, 'Dev Patel', 'Loaded')).toHaveText('$2,774');
  const support = page.getByRole('region', { name: 'People and cost by area' });
  await expect(support).toContainText('Support2.70');
  await typeInto(await gridCell(page, 'Dev Patel', 'Ends'), 'Aug 2026');
  await expect(page.getByText('left Aug 2026')).toBeVisible();
  await expect(support).toContainText('Support1.70');
  await page.getByRole('row').filter({ hasText: 'left Aug 2026' }).getByText('Aug 2026', { exact: true }).click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('left Aug 2026')).toBeHidden();
  await expect(support).toContainText('Support2.70');
});

test('pasted people keep their shares, with problems named', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/team');
  await (await gridCell(page, 'Dev Patel', 'Person')).click();
  await pasteText(page, 'Name\tSalary\tSupport\tDispatch\nNew Tech\t$60,000\t80%\t20%\nTwo Much\t1e9\t100%\t\n');
  const dialog = page.getByRole('dialog', { name: 'Paste people' });
  await expect(dialog.getByRole('region', { name: 'Problems' })).toContainText('Row 3, Pay');
  await dialog.getByRole('button', { name: 'Add 1 person without the rest' }).click();
  await expect(await gridCell(page, 'New Tech', 'Where the time goes')).toContainText('Support 80%, Dispatch 20%');
  await gridRow(page, 'New Tech').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(gridRow(page, 'New Tech')).toHaveCount(0);
});
