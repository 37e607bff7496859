import { amount, percent, writeCsv } from '@shared/export/write-csv';
import { cellText } from '@shared/import/cell-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../renderer/features/import/read-table';

describe('writeCsv', () => {
  const row = (...cells: Parameters<typeof writeCsv>[0]['rows'][number]) => writeCsv({ header: ['a'], rows: [cells] });

  it('writes a mark, CR LF and quotes where they are needed', () => {
    expect(writeCsv({ header: ['Client', 'Notes'], rows: [['Smith, "Jo"', 'two\nlines']] })).toBe(
      '\ufeffClient,Notes\r\n"Smith, ""Jo""","two\nlines"\r\n',
    );
    expect(row(' edge ', null, true, false)).toBe('\ufeffa\r\n" edge ",,yes,no\r\n');
  });

  it('writes numbers in plain form', () => {
    expect(row(1234.5, 0.1, -2, 1e20, 1.5e-7, Number.NaN)).toBe(
      '\ufeffa\r\n1234.5,0.1,-2,100000000000000000000,0.00000015,\r\n',
    );
    expect(amount(123_456)).toBe('1234.56');
    expect(amount(5)).toBe('0.05');
    expect(amount(null)).toBeNull();
    expect(percent(0.07)).toBe(7);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', "'=1", '=HYPERLINK("http://x","y")', '\t=1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const cell = readTable(row(text), ',')[1]?.cells[0] ?? '';
      expect(cell).toMatch(/^'/);
      expect(cell.slice(1)).toBe(text);
    },
  );

  it.each(['-5', '+49', '-1.25', '-1,25', '12', 'Acme = best', "'quoted'"])('leaves %j as it is', (text) => {
    expect(readTable(row(text), ',')[1]?.cells[0]).toBe(text);
  });

  it('gives every text back through the import', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => value.replaceAll('\r', '').trim());
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            text.filter((value) => cellText(value) === value || /^'*[=+\-@]/.test(value)),
            { minLength: 3, maxLength: 3 },
          ),
        ),
        (rows) => {
          const visible = rows.map((cells) =>
            cells.map((cell) => cell.replace(/[\0\u200b-\u200f\u2060\ufeff\u00ad]/g, '').trim()),
          );
          const read = readTable(writeCsv({ header: ['a', 'b', 'c'], rows: visible }), ',').slice(1);
          expect(read.map(({ cells }) => cells.map(cellText))).toEqual(visible);
        },
      ),
    );
  });
});
