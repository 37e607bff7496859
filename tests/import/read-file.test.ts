import { detectDelimiter } from '@shared/import/detect-delimiter';
import { findHeader } from '@shared/import/find-header';
import { importFields } from '@shared/import/import-fields';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../renderer/features/import/decode-text';
import { readTable } from '../../renderer/features/import/read-table';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  [...(mark ? '\ufeff' : ''), ...text].forEach((character, at) => {
    view.setUint16(at * 2, character.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  const text = 'Client;Hours\nCafé Müller;1,5\n';

  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'UTF-8' });
    expect(decodeText(utf8(`\ufeff${text}`))).toEqual({ text, encoding: 'UTF-8' });
  });

  it.each([
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ])('reads UTF-16, little endian %s, with mark %s', (littleEndian, mark) => {
    expect(decodeText(utf16(text, littleEndian, mark))).toEqual({ text, encoding: 'UTF-16' });
  });

  it('reads Windows-1252', () => {
    const bytes = Uint8Array.from([...text], (character) => character.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({ text, encoding: 'Windows-1252' });
    expect(decodeText(Uint8Array.of(0x80, 0x31, 0x20, 0x93, 0x41, 0x94)).text).toBe('€1 “A”');
  });

  it('stays with UTF-8 where a single character is broken', () => {
    const bytes = utf8(`${text}Bäcker;2\n`);
    bytes[bytes.length - 4] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('UTF-8');
    expect(decoded.text).toContain('Café Müller');
    expect(decoded.text).toContain('\ufffd');
  });
});

describe('detectDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3\n', ';'],
    ['a\tb\tc\n1,5\t2;5\t3\n', '\t'],
    ['Time report, September 2026\nPrinted; by hand\na;b\n1;2\n3;4\n', ';'],
    ['"a,b,c";d\n"1,2,3";4\n', ';'],
    ['sep=;\na,b;c\n', ';'],
    ['name\nAcme\n', ','],
  ])('%j', (text, delimiter) => expect(detectDelimiter(text)).toBe(delimiter));
});

describe('readTable', () => {
  it('numbers rows by the line they begin on, whatever ends a line', () => {
    const rows = readTable('a,b\r\n1,"two\r\nlines"\n\r3,4\r5,6', ',');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['3', '4'] },
      { line: 6, cells: ['5', '6'] },
    ]);
  });

  it('keeps quotes, delimiters and blanks inside quotes', () => {
    expect(readTable('"a ""b"", c",\' d \'\n', ',')[0]?.cells).toEqual(['a "b", c', "' d '"]);
    expect(readTable('a;"b" ;c\n', ';')[0]?.cells).toEqual(['a', 'b', 'c']);
  });

  it('takes a quotation that is never closed for one damaged line', () => {
    const rows = readTable('a,b\n1,"open\n2,fine\n3,"closed"\n4,fine\n', ',');
    expect(rows.map(({ line, damage }) => [line, damage !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
      [5, false],
    ]);
    expect(rows[3]?.cells).toEqual(['3', 'closed']);
    expect(readTable('a,b\n1,"open', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,"open'], damage: expect.stringContaining('quotation mark') },
    ]);
  });

  it('ends in good time where every line is broken', () => {
    const text = `a,b\n${Array.from({ length: 20_000 }, (_, at) => `${at},"x`).join('\n')}\nz,1\n`;
    const started = performance.now();
    const rows = readTable(text, ',');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(rows).toHaveLength(20_002);
    expect(rows.filter(({ damage }) => damage !== undefined)).toHaveLength(20_000);
    expect(rows.at(-1)).toEqual({ line: 20_002, cells: ['z', '1'] });
  });
});

describe('findHeader', () => {
  const at = (text: string) => findHeader(readTable(text, ','), importFields.time);

  it('finds the row with the known names under titles', () => {
    expect(at('Time report,,\nDate,from 2026-09-01,\n\nDate,Company,Member,Hours\n2026-09-01,A,B,1\n')).toBe(3);
  });

  it('finds a row of words over rows of values, and none where there are only values', () => {
    expect(at('Wann,Wer,Wieviel\n2026-09-01,Ann,1.5\n')).toBe(0);
    expect(at('2026-09-01,Ann,1.5\n2026-09-02,Ann,1.5\n')).toBeNull();
  });
});
