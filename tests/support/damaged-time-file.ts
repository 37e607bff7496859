import type { Company } from '@shared/domain/company';
import { emptyCompany } from '@shared/domain/new-company';
import { newClient, newMember } from '@shared/import/new-rows';

/** What should become of a damaged row. */
export type Fate =
  /** It stays out and is named by its line. */
  | 'rejected'
  /** It looks odd and says the same all the same. */
  | 'taken'
  /** It is no entry: an empty line, a total, a page header. */
  | 'passed';

interface Entry {
  readonly date: string;
  readonly client: string;
  readonly member: string;
  readonly workType: string;
  readonly hours: string;
  readonly note: string;
  readonly id: string;
}

interface Damage {
  readonly name: string;
  readonly fate: Fate;
  /** The damaged row as it stands in the file, without its line end. */
  readonly write: (entry: Entry) => string;
}

const line = ({ date, client, member, workType, hours, note, id }: Entry) =>
  [date, client, member, workType, hours, note, id].join(',');

const withCell = (name: string, change: (entry: Entry) => Partial<Entry>): Damage => ({
  name,
  fate: 'rejected',
  write: (entry) => line({ ...entry, ...change(entry) }),
});

const odd = (name: string, change: (entry: Entry) => Partial<Entry>): Damage => ({
  ...withCell(name, change),
  fate: 'taken',
});

const instead = (name: string, fate: Fate, write: (entry: Entry) => string): Damage => ({ name, fate, write });

const clock = ({ hours }: Entry) => {
  const minutes = Math.round(Number(hours) * 60);
  return { whole: Math.floor(minutes / 60), rest: String(minutes % 60).padStart(2, '0') };
};

/** Every kind of damage in the file. */
export const damages: readonly Damage[] = [
  withCell('the date is missing', () => ({ date: '' })),
  withCell('a day that its month does not have', () => ({ date: '2026-02-30' })),
  withCell('a thirteenth month', () => ({ date: '2026-13-05' })),
  withCell('month and day swapped', () => ({ date: '2026-25-03' })),
  withCell('a word for a date', () => ({ date: 'yesterday' })),
  withCell('a year of long ago', () => ({ date: '0026-03-05' })),
  withCell('a year far ahead', () => ({ date: '2206-03-05' })),
  withCell('a date too wide for its spreadsheet column', () => ({ date: '########' })),
  withCell('a time for a date', () => ({ date: '14:30' })),
  withCell('a letter O for a zero', ({ date }) => ({ date: date.replace('0', 'O') })),
  withCell('a date cut off', ({ date }) => ({ date: date.slice(0, 6) })),
  withCell('the hours are missing', () => ({ hours: '' })),
  withCell('a word for hours', () => ({ hours: 'two' })),
  withCell('negative hours', () => ({ hours: '-1.5' })),
  withCell('hours in brackets', () => ({ hours: '(1.5)' })),
  withCell('two points in the hours', () => ({ hours: '1.2.3' })),
  withCell('two numbers for hours', () => ({ hours: '1.5 2.5' })),
  withCell('more hours than a month has', () => ({ hours: '900' })),
  withCell('75 minutes in an hour', () => ({ hours: '1:75' })),
  withCell('an error of a spreadsheet', () => ({ hours: '#VALUE!' })),
  withCell('an exponent', () => ({ hours: '1.5E+05' })),
  withCell('a percentage for hours', () => ({ hours: '50%' })),
  withCell('money for hours', () => ({ hours: '$1.50' })),
  withCell('hours without end', () => ({ hours: 'Infinity' })),
  withCell('a letter l for a one', () => ({ hours: 'l.5' })),
  withCell('a client nobody knows', () => ({ client: 'Quagmire Holdings' })),
  withCell('a person nobody knows', () => ({ member: 'Xavier Unheard' })),
  withCell('a kind of work nobody knows', () => ({ workType: 'Wandering about' })),
  withCell('the kind of work is missing', () => ({ workType: '' })),
  withCell('a lost character in a name', () => ({ client: 'Caf\ufffd Central' })),
  withCell('a name without end', () => ({ client: 'Acme '.repeat(60) })),
  withCell('a quotation that is never closed', ({ note }) => ({ note: `"${note}` })),
  withCell('a quotation closed in the middle of a word', () => ({ client: '"Northwind" Group' })),
  instead('a row cut off after the date', 'rejected', ({ date }) => date),
  instead('a row cut off before the hours', 'rejected', (entry) => line(entry).split(',').slice(0, 4).join(',')),
  instead('cells shifted to the right', 'rejected', (entry) => `,${line(entry)}`),
  instead('cells shifted to the left', 'rejected', (entry) => line(entry).split(',').slice(1).join(',')),
  withCell('a comma in a name without quotes', () => ({ client: 'Smith, Jones and Partners' })),
  instead('semicolons between the cells', 'rejected', (entry) => line(entry).replaceAll(',', ';')),
  instead('two rows in one line', 'rejected', (entry) => `${line(entry)}${line(entry)}`),
  instead('zero bytes for a row', 'rejected', () => '\0'.repeat(40)),
  withCell('the number of an entry that is there already', () => ({ id: '1' })),
  odd('an invisible character in a name', ({ client }) => ({ client: `\u200b${client}` })),
  odd('other case and a legal form', ({ client }) => ({ client: `${client.toUpperCase()} LLC` })),
  odd('blanks around every cell', ({ date, hours, client }) => ({
    date: ` ${date}`,
    hours: `${hours}\u00a0`,
    client: `  ${client} `,
  })),
  odd('empty cells at the end', ({ id }) => ({ id: `${id},,,` })),
  odd('hours as a clock shows them', (entry) => ({ hours: `${clock(entry).whole}:${clock(entry).rest}` })),
  odd('hours in words', (entry) => ({ hours: `${clock(entry).whole}h ${clock(entry).rest}m` })),
  odd('a date with its time', ({ date }) => ({ date: `${date}T14:05:00` })),
  odd('a date with the month as a word', ({ date }) => ({
    date: `${Number(date.slice(8))} ${monthWord(date)} ${date.slice(0, 4)}`,
  })),
  odd('a note over several lines', () => ({ note: '"first\nsecond, with a comma\n\nfourth"' })),
  odd('quotation marks inside a quoted note', () => ({ note: '"said "done" twice"' })),
  odd('the last name first', ({ member }) => ({ member: `"${member.split(' ')[1]}, ${member.split(' ')[0]}"` })),
  instead('an empty line', 'passed', () => ''),
  instead('a line of nothing but commas', 'passed', () => ',,,,,,'),
  instead('the column names again', 'passed', () => header),
  instead('a subtotal', 'passed', ({ hours }) => `Total,,,,${hours},,`),
  instead('a foot of a page', 'passed', () => 'Page 3 of 17,,,,,,'),
];

const header = 'Date Worked,Account Name,Resource Name,Work Type,Hours Worked,Summary Notes,Time Entry ID';

function monthWord(date: string): string {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return months[Number(date.slice(5, 7)) - 1] ?? '';
}

/** A damaged file, and what must come of importing it. */
export interface DamagedTimeFile {
  readonly bytes: Uint8Array;
  /** Lines of rows that must stay out, with the damage each has. */
  readonly rejected: ReadonlyMap<number, string>;
  /** Hundredths of hours of the sound rows, by month, client, person and kind of work. */
  readonly soundHundredths: ReadonlyMap<string, number>;
  readonly soundRows: number;
}

const clientCount = 40;
const people = ['Ann Lee', 'Ben Ortiz', 'Cara Quist', 'Dev Patel', 'Eli Novak', 'Fay Moss'];

/** The company the file is about. */
export function damagedFileCompany(): Company {
  const base = emptyCompany({ companyName: 'Larkspur IT', currency: 'USD', locale: 'en-US', asOf: '2026-09' });
  const named = (name: string, id: string) => ({ id, key: '', name });
  return {
    ...base,
    clients: Array.from({ length: clientCount }, (_, at) =>
      newClient(named(`Client ${at + 1} Works`, `c${at}`), '2020-01'),
    ),
    team: people.map((name, at) => newMember(named(name, `m${at}`), '2020-01', base)),
    time: [{ month: '2020-01', clientId: 'c0', memberId: 'm0', workTypeId: 'work-tickets', hours: 3 }],
  };
}

/** `rows` entries over five years, with every kind of damage `times` times among them. */
export function damagedTimeFile(rows: number, times: number): DamagedTimeFile {
  const { workTypes } = damagedFileCompany();
  const rejected = new Map<number, string>();
  const soundHundredths = new Map<string, number>();
  const parts: string[] = ['Time report of Larkspur IT,,,,,,', '', header];
  let lineNumber = parts.length + 1;
  let soundRows = 0;

  const entryAt = (at: number): Entry => ({
    date: `${2021 + (at % 5)}-${String((Math.floor(at / 5) % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    client: `Client ${(Math.floor(at / 60) % clientCount) + 1} Works`,
    member: people[at % people.length] ?? '',
    workType: workTypes[Math.floor(at / 7) % workTypes.length]?.name.replace(',', '') ?? '',
    hours: ((at % 31) * 0.25 + 0.25).toFixed(2),
    note: `Ticket ${at}`,
    id: String(at + 1),
  });
  const put = (text: string) => {
    parts.push(text);
    lineNumber += text.split('\n').length;
  };
  const count = (entry: Entry) => {
    const key = [entry.date.slice(0, 7), entry.client, entry.member, entry.workType].join('|');
    soundHundredths.set(key, (soundHundredths.get(key) ?? 0) + Math.round(Number(entry.hours) * 100));
    soundRows += 1;
  };

  const every = Math.floor(rows / (damages.length * times));
  let nextId = rows;
  for (let at = 0; at < rows; at += 1) {
    const entry = entryAt(at);
    put(line(entry));
    count(entry);
    if ((at + 1) % every !== 0) continue;
    const place = Math.floor(at / every);
    const damage = place < damages.length * times ? damages[place % damages.length] : undefined;
    if (damage === undefined) continue;
    nextId += 1;
    const extra = { ...entryAt(at + 17), id: String(nextId) };
    if (damage.fate === 'rejected') rejected.set(lineNumber, damage.name);
    if (damage.fate === 'taken') count(extra);
    put(damage.write(extra));
  }
  put('Grand total,,,,123456.75,,');
  put('Generated by the PSA on 2026-09-30,,,,,,');
  // The last line was never written to its end.
  rejected.set(lineNumber, 'the last line is cut off inside a quotation');
  parts.push('2026-09-01,"Client 1');
  return { bytes: new TextEncoder().encode(`\ufeff${parts.join('\r\n')}`), rejected, soundHundredths, soundRows };
}
