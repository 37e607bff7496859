import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility';
import { root } from './support/root';
import { type App, type CompanyFile, expect, test } from './support/test';

const larkspur: CompanyFile = JSON.parse(readFileSync(join(root, 'tests/golden/larkspur.json'), 'utf8'));

async function openSettings(app: App): Promise<void> {
  await app.seed(larkspur);
  await app.open('/#/settings');
  await expect(app.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
}

function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true });
}

async function enter(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}

async function choose(page: Page, name: string, search: string, option: RegExp): Promise<void> {
  const list = page.getByRole('combobox', { name, exact: true });
  await list.click();
  await list.fill(search);
  await page.getByRole('option', { name: option }).click();
}

/** The visible part of a segmented control: the radio itself is out of sight. */
function segment(page: Page, id: string, name: string): Locator {
  return page.locator(`#${id}`).getByText(name, { exact: true });
}

test('a changed target shows on Micro, and undo takes it back', async ({ app, page }) => {
  await openSettings(app);
  await enter(page, 'Target gross margin', '65%');
  await page.getByRole('link', { name: 'Micro' }).click();
  await expect(page.getByRole('button', { name: '$154.13, explain' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo: target gross margin' }).click();
  await expect(page.getByRole('button', { name: '$179.82, explain' }).first()).toBeVisible();
});

test('a setting goes back to its default, alone or with its section', async ({ app, page }) => {
  await openSettings(app);
  await expect(page.getByRole('button', { name: 'Reset to 70%' })).toHaveCount(0);
  await enter(page, 'Target gross margin', '60');
  await enter(page, 'Price step', '5');
  await page.getByRole('button', { name: 'Reset to 70%, Target gross margin' }).click();
  await expect(field(page, 'Target gross margin')).toHaveValue('70%');
  await expect(field(page, 'Price step')).toHaveValue('$5');

  const reset = page.locator('#pricing').getByRole('button', { name: 'Reset this section' });
  await reset.click();
  await expect(field(page, 'Price step')).toHaveValue('$1');
  await expect(reset).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo: reset of pricing' })).toBeEnabled();
});

test('a value that cannot be is refused in its place and nothing changes', async ({ app, page }) => {
  await openSettings(app);
  await enter(page, 'Target gross margin', '120%');
  await expect(page.getByText('At most 95%.')).toBeVisible();
  await field(page, 'Target gross margin').press('Escape');
  await expect(field(page, 'Target gross margin')).toHaveValue('70%');

  await enter(page, 'Good up to', '0.2');
  await expect(page.getByText('The limits must rise: enter more than 0.25.')).toBeVisible();
  await enter(page, 'Company name', '');
  await expect(page.getByText('Enter a name.')).toBeVisible();

  await page.reload();
  await expect(field(page, 'Good up to')).toHaveValue('0.4');
  await expect(field(page, 'Company name')).toHaveValue('Larkspur IT');
});

test('a person’s cost can be taken over from the team', async ({ app, page }) => {
  await openSettings(app);
  const cost = field(page, 'Support: loaded cost of a person, a month');
  await expect(cost).toHaveValue('$5,400');
  await page
    .getByRole('button', { name: 'Use the team’s average of $5,624 as Support: loaded cost of a person' })
    .click();
  await expect(cost).toHaveValue('$5,624');
  await expect(page.getByText('the team’s average')).toBeVisible();
});

test('currency and style of numbers change how everything is written', async ({ app, page }) => {
  await openSettings(app);
  await choose(page, 'Currency', 'euro', /^EUR/);
  await choose(page, 'Style of numbers and dates', 'German (Ger', /de-DE/);
  await expect(page.getByText('1.234.567,89 €')).toBeVisible();
  await enter(page, 'Gut-check tolerance', '1.250,50');
  await expect(field(page, 'Gut-check tolerance')).toHaveValue(/^1\.250,50\s€$/);
});

test('a seat type in use stays and says who uses it; another can come and go', async ({ app, page }) => {
  await openSettings(app);
  await page.getByRole('button', { name: 'Remove Frontline' }).click();
  await expect(page.getByText('Frontline is in use, so it stays.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Dunmore Manufacturing' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Add seat type' }).click();
  const name = page.locator('#seatTypes').getByLabel('Name', { exact: true }).last();
  await expect(name).toBeFocused();
  await name.fill('Kiosk');
  await name.press('Enter');
  await page.getByRole('button', { name: 'Remove Kiosk' }).click();
  await expect(page.getByRole('button', { name: 'Remove Kiosk' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo: seat type Kiosk' })).toBeEnabled();
});

test('a logo is refused with the reason or shown, kept and removed', async ({ app, page }) => {
  await openSettings(app);
  const picker = page.getByLabel('Logo file');
  await picker.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a, not a PNG') });
  await expect(page.getByRole('alert')).toHaveText('logo.png is not a PNG, JPEG, SVG or WebP picture.');
  await picker.setInputFiles({
    name: 'broken.png',
    mimeType: 'image/png',
    buffer: Buffer.from('iVBORw0KGgoBAgM=', 'base64'),
  });
  await expect(page.getByRole('alert')).toHaveText('broken.png is damaged: it cannot be drawn. Save it again.');

  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><script>parent.hacked=1</script><rect width="80" height="20" fill="teal"/></svg>';
  await picker.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  const logo = page.getByRole('img', { name: 'The logo of your reports' });
  await expect(logo).toHaveJSProperty('naturalWidth', 80);
  await expect(page.getByRole('alert')).toHaveText('');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);

  await page.reload();
  await expect(logo).toBeVisible();
  await page.locator('#logo').getByRole('button', { name: 'Remove' }).click();
  await expect(logo).toHaveCount(0);
});

test('the report color is chosen by its code, with how it reads on paper', async ({ app, page }) => {
  await openSettings(app);
  await enter(page, 'Color', '#ffe14d');
  await expect(page.getByText(/^Light on white paper: contrast 1\.\d to 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Reset to #4350d0, Color' }).click();
  await expect(page.getByText('Reads well on white paper: contrast 6.4 to 1.')).toBeVisible();
});

test('the theme is kept', async ({ app, page }) => {
  await openSettings(app);
  await segment(page, 'colorScheme', 'Dark').click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.getByText('All changes saved')).toBeVisible();
  await page.reload();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await segment(page, 'colorScheme', 'System').click();
  await expect(html).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test('a backup brings back what was there, and what it replaced is a backup too', async ({ app, page }) => {
  await openSettings(app);
  const backups = page.getByRole('table', { name: 'Backups' });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(backups.getByText('made by you')).toBeVisible();

  await enter(page, 'Company name', 'Fernhill IT');
  await expect(page.getByRole('button', { name: 'Fernhill IT' })).toBeVisible();
  await backups
    .getByRole('row', { name: /made by you/ })
    .getByRole('button', { name: /^Restore/ })
    .click();
  await expect(page.getByText('What is there now is saved as a backup first')).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();

  await expect(page.getByRole('button', { name: 'Larkspur IT' })).toBeVisible();
  await expect(field(page, 'Company name')).toHaveValue('Larkspur IT');
  await expect(backups.getByText('before a restore')).toBeVisible();
  await backups
    .getByRole('row', { name: /before a restore/ })
    .getByRole('button', { name: /^Restore/ })
    .click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(field(page, 'Company name')).toHaveValue('Fernhill IT');
});

test('settings are found by words, and a jump to one clears the search', async ({ app, page }) => {
  await openSettings(app);
  const search = page.getByRole('textbox', { name: 'Find a setting' });
  await search.fill('endpoints seat');
  await expect(field(page, 'Endpoints per seat')).toBeVisible();
  await expect(field(page, 'Target gross margin')).toHaveCount(0);
  await search.fill('xyzzy');
  await expect(page.getByText('No setting has “xyzzy” in it. Try another word.')).toBeVisible();
  await search.press('Escape');
  await expect(field(page, 'Target gross margin')).toBeVisible();
});

test('other pages lead to a field, which is in view, focused and marked', async ({ app, page }) => {
  await app.seed(larkspur);
  await app.open('/#/help');
  await page.getByRole('link', { name: 'Settings, for Capacity' }).click();
  const capacity = field(page, 'Technology Alignment: capacity, clients');
  await expect(capacity).toBeFocused();
  await expect(capacity).toBeInViewport();
  await expect(capacity).toHaveAttribute('data-pointed-out');
  await expect(capacity).not.toHaveAttribute('data-pointed-out');
});

test('the page is accessible in light and dark', async ({ app, page }) => {
  await openSettings(app);
  await enter(page, 'Target gross margin', '60');
  await enter(page, 'Good up to', '0.2');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('table', { name: 'Backups' })).toBeVisible();
  await expectAccessible(page);
});

test('sections can be reached by keyboard in a small window', async ({ app, page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openSettings(app);
  const benchmarks = page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Benchmarks' });
  await benchmarks.focus();
  await benchmarks.press('Enter');
  await expect(page.locator('#benchmarks')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field(page, 'Service revenue per employee')).toBeFocused();
  await expect(field(page, 'Service revenue per employee')).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
