import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { emptyCompany } from '@shared/domain/new-company';
import { expectAccessible } from './support/accessibility';
import { root } from './support/root';
import { type App, type CompanyFile, expect, test } from './support/test';

async function sample(): Promise<CompanyFile> {
  const company = JSON.parse(await readFile(join(root, 'resources/sample-company.json'), 'utf8'));
  return { ...company, isSample: false };
}

async function openSpiral(app: App, company: CompanyFile): Promise<void> {
  await app.seed(company, '/#/spiral');
  await expect(app.page.getByRole('heading', { level: 1, name: 'Reactive spiral' })).toBeVisible();
}

const symptom = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('four symptoms have their status, evidence, trend and way out', async ({ app, page }) => {
  await openSpiral(app, await sample());
  await expect(page.getByText('4 of 4 symptoms show; none of them is a trap yet.')).toBeVisible();
  const success = symptom(page, 'Less time on Technology Success');
  await expect(success).toContainText(/watch.*68% of alignment time on site goes to standards, at least 75% should/s);
  await expect(
    success.getByRole('img', {
      name: 'On-site time on standards from October 2025 to September 2026: 51.1% to 68.0%, at least 75%',
    }),
  ).toBeVisible();
  await expect(symptom(page, 'Noise').getByRole('img', { name: /0\.48 to 0\.41, at most 0\.25$/ })).toBeVisible();
  await expect(symptom(page, 'Not proactive')).toContainText('38.6% of 1,008 technical hours a month are reactive');
  await expect(symptom(page, 'Leverage too low')).toContainText('A Support person carries $59,236 of MRR');
  await success.getByRole('button', { name: 'Table' }).click();
  await expect(success.getByRole('row', { name: /Sep 2026\s*68\.0%/ })).toBeVisible();
});

test('the way out leads to where the symptom is looked into', async ({ app, page }) => {
  await openSpiral(app, await sample());
  await symptom(page, 'Less time on Technology Success')
    .getByRole('link', { name: 'Time on standards by person' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'RHEM' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Time on standards' })).toBeInViewport();
});

test('a calm company has no symptom, and no warning on the Overview', async ({ app, page }) => {
  const company = await sample();
  const calm: CompanyFile = {
    ...company,
    time: company.time
      ?.filter(({ memberId }) => memberId !== 'maya')
      .map((entry) => (entry.workTypeId === 'visit' ? entry : { ...entry, hours: entry.hours * 0.4 })),
    team: company.team.filter(({ id }) => id !== 'maya'),
  };
  await openSpiral(app, calm);
  await expect(page.getByText('No symptom shows: the spiral turns your way.')).toBeVisible();
  await app.open('/#/');
  await expect(page.getByRole('region', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Reactive spiral' })).toHaveCount(0);
});

test('symptoms without data are no good news', async ({ app, page }) => {
  await openSpiral(
    app,
    emptyCompany({ companyName: 'Northwind IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' }),
  );
  await expect(page.getByText('No symptom shows in the 1 that can be measured; 3 without data.')).toBeVisible();
  await expect(page.getByText('the spiral turns your way')).toHaveCount(0);
});

test('the Overview warns of what shows and leads to the page', async ({ app, page }) => {
  await app.seed(await sample(), '/');
  const strip = page.getByRole('region', { name: 'Reactive spiral' });
  await expect(strip.getByRole('listitem')).toHaveText([
    'Less time on Technology Successwatch',
    'Noisewatch',
    'Not proactivewatch',
    'Leverage too lowwatch',
  ]);
  await strip.getByRole('link', { name: 'Spiral' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reactive spiral' })).toBeVisible();
});

test('without time there is no trend yet, and the page says how to get one', async ({ app, page }) => {
  await openSpiral(app, { ...(await sample()), time: [] });
  await expect(page.getByText('2 of 3 measured symptoms show; none of them is a trap yet.')).toBeVisible();
  await expect(symptom(page, 'Less time on Technology Success')).toContainText('no data');
  await expect(symptom(page, 'Noise')).toContainText('A trend will stand here from the second month with hours on.');
});

test('axe finds nothing on Spiral, with and without time', async ({ app, page }) => {
  await openSpiral(app, await sample());
  await expectAccessible(page);
  await openSpiral(app, { ...(await sample()), time: [] });
  await expectAccessible(page);
});
