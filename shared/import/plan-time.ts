import { type Change, maxChanges } from '../domain/change';
import { type Company, maxTimeEntries } from '../domain/company';
import type { Month } from '../domain/primitives';
import type { TimeEntry } from '../domain/time';
import { timeKey } from '../domain/time-key';
import type { ControlTotal, ImportPlan, PlanInput } from './import-plan';
import { createNameResolver, type NameResolver, type Resolved, undecidedReason } from './name-resolver';
import { newClient, newMember, newWorkType } from './new-rows';
import { createRowReader, numberOf, type ReadRow, type RowReader, textOf } from './row-reader';
import type { SourceRow } from './source-row';

const progressEvery = 2_000;
/** An hour of work cannot be told from its sum of thirds to more digits. */
const hoursPrecision = 10_000;
const longestMonthHours = 744;

/**
 * What a file of time would do: sound rows summed by month, client, person and kind of work, as changes that put
 * the sums into the company; every other row with its problem.
 */
export function planTime(input: PlanInput): ImportPlan {
  const { rows, columns } = input;
  const hasWorkType = columns.some(({ field }) => field.key === 'workType');
  const required = ['date', 'hours', ...(hasWorkType && input.workTypeId === null ? ['workType'] : [])];
  const reader = createRowReader(input, required);
  const taker = new TimeTaker(input, reader);
  for (const [at, row] of rows.entries()) {
    taker.take(row);
    if (at % progressEvery === 0) input.onProgress?.(at);
  }
  return taker.plan();
}

class TimeTaker {
  readonly #input: PlanInput;
  readonly #reader: RowReader;
  readonly #names: NameResolver;
  readonly #sums = new Map<string, TimeEntry>();
  readonly #entryLines = new Map<string, number>();
  readonly #readByMonth = new Map<Month, number>();
  readonly #takenByMonth = new Map<Month, number>();
  #taken = 0;
  #leftOut = 0;

  constructor(input: PlanInput, reader: RowReader) {
    this.#input = input;
    this.#reader = reader;
    this.#names = createNameResolver(input);
  }

  take(row: SourceRow): void {
    const read = this.#reader.read(row);
    const month = textOf(read, 'date');
    const hours = numberOf(read, 'hours');
    if (month !== undefined && hours !== undefined) addTo(this.#readByMonth, month, hours);
    if (!read.isSound || month === undefined || hours === undefined) return;
    const names = this.#resolve(row, read);
    if (names === null) return;
    if (names.isLeftOut) {
      this.#leftOut += 1;
      return;
    }
    if (names.member !== null && hours > longestMonthHours) {
      this.#reader.refuse(row, 'hours', 'A month has no more than 744 hours.', 'Correct the hours or their unit.');
      return;
    }
    if (this.#isRepeated(row, read)) return;
    this.#add({ month, clientId: names.client, memberId: names.member, workTypeId: names.workType, hours });
    for (const [list, resolved] of names.used) this.#names.use(list, resolved);
  }

  #resolve(row: SourceRow, read: ReadRow) {
    const client = this.#resolveName('clients', textOf(read, 'client'));
    const member = this.#resolveName('team', textOf(read, 'member'));
    const workType = this.#resolveName('workTypes', textOf(read, 'workType'));
    const found = [
      ['client', client],
      ['member', member],
      ['workType', workType],
    ] as const;
    if (found.some(([, resolved]) => resolved?.kind === 'skip')) {
      return { isLeftOut: true, client: null, member: null, workType: '', used: [] } as const;
    }
    const undecided = found.filter(([, resolved]) => resolved?.kind === 'undecided');
    for (const [key] of undecided) {
      const column = this.#input.columns.find(({ field }) => field.key === key);
      if (column === undefined) continue;
      const { why, mend } = undecidedReason(column);
      this.#reader.refuse(row, key, why, mend);
    }
    if (undecided.length > 0) return null;
    const workTypeId = idOf(workType) ?? this.#input.workTypeId;
    if (workTypeId === null) {
      this.#reader.refuse(row, 'workType', 'The row has no kind of work.', 'Choose a kind of work for all rows.');
      return null;
    }
    const used = [
      ...(client === null ? [] : [['clients', client] as const]),
      ...(member === null ? [] : [['team', member] as const]),
      ...(workType === null ? [] : [['workTypes', workType] as const]),
    ];
    return { isLeftOut: false, client: idOf(client), member: idOf(member), workType: workTypeId, used } as const;
  }

  #resolveName(list: 'clients' | 'team' | 'workTypes', name: string | undefined): Resolved | null {
    return name === undefined ? null : this.#names.resolve(list, name);
  }

  #isRepeated(row: SourceRow, read: ReadRow): boolean {
    const entryId = textOf(read, 'entryId');
    if (entryId === undefined) return false;
    const line = this.#entryLines.get(entryId);
    if (line === undefined) {
      this.#entryLines.set(entryId, row.line);
      return false;
    }
    this.#reader.refuse(row, 'entryId', `Line ${line} has the same number.`, 'Keep one of the two rows.');
    return true;
  }

  #add(entry: TimeEntry): void {
    this.#taken += 1;
    addTo(this.#takenByMonth, entry.month, entry.hours);
    if (entry.hours === 0) return;
    const key = timeKey(entry);
    const known = this.#sums.get(key);
    this.#sums.set(key, known === undefined ? entry : { ...known, hours: known.hours + entry.hours });
  }

  plan(): ImportPlan {
    const { company, mode, rows } = this.#input;
    const months = new Set(this.#takenByMonth.keys());
    const sums = new Map([...this.#sums].map(([key, entry]) => [key, { ...entry, hours: rounded(entry.hours) }]));
    const before = company.time.filter((entry) => months.has(entry.month));
    const time = timeChanges(before, sums, mode);
    const created = this.#createdRows(company, [...months].sort()[0] ?? company.asOf);
    const problems = [...this.#reader.problems].sort((left, right) => left.line - right.line);
    const changes = [...created.changes, ...time.changes];
    const isTooMuch = company.time.length + time.added - time.removed > maxTimeEntries || changes.length > maxChanges;
    return {
      changes: isTooMuch ? [] : changes,
      problems: isTooMuch ? [tooMuch, ...problems] : problems,
      rowsRead: rows.length,
      rowsTaken: isTooMuch ? 0 : this.#taken,
      rowsLeftOut: this.#leftOut,
      planned: [...created.planned, { list: 'time', added: time.added, changed: time.changed, removed: time.removed }],
      totals: this.#totals(before, time.after),
    };
  }

  #createdRows(company: Company, since: Month) {
    const clients = this.#names.created('clients').map((row) => newClient(row, since));
    const team = this.#names.created('team').map((row) => newMember(row, since, company));
    const workTypes = this.#names.created('workTypes').map((row) => newWorkType(row, this.#input.decisions));
    const changes: Change[] = [
      ...clients.map((value): Change => ({ op: 'put', part: 'clients', value })),
      ...team.map((value): Change => ({ op: 'put', part: 'team', value })),
      ...workTypes.map((value): Change => ({ op: 'put', part: 'workTypes', value })),
    ];
    const planned = (['clients', 'team', 'workTypes'] as const).flatMap((list) => {
      const added = this.#names.created(list).length;
      return added === 0 ? [] : [{ list, added, changed: 0, removed: 0 }];
    });
    return { changes, planned };
  }

  #totals(before: readonly TimeEntry[], after: ReadonlyMap<Month, number>): ControlTotal[] {
    const beforeByMonth = new Map<Month, number>();
    for (const entry of before) addTo(beforeByMonth, entry.month, entry.hours);
    const months = [...new Set([...this.#readByMonth.keys(), ...this.#takenByMonth.keys()])].sort();
    return months.map((label) => ({
      label,
      isMonth: true,
      unit: 'hours',
      read: rounded(this.#readByMonth.get(label) ?? 0),
      taken: rounded(this.#takenByMonth.get(label) ?? 0),
      before: rounded(beforeByMonth.get(label) ?? hoursOf(this.#input.company, label)),
      after: rounded(this.#takenByMonth.has(label) ? (after.get(label) ?? 0) : hoursOf(this.#input.company, label)),
    }));
  }
}

const tooMuch = {
  line: 0,
  column: '',
  value: '',
  why: `A company has room for ${maxTimeEntries.toLocaleString('en-US')} sums of time, and one import for ${maxChanges.toLocaleString('en-US')}.`,
  mend: 'Import fewer months.',
};

function timeChanges(before: readonly TimeEntry[], sums: ReadonlyMap<string, TimeEntry>, mode: PlanInput['mode']) {
  const beforeByKey = new Map(before.map((entry) => [timeKey(entry), entry]));
  const changes: Change[] = [];
  const after = new Map<Month, number>();
  let added = 0;
  let changed = 0;
  let removed = 0;
  for (const [key, entry] of beforeByKey) {
    if (sums.has(key)) continue;
    if (mode === 'add') addTo(after, entry.month, entry.hours);
    else {
      changes.push({ op: 'put', part: 'time', value: { ...entry, hours: 0 } });
      removed += 1;
    }
  }
  for (const [key, sum] of sums) {
    const known = beforeByKey.get(key);
    const hours = mode === 'add' && known !== undefined ? rounded(known.hours + sum.hours) : sum.hours;
    addTo(after, sum.month, hours);
    if (known?.hours === hours) continue;
    changes.push({ op: 'put', part: 'time', value: { ...sum, hours } });
    if (known === undefined) added += 1;
    else changed += 1;
  }
  return { changes, after, added, changed, removed };
}

function idOf(resolved: Resolved | null): string | null {
  return resolved?.kind === 'known' || resolved?.kind === 'new' ? resolved.id : null;
}

function addTo(sums: Map<Month, number>, month: Month, hours: number): void {
  sums.set(month, (sums.get(month) ?? 0) + hours);
}

function hoursOf(company: Company, month: Month): number {
  return company.time.reduce((sum, entry) => (entry.month === month ? sum + entry.hours : sum), 0);
}

function rounded(hours: number): number {
  return Math.round(hours * hoursPrecision) / hoursPrecision;
}
