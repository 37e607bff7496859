import type { Page } from '@playwright/test';
import type { CallInput } from '@shared/contract';
import { internalFigures, numbersIn, ownNumbers } from '../pdf/client-figures';
import { type ReadPdf, readPdf, withPlainQuotes } from '../pdf/read-pdf';
import { textsToPrint } from '../pdf/texts-to-print';
import { callFromPage } from './support/call';
import { golden } from './support/golden';
import { type CompanyFile, expect, test } from './support/test';

const larkspur = golden('larkspur');

type Request = CallInput<'report.pdf'>;

const plan: CompanyFile['scenarios'] = [
  {
    id: 'spring',
    name: 'Spring plan',
    notes: 'Raise at the next renewals.',
    levers: [
      { id: 'price', on: true, kind: 'seatPrice', change: 'percent', rate: 0.04 },
      { id: 'noise', on: true, kind: 'rhem', hoursPerSeat: 0.33 },
    ],
  },
];

async function print(page: Page, request: Request): Promise<ReadPdf> {
  const { pdfBase64 } = await callFromPage(page, 'report.pdf', request);
  return readPdf(Buffer.from(pdfBase64, 'base64'));
}

/** Text without the spaces that line breaks and columns put into it. */
const packed = (text: string) => withPlainQuotes(text).replace(/\s+/g, '');

async function expectAllPrinted(page: Page, request: Request, pdf: ReadPdf): Promise<void> {
  const { report } = await callFromPage(page, 'report.model', request);
  const text = packed(pdf.text);
  const missing = textsToPrint(report).filter((words) => !text.includes(packed(words)));
  expect(missing).toEqual([]);
}

function expectWellMade(pdf: ReadPdf): void {
  expect(pdf.isTagged).toBe(true);
  expect(pdf.language).toBe('en-US');
  const fonts = pdf.pages.flatMap(({ fonts: used }) => used);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ name, isEmbedded }) => !isEmbedded || !/^[A-Z]{6}\+Inter/.test(name))).toEqual([]);
}

test('the owner’s PDF holds every word and figure of its model', async ({ app, page }) => {
  await app.seed({ ...larkspur, scenarios: plan });
  const request: Request = { kind: 'owner', paper: 'letter', scenarioId: 'spring' };
  const pdf = await print(page, request);
  await expectAllPrinted(page, request, pdf);
  expectWellMade(pdf);
  expect(pdf.title).toBe('Owner’s Picanomics summary of Larkspur IT, September 2026 (confidential)');
  expect(pdf.bookmarks).toEqual([
    '0 Owner’s Picanomics summary',
    '1 September 2026',
    '1 Micro',
    '2 Gut check',
    '1 Price',
    '1 RHEM',
    '1 Macro',
    '1 Client profitability',
    '1 Scenario',
    '1 Findings',
  ]);
  for (const [index, { text }] of pdf.pages.entries()) {
    expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
    expect(text).toContain('Confidential: owner only');
    expect(text).toContain('Holds costs and margins. Not for clients.');
  }
});

test('charts print as vectors with text that can be selected', async ({ app, page }) => {
  await app.seed({ ...larkspur, scenarios: plan });
  const { pages } = await print(page, { kind: 'owner', paper: 'a4', scenarioId: 'spring' });
  expect(pages.map(({ images }) => images)).toEqual(pages.map(() => 0));
  const [, , price, , clients, scenario] = pages;
  expect(price?.text).toContain('today $167.30: 67.8%');
  expect(price?.text).toContain('offered $180: 70.0%');
  expect(clients?.text).toContain('70% target');
  expect(scenario?.text).toMatch(/Seat price\s*\+4\.0%/);
  const described = pages.flatMap(({ descriptions }) => descriptions);
  for (const start of ['Bar of the average seat price', 'Curve of gross margin', 'Scatter chart', 'Waterfall of']) {
    expect(described.some((text) => text.startsWith(start))).toBe(true);
  }
});

test('both papers have their size and the same pages', async ({ app, page }) => {
  await app.seed(larkspur);
  const letter = await print(page, { kind: 'owner', paper: 'letter', scenarioId: null });
  const a4 = await print(page, { kind: 'owner', paper: 'a4', scenarioId: null });
  const sizes = (pdf: ReadPdf) => pdf.pages.map(({ widthPt, heightPt }) => [Math.round(widthPt), Math.round(heightPt)]);
  expect(sizes(letter)).toEqual(Array(6).fill([612, 792]));
  expect(sizes(a4)).toEqual(Array(6).fill([595, 842]));
});

test('tables have heads and rows that a reader can follow', async ({ app, page }) => {
  await app.seed(larkspur);
  const { pages } = await print(page, { kind: 'owner', paper: 'a4', scenarioId: null });
  for (const { roles } of pages) expect([...roles]).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
  const all = new Set(pages.flatMap(({ roles }) => [...roles]));
  expect([...all]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Caption', 'Figure', 'L', 'LI']));
});

test('a table that outgrows its page goes on under its head, and its total is not left alone', async ({
  app,
  page,
}) => {
  const clients = Array.from({ length: 60 }, (_, index) => {
    const client = larkspur.clients[index % larkspur.clients.length];
    if (!client) throw new Error('The golden company has clients.');
    return { ...client, id: `client-${index}`, name: `${client.name} ${index + 1}` };
  });
  await app.seed({ ...larkspur, clients, time: [] });
  const { pages } = await print(page, { kind: 'owner', paper: 'letter', scenarioId: null });
  const table = pages.filter(({ text }) => text.includes('Cost to serve a seat'));
  expect(table.length).toBeGreaterThan(1);
  for (const { text } of table) expect(text).toContain('Verdict');
  expect(table.at(-1)?.text).toMatch(/%[^%]+\n.*All 60 clients/);
  for (const { text } of pages) expect(text.length).toBeGreaterThan(400);
});

test('the only bitmap is the logo, made no larger than paper needs', async ({ app, page }) => {
  const logo = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 2400;
    const context = canvas.getContext('2d');
    for (let line = 0; line < 2400; line += 40) context?.fillRect(0, line, 2400, 20);
    return canvas.toDataURL('image/png');
  });
  const settings = { ...larkspur.settings, branding: { ...larkspur.settings.branding, logo } };
  await app.seed({ ...larkspur, settings });
  const request: Request = { kind: 'client', paper: 'a4', clientId: 'dunmore' };
  const { pdfBase64 } = await callFromPage(page, 'report.pdf', request);
  const pdf = await readPdf(Buffer.from(pdfBase64, 'base64'));
  expect(pdf.pages.map(({ images }) => images)).toEqual([1, 1]);
  expect(pdfBase64.length).toBeLessThan(600_000);
  expect(pdf.pages[0]?.descriptions).toContain('Larkspur IT logo');
});

test('the client’s PDF holds every word and figure of its model', async ({ app, page }) => {
  await app.seed(larkspur);
  const request: Request = { kind: 'client', paper: 'letter', clientId: 'dunmore' };
  const pdf = await print(page, request);
  await expectAllPrinted(page, request, pdf);
  expectWellMade(pdf);
  expect(pdf.title).toBe('Service summary for Dunmore Manufacturing, September 2026');
  expect(pdf.bookmarks).toEqual(['0 Service summary, September 2026', '1 At a glance', '2 Contacts']);
  expect(pdf.pages[1]?.text).toContain('Page 2 of 2');
  expect(pdf.pages.map(({ images }) => images)).toEqual([0, 0]);
});

test('nothing internal is in any client’s PDF', async ({ app, page }) => {
  await app.seed(larkspur);
  for (const client of larkspur.clients) {
    const pdf = await print(page, { kind: 'client', paper: 'a4', clientId: client.id });
    const own = ownNumbers(larkspur, client);
    const strangers = numbersIn(pdf.text).filter((number) => !own.has(number));
    expect(strangers, `numbers that are not ${client.name}’s own`).toEqual([]);
    const found = internalFigures(larkspur, client.id).filter(
      ({ text }) => !own.has(text) && numbersIn(pdf.text).includes(text),
    );
    expect(found, `internal figures in the PDF of ${client.name}`).toEqual([]);
    const names = [
      ...larkspur.clients.filter(({ id }) => id !== client.id).flatMap(({ name, contactName }) => [name, contactName]),
      ...larkspur.team.map(({ name }) => name),
      ...larkspur.tools.flatMap(({ name, vendor }) => [name, vendor]),
    ].filter((name) => name !== '' && ![client.name, client.contactName].includes(name));
    expect(names.filter((name) => packed(pdf.text).includes(packed(name)))).toEqual([]);
    expect(pdf.text).not.toMatch(/margin|RHEM|cost|target|guideline|leverage|confidential/i);
  }
});
