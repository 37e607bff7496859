import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Company } from '@shared/domain/company';
import { expectAccessible } from './support/accessibility';
import { callFromPage } from './support/call';
import { root } from './support/root';
import { type App, expect, test } from './support/test';

async function openSample(app: App): Promise<void> {
  const company = JSON.parse(await readFile(join(root, 'resources/sample-company.json'), 'utf8'));
  await app.seed({ ...company, isSample: false });
  await app.page.reload();
  await app.open('/#/what-if');
  await expect(app.page.getByRole('heading', { level: 1, name: 'New scenario' })).toBeVisible();
}

async function openScenario(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Scenarios' }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function savedScenarios(page: Page): Promise<Company['scenarios']> {
  await expect(page.getByText('All changes saved')).toBeVisible();
  const { company } = await callFromPage(page, 'app.open', {});
  return company?.scenarios ?? [];
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });
const price = 'Change the seat price by';
const rhem = 'Bring reactive hours a seat to';

test('a saved scenario stands beside today in figures and charts', async ({ app, page }) => {
  await openSample(app);
  await openScenario(page, 'Calmer desk, fairer price');
  await expect(row(page, 'Cost per seat')).toContainText(/\$52\.25\s*\$48\.46\s*−\$3\.79/);
  await expect(row(page, 'Required price')).toContainText('$161.54');
  await expect(page.getByText('▲ 2.8 pts')).toBeVisible();
  await expect(page.getByRole('img', { name: /Gross margin from 68\.8% today to 71\.6%/ })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Cost per seat $52.25 today, $48.46 with the scenario' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Where the margin comes from' })
    .getByRole('button', { name: 'Table' })
    .click();
  await expect(page.getByRole('row', { name: /Reactive hours \+2\.4/ })).toBeVisible();
  await page.getByText('Actual', { exact: true }).click();
  await expect(row(page, 'Cost per seat')).toContainText('$53.95');
  await expect(page.getByText('no change with this team')).toBeVisible();
});

test('a drag shows at every move, leaves today alone, and is one step to undo', async ({ app, page }) => {
  await openSample(app);
  const thumb = await slider(page, price).boundingBox();
  if (!thumb) throw new Error('There is no slider.');
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const seen = new Set<string>();
  for (const distance of [10, 30, 50]) {
    await page.mouse.move(x + distance, y);
    await expect(row(page, 'Seat price')).toContainText('+$');
    seen.add(await row(page, 'Seat price').innerText());
    // Nothing is saved on the way.
    await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: Import company');
  }
  expect(seen.size).toBe(3);
  await page.mouse.up();
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: scenario New scenario');
  const scenarios = await savedScenarios(page);
  expect(scenarios.map(({ name }) => name)).toContain('New scenario');
  await undo(page).click();
  await expect(row(page, 'Seat price')).toContainText('$0.00');
  await expect(page.getByText('your first change saves it under this name')).toBeVisible();
  expect((await savedScenarios(page)).map(({ name }) => name)).not.toContain('New scenario');
});

test('a click on the track counts like a drag', async ({ app, page }) => {
  await openSample(app);
  await openScenario(page, 'Calmer desk, fairer price');
  const track = await slider(page, rhem).locator('..').boundingBox();
  if (!track) throw new Error('There is no track.');
  await page.mouse.click(track.x + track.width * 0.2, track.y + track.height / 2);
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: reactive hours in Calmer desk, fairer price');
});

test('the arrow keys move a slider; letting go saves', async ({ app, page }) => {
  await openSample(app);
  await slider(page, rhem).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: scenario New scenario');
  await expect(slider(page, rhem)).toBeFocused();
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.down('ArrowLeft');
  await page.keyboard.up('ArrowLeft');
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: reactive hours in New scenario');
  await expect(slider(page, rhem)).toHaveAttribute('aria-valuetext', '0.37');
  await expect(row(page, 'Reactive hours')).toContainText('0.37');
  await page.keyboard.press('Control+z');
  await expect(slider(page, rhem)).toHaveAttribute('aria-valuetext', '0.4');
});

test('the sentence takes what people type and paste, and refuses the rest', async ({ app, page }) => {
  await openSample(app);
  const field = page.getByLabel(`${price} (value)`);
  await field.fill('3 %');
  await expect(row(page, 'Seat price')).toContainText('$172.32');
  await field.press('Enter');
  await expect(field).toHaveValue('3%');
  for (const [text, reason] of [
    ['1e9', 'Write the number with digits'],
    ['🎉', 'Write the number with digits'],
    ['abc', 'Write the number with digits'],
    ['-200', 'At least −100%.'],
    ['5000%', 'At most 1,000%.'],
  ] as const) {
    await field.fill(text);
    await field.press('Enter');
    await expect(page.getByText(reason)).toBeVisible();
    await expect(field).toHaveValue(text);
    await expect(row(page, 'Seat price')).toContainText('$172.32');
    await field.press('Escape');
    await expect(field).toHaveValue('3%');
  }
  await field.fill('-5');
  await field.press('Enter');
  await expect(row(page, 'Seat price')).toContainText('$158.93');
  await page.getByRole('button', { name: 'or set a price' }).click();
  const amount = page.getByLabel('Sell every seat at (value)');
  await expect(amount).toHaveValue('$158.93');
  await amount.fill('$1,250.00');
  await amount.press('Enter');
  await expect(row(page, 'Seat price')).toContainText('$1,250.00');
  await expect(slider(page, 'Sell every seat at')).toHaveAttribute('aria-valuetext', '$1,250');
});

test('a scenario without anything left shows dashes and reasons, never a broken number', async ({ app, page }) => {
  await openSample(app);
  for (const [label, text] of [
    ['Change the number of seats by (value)', '-100%'],
    ['Change what people cost by (value)', '1000%'],
    ['Bring reactive hours a seat to (value)', '0'],
    ['Aim for a gross margin of (value)', '95%'],
  ] as const) {
    await page.getByLabel(label).fill(text);
    await page.getByLabel(label).press('Enter');
    await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|undefined|∞/);
  }
  await expect(row(page, 'Cost per seat')).toContainText('—');
});

test('what is typed and not yet kept is saved when the page is left', async ({ app, page }) => {
  await openSample(app);
  await page.getByLabel(`${rhem} (value)`).fill('0.22');
  await page.getByRole('link', { name: /^Micro/ }).click();
  await page.getByRole('link', { name: 'What-if' }).click();
  await expect(title(page)).toHaveText('New scenario');
  await expect(page.getByLabel(`${rhem} (value)`)).toHaveValue('0.22');
  await page.getByLabel(`${rhem} (value)`).fill('0.21');
  await page.goBack();
  await expect(title(page)).not.toHaveText('New scenario');
  const saved = (await savedScenarios(page)).find(({ name }) => name === 'New scenario');
  expect(saved?.levers).toEqual([{ id: 'rhem', on: true, kind: 'rhem', hoursPerSeat: 0.21, clientIds: null }]);
});

test('scenarios are renamed, noted, duplicated, deleted and brought back', async ({ app, page }) => {
  await openSample(app);
  await openScenario(page, 'Win both prospects');
  await page.getByRole('button', { name: 'Rename' }).click();
  const name = page.getByLabel('Name of the scenario');
  await name.fill('');
  await name.press('Enter');
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await name.fill('Win one of them 🎉');
  await name.press('Enter');
  await expect(title(page)).toHaveText('Win one of them 🎉');
  await page.getByRole('textbox', { name: 'Notes' }).fill('Tamarack first.');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(title(page)).toHaveText('Win one of them 🎉 copy');
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Tamarack first.');
  await expect(undo(page)).toHaveAttribute('aria-label', 'Undo: copy of Win one of them 🎉');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(title(page)).toHaveText('New scenario');
  await undo(page).click();
  await expect(title(page)).toHaveText('Win one of them 🎉 copy');
  const names = (await savedScenarios(page)).map((scenario) => scenario.name);
  expect(names).toEqual(['Calmer desk, fairer price', 'Win one of them 🎉', 'Win one of them 🎉 copy']);
});

test('a scenario can be shown on every page, and the way back is one click', async ({ app, page }) => {
  await openSample(app);
  await openScenario(page, 'Calmer desk, fairer price');
  await page.getByRole('button', { name: 'Show on every page' }).click();
  await expect(page.getByRole('banner')).toContainText('Scenario: Calmer desk, fairer price');
  await row(page, 'Cost per seat').getByRole('button', { name: '$48.46, explain' }).click();
  await expect(page.getByRole('dialog')).toContainText('$48.46');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.getByRole('banner')).toContainText('No scenario: today’s figures');
  await row(page, 'Cost per seat').getByRole('button', { name: '$52.25, explain' }).click();
  await expect(page.getByRole('dialog')).toContainText('$52.25');
});

test('a scenario that comes into force from the top bar opens, and stays when today comes back', async ({
  app,
  page,
}) => {
  await openSample(app);
  await openScenario(page, 'Win both prospects');
  await page.getByRole('button', { name: 'No scenario: today’s figures' }).click();
  await page.getByRole('menuitem', { name: 'Calmer desk, fairer price' }).click();
  await expect(title(page)).toHaveText('Calmer desk, fairer price');
  await page.getByRole('button', { name: 'Scenario: Calmer desk, fairer price' }).click();
  await page.getByRole('menuitem', { name: 'Today’s figures' }).click();
  await expect(title(page)).toHaveText('Calmer desk, fairer price');
  await openScenario(page, 'Win both prospects');
  await expect(title(page)).toHaveText(/Win both prospects/);
});

test('a switched-off lever keeps its value and changes nothing', async ({ app, page }) => {
  await openSample(app);
  await openScenario(page, 'Calmer desk, fairer price');
  for (const lever of ['price', 'reactive hours', 'labor', 'tools']) {
    await page.getByRole('switch', { name: `Use the ${lever} lever` }).press('Space');
  }
  await expect(page.getByText('0 of 6 in use')).toBeVisible();
  await expect(row(page, 'Gross profit, a year')).toContainText('$0');
  await expect(page.getByLabel(`${rhem} (value)`)).toHaveValue('0.3');
});

test('a company without seats is told what is missing', async ({ app, page }) => {
  await page.getByRole('button', { name: 'Start with an empty company' }).click();
  await page.getByLabel('Company name').fill('Blank');
  await page.getByRole('button', { name: 'Start this company' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await app.open('/#/what-if');
  await expect(page.getByRole('heading', { name: 'Nothing to move yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Enter a client' }).click();
  await expect(page).toHaveURL(/#\/clients/);
});

test('axe finds nothing, at rest and with a message open', async ({ app, page }) => {
  await openSample(app);
  await openScenario(page, 'Calmer desk, fairer price');
  await expectAccessible(page);
  const field = page.getByLabel(`${price} (value)`);
  await field.fill('abc');
  await field.press('Enter');
  await expectAccessible(page);
});

test('everything is reachable in the smallest window', async ({ app, page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openSample(app);
  await openScenario(page, 'Calmer desk, fairer price');
  const overflow = await page.evaluate(() => {
    const main = document.getElementById('main');
    return main ? main.scrollWidth - main.clientWidth : 0;
  });
  expect(overflow).toBe(0);
  await page.getByRole('img', { name: /Gross margin from/ }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /Gross margin from/ })).toBeInViewport();
});
