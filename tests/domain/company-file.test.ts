import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { applyChanges } from '@shared/domain/apply-changes';
import { companyFileName, readCompanyFile, writeCompanyFile } from '@shared/domain/company-file';
import { locateJsonError } from '@shared/domain/locate-json-error';
import { emptyCompany } from '@shared/domain/new-company';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChanges, populatedCompany, soundChanges } from './support/arbitrary-change';

const company = emptyCompany({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
const text = writeCompanyFile(populatedCompany);

/** The company file with something in it replaced, as a person with an editor would. */
function edited(change: (input: Record<string, never>) => void): string {
  const input: Record<string, never> = JSON.parse(text);
  change(input);
  return JSON.stringify(input);
}

function problems(file: string): string[] {
  const result = readCompanyFile(file);
  return result.ok ? [] : result.problems.map(({ place, message }) => `${place}: ${message}`);
}

describe('a company file', () => {
  test('gives back any company that was written to it', () => {
    fc.assert(
      fc.property(arbitraryChanges, (changes) => {
        const written = applyChanges(populatedCompany, soundChanges(populatedCompany, changes));
        expect(readCompanyFile(writeCompanyFile(written))).toEqual({ ok: true, company: written });
      }),
    );
  });

  test('has the same text for the same company, whatever the order of its fields', () => {
    const backwards = Object.fromEntries(Object.entries(populatedCompany).reverse());
    expect(writeCompanyFile({ ...populatedCompany, ...backwards })).toBe(text);
    expect(text).toMatch(/^\{\n {2}"format": "seatwise-company",\n {2}"version": 1,\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is read with a byte order mark, and with what later fields default to left out', () => {
    expect(readCompanyFile(`\uFEFF${text}`).ok).toBe(true);
    const older = edited((input) => {
      for (const part of ['isSample', 'time', 'scenarios', 'history', 'onboarding']) delete input[part];
    });
    expect(readCompanyFile(older)).toMatchObject({ ok: true, company: { isSample: false, time: [], onboarding: [] } });
  });

  test('adds up rows of time with the same key', () => {
    const row = { month: '2026-09', clientId: null, memberId: null, workTypeId: 'w1' };
    const time = [
      { ...row, hours: 1 },
      { ...row, hours: 2.5 },
      { ...row, month: '2026-08', hours: 0 },
    ];
    const result = readCompanyFile(JSON.stringify({ ...populatedCompany, time }));
    expect(result).toMatchObject({ ok: true, company: { time: [{ ...row, hours: 3.5 }] } });
  });

  test('is named after the company and the month', () => {
    expect(companyFileName(company, '2026-09')).toBe('larkspur-it-2026-09.seatwise.json');
    expect(companyFileName(company, '2026-11-23')).toBe('larkspur-it-2026-11.seatwise.json');
    const named = (companyName: string) =>
      companyFileName({ ...company, settings: { ...company.settings, companyName } }, '2026-09');
    expect(named('Café Ünïon & Søns / "IT"')).toBe('cafe-union-s-ns-it-2026-09.seatwise.json');
    expect(named('../../etc/passwd')).toBe('etc-passwd-2026-09.seatwise.json');
    expect(named('日本')).toBe('company-2026-09.seatwise.json');
  });
});

describe('a file that is no company file', () => {
  test('is told from one', () => {
    expect(problems('')).toEqual([expect.stringContaining('The file is empty')]);
    expect(problems('[]')).toEqual([expect.stringContaining('This is no company file')]);
    expect(problems('{"format": "other"}')).toEqual([expect.stringContaining('"seatwise-company"')]);
    expect(problems('null')).toEqual([expect.stringContaining('This is no company file')]);
  });

  test('of a newer version is refused with the way out', () => {
    const [problem] = problems(JSON.stringify({ format: 'seatwise-company', version: 2, future: true }));
    expect(problem).toBe(
      'Version: The file has version 2 and this Seatwise reads version 1. Install the newest Seatwise and open it there.',
    );
  });

  test('far too large is refused before it is read', () => {
    expect(problems(' '.repeat(128 * 1024 * 1024 + 1))).toEqual([expect.stringContaining('far larger')]);
  });

  test('has its first fault named by line and column', () => {
    expect(problems('{\n  "format": "seatwise-company"\n  "version": 1\n}')).toEqual([
      'Line 3, column 3: The file is no valid JSON here: expected a comma or a closing }. Correct it, or export the file again.',
    ]);
  });
});

describe('locateJsonError', () => {
  test.each([
    ['{"a": 1,}', 1, 9, 'a field name'],
    ["{'a': 1}", 1, 2, 'a field name'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['[1,\n 2\n 3]', 3, 2, 'a comma or a closing ]'],
    ['[1,]', 1, 4, 'a value'],
    ['[01]', 1, 2, 'a value'],
    ['{"a": "b\nc"}', 1, 7, 'the end of this text'],
    ['{"a": "\\x"}', 1, 7, 'the end of this text'],
    ['{"a": 1} x', 1, 10, 'the end of the file'],
    ['{"a": [1, {"b": NaN}]}', 1, 17, 'a value'],
    ['{"a": [1', 1, 9, 'a comma or a closing ]'],
  ])('%j', (broken, line, column, expected) => {
    expect(() => JSON.parse(broken)).toThrow();
    expect(locateJsonError(broken)).toMatchObject({ line, column, expected: expect.stringContaining(expected) });
  });

  test('agrees with the engine on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '1', '\\', '\n'),
        (json, at, extra) => {
          const place = at % (json.length + 1);
          const damaged = json.slice(0, place) + extra + json.slice(place + (at % 2));
          expect(locateJsonError(damaged) === null).toBe(isJson(damaged));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('takes very long texts and very deep nesting', () => {
    expect(locateJsonError(`["${'x'.repeat(3_000_000)}"]`)).toBeNull();
    expect(locateJsonError('['.repeat(300_000))).toMatchObject({ column: 300_001 });
  });
});

describe('a company file with mistakes', () => {
  test('has every one of them named with its place and the way to mend it', () => {
    const input = JSON.parse(readFileSync(resolve(import.meta.dirname, 'support/company-with-mistakes.json'), 'utf8'));
    expect(problems(JSON.stringify(input))).toEqual([
      'Settings, locale: This is not a language tag such as en-US or de-DE.',
      'Settings, RHEM bands: This is too small: at least 3 entries.',
      'Settings, areas, Technology Alignment, guideline basis: "nrr" is not possible here. Write "mrr".',
      'Client "Brightwater", line 2, unit: "box" is not possible here. Write "seat", "endpoint" or "flat".',
      'Client "Brightwater", line 2, quantity: A quantity cannot be negative.',
      'Client "Brightwater", line 2, unit price: Money is a whole number of cents.',
      'Client "Brightwater", line 2: Seatwise knows no "discount" here. Remove it or check its spelling.',
      'Client 2, name: This is missing. Add it.',
      'Client 2, "since" month: Write the month as YYYY-MM, for example 2026-09.',
      'Tools: This must be a list in […], not "none".',
      'Team member "Maya", pay, kind: Write "salary" or "hourly".',
      'Time, row 1, hours: This must be a number, not "7".',
      'Scenario "Raise", lever 1, change: Write "set", "percent" or "toTarget".',
      'History 1: This version of Seatwise has no place for these rows yet.',
    ]);
  });

  test('lists the first two hundred and counts the rest', () => {
    const clients = Array.from({ length: 300 }, () => ({}));
    const file = JSON.stringify({ ...populatedCompany, clients });
    const listed = problems(file);
    expect(listed).toHaveLength(201);
    expect(listed.at(-1)).toMatch(/^The rest of the file: \d+ more problems are not listed\./);
  });

  test('holds no way around the list of known fields', () => {
    const sneaky = text.replace('{', '{"__proto__": {"isSample": true},');
    expect(problems(sneaky)).toEqual([expect.stringContaining('knows no "__proto__"')]);
  });

  test('with references to nothing is refused', () => {
    const time = [{ month: '2026-09', clientId: 'gone', memberId: null, workTypeId: 'w1', hours: 1 }];
    expect(problems(JSON.stringify({ ...populatedCompany, time }))).toEqual([
      expect.stringContaining('Time, row 1, client: There is no client with the id "gone"'),
    ]);
  });

  test('of any damage is refused or read, never thrown at', () => {
    const paths = pathsIn(JSON.parse(text));
    fc.assert(
      fc.property(fc.nat({ max: paths.length - 1 }), fc.jsonValue(), (at, value) => {
        const input = JSON.parse(text);
        put(input, paths[at] ?? [], value);
        expect(typeof readCompanyFile(JSON.stringify(input)).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

function isJson(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inside = entries.flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function put(root: Record<string | number, unknown>, path: Path, value: unknown): void {
  const [key, ...inside] = path;
  if (key === undefined) return;
  if (inside.length === 0) root[key] = value;
  else put(root[key] as Record<string | number, unknown>, inside, value);
}
