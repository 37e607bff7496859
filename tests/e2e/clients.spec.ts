import { emptyCompany } from '@shared/domain/new-company';
import { expectAccessible } from './support/accessibility';
import { gridCell, gridRow, larkspur, openWith, pasteText, typeInto } from './support/grid';
import { expect, test } from './support/test';

const newCompany = () =>
  emptyCompany({ companyName: 'Northwind IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });

test('a newcomer enters three clients by keyboard, and takes the last one back', async ({ app, page }) => {
  await openWith(app, newCompany(), '/#/clients');
  await expect(page.getByRole('heading', { name: 'Who do you serve?' })).toBeVisible();
  const clients = [
    ['Calloway Law', '38', '$182.00'],
    ['Oakline Foods 🍞', '12', '140'],
    ['Marlow Property Group', '33', '168.50'],
  ] as const;
  for (const [at, [name, seats, price]] of clients.entries()) {
    await page.getByRole('button', { name: at === 0 ? 'Add the first client' : 'Add client' }).click();
    await expect(page.getByRole('textbox', { name: 'Client of New client' })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type(seats);
    await page.keyboard.press('Tab');
    await page.keyboard.type(price);
    await page.keyboard.press('Enter');
    await expect(gridRow(page, name)).toContainText(seats);
  }
  await expect(page.getByRole('grid', { name: 'Clients' })).toContainText('3 active clients');
  await expect(await gridCell(page, 'Calloway Law', 'MRR')).toHaveText('$6,916');
  await expect(await gridCell(page, 'Marlow Property Group', 'Seat price')).toHaveText('$168.50');
  await expect(page.getByText('the assumed RHEM of 0.40 stands in')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(await gridCell(page, 'Marlow Property Group', 'Seat price')).toHaveText('$175.00');
  await page.keyboard.press('Control+Shift+z');
  await expect(await gridCell(page, 'Marlow Property Group', 'Seat price')).toHaveText('$168.50');
});

test('the grid shows what each client costs and needs, and what to do about it', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/clients');
  const row = gridRow(page, 'Fairhaven Logistics');
  await expect(row).toContainText(/88\$152\.00\$13,3760\.66\$55\.6063\.4%\$186Fix the noise\$16,700/);
  await expect(gridRow(page, 'Quill & Hart Accounting')).toContainText('≈ 0.41');
  await expect(gridRow(page, 'Brightwater Credit Union')).toContainText('avg $176.93');
  const totals = page.getByRole('row', { name: /18 active clients/ });
  await expect(totals).toContainText(/956\$167\.30\$159,9380\.41\$52\.6868\.5%\$176\$101,362/);

  const panel = page.getByRole('complementary', { name: 'Fairhaven Logistics' });
  await expect(panel).toContainText(/Noise down to 0\.25margin 63\.4% → 73\.8%\$16,700/);
  await expect(panel).toContainText(/Price up to \$186, from \$152margin 63\.4% → 70\.1%\$35,904/);
  await expect(panel).toContainText('no size breaks even: a seat alone costs 30.4%');

  await (await gridCell(page, 'Fairhaven Logistics', 'Cost a seat')).getByText('$55.60').click();
  await expect(page.getByRole('dialog')).toContainText('Fairhaven Logistics');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
});

test('a price is previewed while it is typed, refused where it is none, and undone', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/clients');
  const price = await gridCell(page, 'Marlow Property Group', 'Seat price');
  await price.click();
  await page.keyboard.type('185');
  await expect(page.getByText('+$17.00 a seat: margin 64.3% → 67.6%, +$6,732 a year')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(price).toHaveText('$168.00');

  for (const [text, why] of [
    ['-5', 'This cannot be below zero.'],
    ['1e9', 'Write the number with digits, for example 1,250.00.'],
    ['70%', 'Enter an amount, not a percentage.'],
  ] as const) {
    await typeInto(price, text);
    await expect(page.getByRole('alert')).toHaveText(why);
    const field = page.getByRole('textbox', { name: 'Seat price of Marlow Property Group' });
    await expect(field).toHaveValue(text);
    // Clicking elsewhere doesn't lose what has to be mended.
    await gridRow(page, 'Juniper Veterinary').getByText('$186.00').click();
    await expect(field).toHaveValue(text);
    await field.press('Escape');
    await expect(price).toHaveText('$168.00');
  }

  await typeInto(price, '$1,250.00');
  await expect(price).toHaveText('$1,250.00');
  await expect(page.getByRole('button', { name: 'Undo: seat price of Marlow Property Group' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(price).toHaveText('$168.00');

  const name = await gridCell(page, 'Marlow Property Group', 'Client');
  await name.click();
  await pasteText(page, 'x'.repeat(5000));
  await expect(page.getByRole('alert')).toHaveText('At most 200 characters fit; this has 5,000.');
  await page.keyboard.press('Escape');
  await expect(gridRow(page, 'Marlow Property Group')).toBeVisible();
});

test('search, verdicts, sorting and columns narrow the grid and outlast a look at another page', async ({
  app,
  page,
}) => {
  await openWith(app, await larkspur(), '/#/clients');
  await page.getByRole('button', { name: 'Release 2' }).click();
  await expect(page.getByRole('row', { name: /2 active clients/ })).toContainText('40');
  await page.getByRole('textbox', { name: 'Filter by name' }).fill('oak');
  await expect(page.getByRole('row', { name: /1 active client/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Filter by name' }).fill('nobody');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('columnheader', { name: 'Seats' }).click();
  await expect(page.getByRole('columnheader', { name: 'Seats' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('row').nth(1)).toContainText('Brightwater Credit Union');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Contact', exact: true }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: /Tools/ }).click();
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: /Clients/ })
    .click();
  await expect(page.getByRole('row').nth(1)).toContainText('Brightwater Credit Union');
  await expect(page.getByRole('columnheader', { name: 'Contact', exact: true })).toBeAttached();
});

test('rows from a spreadsheet are shown with every problem and taken as one step', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/clients');
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste clients' });
  await dialog
    .getByRole('textbox', { name: 'Rows from a spreadsheet' })
    .fill(
      'Customer\tUsers\tPrice per seat\tRegion\n"Acme\tNorth"\t20\t$1,250.00\tWest\nCalloway Law\t40\t185\tEast\nBad\tmany\t-5\t\n',
    );
  await expect(dialog.getByRole('region', { name: 'Problems' })).toContainText(/Row 4, Seats.*Row 4, Seat price/);
  await expect(dialog).toContainText('1 client with problems stays out. Not used: Region.');
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add 1 client, change 1 client without the rest' }).click();
  await expect(page.getByRole('row', { name: /19 active clients/ })).toBeVisible();
  await expect(await gridCell(page, 'Calloway Law', 'Seats')).toHaveText('40');
  await page.getByRole('button', { name: 'Undo: paste of 2 clients' }).click();
  await expect(page.getByRole('row', { name: /18 active clients/ })).toBeVisible();
  await expect(await gridCell(page, 'Calloway Law', 'Seats')).toHaveText('38');
});

test('a block pasted on a cell fills right and down, and a copied value goes to another cell', async ({
  app,
  page,
}) => {
  await openWith(app, await larkspur(), '/#/clients');
  await (await gridCell(page, 'Fairhaven Logistics', 'Seats')).click();
  await pasteText(page, '90\t155\n28\t190\n');
  const dialog = page.getByRole('dialog', { name: 'Paste clients' });
  await dialog.getByRole('button', { name: 'Change 2 clients' }).click();
  await expect(await gridCell(page, 'Fairhaven Logistics', 'MRR')).toHaveText('$13,950');
  await expect(await gridCell(page, 'Juniper Veterinary', 'Seat price')).toHaveText('$190.00');

  await (await gridCell(page, 'Juniper Veterinary', 'Seat price')).click();
  await page.keyboard.press('Control+c');
  await (await gridCell(page, 'Marlow Property Group', 'Seat price')).click();
  await page.keyboard.press('Control+v');
  await expect(await gridCell(page, 'Marlow Property Group', 'Seat price')).toHaveText('$190.00');
});

test('marked clients change price, status and go, each as one step', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/clients');
  await gridRow(page, 'Juniper Veterinary').getByRole('checkbox').check();
  await gridRow(page, 'Oakline Foods').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Change price' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the seat price of 2 clients' });
  await dialog.getByRole('textbox', { name: 'Per full seat' }).fill('$10');
  await expect(dialog).toContainText('MRR $6,702 → $7,092, +$4,680 a year.');
  await dialog.getByRole('button', { name: 'Change prices' }).click();
  await expect(await gridCell(page, 'Oakline Foods', 'Seat price')).toHaveText('$150.00');

  await page.getByRole('button', { name: 'Set status' }).click();
  await page.getByRole('menuitem', { name: 'Former' }).click();
  await expect(page.getByRole('row', { name: /16 active clients/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: status former of 2 clients' }).click();
  await expect(page.getByRole('row', { name: /18 active clients/ })).toBeVisible();

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Delete 2 clients?' });
  await expect(question).toContainText(/2 agreement lines, \d+ rows of recorded time/);
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('row', { name: /16 active clients/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo: deletion of 2 clients' }).click();
  await expect(page.getByRole('row', { name: /18 active clients/ })).toBeVisible();
});

test('a client’s page holds its agreement, and says what stands in for what is not entered', async ({ app, page }) => {
  await openWith(app, await larkspur(), '/#/clients/dunmore');
  await expect(page.getByRole('heading', { level: 1, name: 'Dunmore Manufacturing' })).toBeVisible();
  const figures = page.getByRole('main').locator('dl').first();
  await expect(figures).toContainText(/Seats108Endpoints111MRR\$17,904Price per seat\$165\.78/);
  await typeInto(await gridCell(page, 'Managed seat', 'Quantity'), '100');
  await expect(figures).toContainText(/Seats124/);

  await page.getByRole('button', { name: 'Add line' }).click();
  await page.keyboard.type('Night shift');
  await page.keyboard.press('Enter');
  const type = await gridCell(page, 'Night shift', 'Seat type');
  await type.click();
  await page.keyboard.type('Front');
  await page.keyboard.press('Enter');
  // The new type's usual price takes the place of the old type's.
  await expect(await gridCell(page, 'Night shift', 'Unit price')).toHaveText('$84.00');

  await page.getByLabel('Endpoints').fill('');
  await page.getByLabel('Endpoints').press('Enter');
  await expect(page.getByText(/≈ 124 seats × 1\.1 stand in/)).toBeVisible();
  await page.getByLabel('Until').fill('2010-01');
  await page.getByLabel('Until').press('Enter');
  await expect(page.getByText('The agreement began in February 2017; it can’t end before that.')).toBeVisible();
  await page.getByLabel('Until').press('Escape');

  await page.getByRole('button', { name: 'Seat types' }).click();
  const dialog = page.getByRole('dialog', { name: 'Seat types' });
  await expect(dialog.getByRole('button', { name: /Delete Frontline\. In use by/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add seat type' }).click();
  await dialog.getByRole('button', { name: 'Delete New seat type' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveCount(2);
  await page.keyboard.press('Escape');
  // A tooltip under the pointer is no part of the page.
  await page.mouse.move(0, 0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Next client: Eastgate Pediatrics' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eastgate Pediatrics' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('row', { name: /17 active clients/ })).toBeVisible();
});
