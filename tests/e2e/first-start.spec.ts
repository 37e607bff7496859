import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { root } from './support/root';
import { expect, test } from './support/test';

const fiveNumbers = [
  ['Tools', '$14,200.00'],
  ['Labor', '37800'],
  ['Seats', '1,000'],
  ['Seat price', '174'],
  ['Reactive hours', '.388889'],
] as const;

async function enterFiveNumbers(page: Page): Promise<void> {
  for (const [label, text] of fiveNumbers) await page.getByLabel(label, { exact: true }).fill(text);
}

const answer = (page: Page) => page.getByRole('region', { name: 'What they say' });

test.describe('the price check', () => {
  test('explains itself until all five numbers are in, then answers as they are typed', async ({ page }) => {
    await expect(answer(page)).toContainText('Start with your tools.');
    await page.getByLabel('Tools', { exact: true }).fill('14200');
    await page.getByLabel('Labor', { exact: true }).fill('37800');
    await expect(answer(page)).toContainText('Still to come: seats, seat price, and reactive hours.');
    await enterFiveNumbers(page);
    await expect(answer(page)).toContainText('A seat costs $52.00, its gross margin is 70.1%');
    await expect(answer(page)).toContainText('$173.33');
    await expect(answer(page)).toContainText('$174');
    await expect(answer(page)).toContainText(/Seats one technician carries.*360/);
    await expect(answer(page)).toContainText('$62,640');
    await expect(answer(page)).toContainText('a technician carries 560 seats');
    // Not left yet, and followed all the same.
    await page.getByLabel('Seat price', { exact: true }).fill('1740');
    await expect(answer(page)).toContainText('its gross margin is 97.0%');
    await page.getByLabel('Seat price', { exact: true }).press('Escape');
    await expect(answer(page)).toContainText('its gross margin is 70.1%');
  });

  test('becomes a company that opens with the same figures', async ({ app, page }) => {
    await enterFiveNumbers(page);
    await page.getByRole('button', { name: 'Make this my company' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make this my company' });
    await dialog.getByRole('button', { name: 'Start this company' }).click();
    await expect(dialog).toContainText('Enter a name.');
    await dialog.getByLabel('Company name').fill('  Northwind   IT ');
    await dialog.getByRole('combobox', { name: 'Currency' }).fill('Swiss');
    await page.getByRole('option', { name: 'CHF · Swiss Franc' }).click();
    await expect(dialog).toContainText('CHF');
    await dialog.getByRole('button', { name: 'Start this company' }).click();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Northwind IT');
    await app.open('/#/what-if');
    await expect(page.getByRole('row', { name: /Seat price/ })).toContainText('CHF 174.00');
  });

  test('refuses what is no number, says why, and keeps the text', async ({ page }) => {
    await enterFiveNumbers(page);
    const price = page.getByLabel('Seat price', { exact: true });
    for (const [text, reason] of [
      ['-5', 'This cannot be below zero.'],
      ['1e9', 'Write the number with digits'],
      ['💶', 'Write the number with digits'],
      ['70%', 'Enter an amount, not a percentage.'],
      ['99999999999', 'At most'],
    ] as const) {
      await price.fill(text);
      await price.press('Enter');
      await expect(price).toHaveValue(text);
      await expect(page.getByText(reason)).toBeVisible();
      await expect(answer(page)).toContainText('its gross margin is 70.1%');
    }
    await price.fill('$1,250.00');
    await price.press('Enter');
    await expect(price).toHaveValue('$1,250');
  });

  test('gives a reason where a price cannot be computed, and never a broken number', async ({ page }) => {
    await enterFiveNumbers(page);
    await page.getByLabel('Seats', { exact: true }).fill('0');
    await expect(answer(page)).not.toContainText(/NaN|Infinity|undefined/);
    await expect(answer(page)).toContainText(/seat/i);
    await page.getByLabel('Seats', { exact: true }).fill('0.001');
    await expect(answer(page)).not.toContainText(/NaN|Infinity|undefined/);
  });

  test('keeps its numbers while a person looks at the sample', async ({ page }) => {
    await enterFiveNumbers(page);
    await page.getByRole('button', { name: 'Open the sample company' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(answer(page)).toContainText('A seat costs $52.00');
  });

  test('is there for the keyboard alone', async ({ page }) => {
    await page.getByRole('button', { name: 'Enter five numbers' }).press('Enter');
    for (const [, text] of fiveNumbers) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('button', { name: 'Make this my company' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Company name')).toBeFocused();
    await page.keyboard.type('Keyboard IT');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('banner')).toContainText('Keyboard IT');
  });
});

test.describe('the sample company', () => {
  test('opens marked, goes in one click, and comes back with Ctrl+Z or the button', async ({ page }) => {
    await page.getByRole('button', { name: 'Open the sample company' }).click();
    await expect(page.getByRole('banner')).toContainText('Sample company');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('banner')).toContainText('Larkspur IT');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(page.getByRole('banner')).toContainText('Larkspur IT');
  });
});

test.describe('a company file', () => {
  test('is taken over when it is sound', async ({ page }) => {
    const [choosing] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    const text = await readFile(join(root, 'resources/sample-company.json'), 'utf8');
    const buffer = Buffer.from(
      text.replace('"Larkspur IT"', '"Brought along"').replace('"isSample": true', '"isSample": false'),
    );
    await choosing.setFiles({ name: 'mine.seatwise.json', mimeType: 'application/json', buffer });
    await expect(page.getByRole('banner')).toContainText('Brought along');
    await expect(page.getByRole('banner')).not.toContainText('Sample company');
  });

  test('is refused with every place that needs mending, and nothing is lost', async ({ page }) => {
    const text = await readFile(join(root, 'resources/sample-company.json'), 'utf8');
    const broken = text
      .replace('"quantity": 46', '"quantity": -46')
      .replace('"annualCents": 6800000', '"annualCents": "lots"');
    const [choosing] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    await choosing.setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
    const dialog = page.getByRole('dialog', { name: 'broken.json was not imported' });
    await expect(dialog).toContainText('Alder & Finch Architects');
    await expect(dialog).toContainText('Maya Ortiz');
    await dialog.getByRole('button').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('See what a seat costs');
  });

  test('can be dropped anywhere on the page', async ({ page }) => {
    const text = await readFile(join(root, 'resources/sample-company.json'), 'utf8');
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'dropped.seatwise.json', { type: 'application/json' }));
      return data;
    }, text);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.dispatchEvent('dragover', { dataTransfer: transfer });
    await heading.dispatchEvent('drop', { dataTransfer: transfer });
    await expect(page.getByRole('banner')).toContainText('Larkspur IT');
  });
});

test('an empty company can be started', async ({ page }) => {
  await page.getByRole('button', { name: 'Start with an empty company' }).click();
  await page.getByLabel('Company name').fill('Blank Slate IT');
  await page.getByRole('button', { name: 'Start this company' }).click();
  await expect(page.getByRole('banner')).toContainText('Blank Slate IT');
});

test('axe finds nothing, waiting, answering and naming', async ({ page }) => {
  await expectAccessible(page);
  await enterFiveNumbers(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make this my company' }).click();
  await expectAccessible(page);
});

test('nothing is cut off in the smallest window', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await enterFiveNumbers(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: 'Make this my company' })).toBeInViewport();
});
