import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { root } from './root';
import type { App, CompanyFile } from './test';

/** The 18 unequal clients whose every figure is known. */
export async function larkspur(): Promise<CompanyFile> {
  return JSON.parse(await readFile(join(root, 'tests/golden/larkspur.json'), 'utf8'));
}

/** Puts a company in place and opens one of its pages afresh. */
export async function openWith(app: App, company: CompanyFile, path: string): Promise<void> {
  await app.seed(company, path);
  await app.page.reload();
}

/** The row of a grid that begins with a name. */
export function gridRow(page: Page, name: string): Locator {
  const start = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  const cell = page.getByRole('gridcell').filter({ hasText: start });
  return page.getByRole('grid').getByRole('row').filter({ has: cell });
}

/** The cell of a row under a header. */
export async function gridCell(page: Page, rowName: string, header: string): Promise<Locator> {
  const column = page.getByRole('columnheader', { name: header, exact: true });
  const at = await column.getAttribute('aria-colindex');
  return gridRow(page, rowName).locator(`[aria-colindex="${at}"]`);
}

/** Types into a cell the way a person does: chooses it, types, presses a key. */
export async function typeInto(cell: Locator, text: string, key = 'Enter'): Promise<void> {
  await cell.click();
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await cell.page().keyboard.type(text);
  await cell.page().keyboard.press(key);
}

/** Pastes text onto what has the focus, as Ctrl+V does. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}
