import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenPath } from '../support/golden-company';

const root = dirname(dirname(import.meta.dirname));
let folder = '';

interface Run {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** Runs the bundled program as a person would, from the folder they are in. */
function analyze(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const environment = { ...process.env, INIT_CWD: folder };
    const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [join(folder, 'analyze.js'), ...args], options, (error, output, complaint) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, output, complaint });
    });
  });
}

beforeAll(async () => {
  // Inside node_modules, so that packages left outside the bundle are found.
  folder = mkdtempSync(join(root, 'node_modules', '.analyze-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: { ssr: join(root, 'electron/cli/analyze.ts'), outDir: folder, emptyOutDir: false },
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the analyze command', () => {
  it('prints the analysis of a company file as JSON, sentences in plain words', async () => {
    const { code, output, complaint } = await analyze([goldenPath('larkspur.json')]);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    expect(output).toBe(readFileSync(goldenPath('larkspur.analysis.json'), 'utf8'));
    const { findings } = JSON.parse(output);
    expect(findings[0].title).toBe('Price is $12.52 under what the cost needs');
  });

  it('reads a file from the folder it was called in', async () => {
    writeFileSync(join(folder, 'here.json'), readFileSync(goldenPath('thousand-seats.json')));
    const { code, output } = await analyze(['here.json']);
    expect(code).toBe(0);
    expect(JSON.parse(output).totals.seats).toBe(1_000);
  });

  it('names the exact place of every problem on standard error, prints nothing else and fails', async () => {
    const company = JSON.parse(readFileSync(goldenPath('larkspur.json'), 'utf8'));
    company.clients[2].lines[0].quantity = -5;
    company.team[0].pay.annualCents = 'a lot';
    writeFileSync(join(folder, 'broken.json'), JSON.stringify(company));
    const { code, output, complaint } = await analyze(['broken.json']);
    expect(code).toBe(1);
    expect(output).toBe('');
    const lines = complaint.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('broken.json: 2 problems, nothing analyzed.');
    expect(complaint).toContain('clients[2].lines[0].quantity');
    expect(complaint).toContain('Brightwater Credit Union');
    expect(complaint).toContain('team[0].pay.annualCents');
    expect(complaint).toContain('Maya Ortiz');
  });

  it.each([
    ['a reference to what is not there', (company: { time: { clientId: string }[] }) => company.time[0], 'clientId'],
  ])('refuses %s', async (_what, rowOf, field) => {
    const company = JSON.parse(readFileSync(goldenPath('larkspur.json'), 'utf8'));
    Object.assign(rowOf(company) ?? {}, { [field]: 'nobody' });
    writeFileSync(join(folder, 'loose.json'), JSON.stringify(company));
    const { code, complaint } = await analyze(['loose.json']);
    expect(code).toBe(1);
    expect(complaint).toContain('time[0].clientId');
  });

  it.each([
    ['not JSON', '{ "format": ', /line 1/i],
    ['empty', '', /empty/],
    ['something else', '{"format":"shopping-list"}', /no company file/],
  ])('says so where the file is %s', async (_what, text, says) => {
    writeFileSync(join(folder, 'odd.json'), text);
    const { code, output, complaint } = await analyze(['odd.json']);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(complaint).toMatch(says);
  });

  it('says what to do without a file, or with one that is not there', async () => {
    expect(await analyze([])).toMatchObject({ code: 1, complaint: expect.stringContaining('Name a company file') });
    expect(await analyze(['gone.json'])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('gone.json could not be read'),
    });
  });
});
