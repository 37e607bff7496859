import type { Change } from '@shared/domain/change';
import type { Company } from '@shared/domain/company';
import { copyTime } from '@shared/domain/copy-time';
import { starterWorkTypes } from '@shared/domain/starter-work-types';
import type { TimeEntry } from '@shared/domain/time';
import { sumTime, timeKey } from '@shared/domain/time-key';
import type { Formatter } from '@shared/format/formatter';
import { changeCompany } from '../../lib/company-store';
import { reportDone } from '../../lib/failures';
import { allPeople, nobody } from './hours-row';

/** Keeps rows of time as one undo step; what is there for the same month, client, person and kind is replaced. */
export function saveTime(label: string, entries: readonly TimeEntry[]): Promise<boolean> {
  return changeCompany(label, timePuts(entries));
}

function timePuts(entries: readonly TimeEntry[]): Change[] {
  return entries.map((value) => ({ op: 'put', part: 'time', value }));
}

/** Rows that name the same cell twice as one row with the hours added up; zeros stay, they empty a cell. */
export function mergeEntries(entries: readonly TimeEntry[]): TimeEntry[] {
  const sums = new Map(sumTime(entries).map((entry) => [timeKey(entry), entry]));
  for (const entry of entries) if (!sums.has(timeKey(entry))) sums.set(timeKey(entry), entry);
  return [...sums.values()];
}

/** Starts a month with the hours of an earlier one, as one undo step, and says what it brought. */
export async function copyMonth(
  company: Company,
  from: string,
  to: string,
  person: string,
  formatter: Formatter,
): Promise<void> {
  const isWanted = ({ memberId }: TimeEntry) => person === allPeople || (memberId ?? nobody) === person;
  const { rows, leftBehind, alreadyThere } = copyTime(company, from, to, isWanted);
  const [source, target] = [formatter.month(from), formatter.month(to)];
  const notes = [
    alreadyThere > 0 ? `${counted(alreadyThere)} had hours in ${target} already and stayed as they were.` : '',
    leftBehind > 0 ? `${counted(leftBehind)} stayed behind, of clients or people no longer there.` : '',
  ].filter(Boolean);
  if (rows.length === 0) {
    reportDone(['Nothing to copy.', ...notes].join(' '));
    return;
  }
  const isSaved = await saveTime(`hours of ${target} from ${source}`, rows);
  if (isSaved) reportDone([`${counted(rows.length)} copied from ${source}.`, ...notes].join(' '));
}

function counted(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'row' : 'rows'}`;
}

/** Adds the usual kinds of work that are not there yet, by id or name, as one undo step. */
export function addStarterKinds(company: Company): Promise<boolean> {
  return changeCompany(
    'usual kinds of work',
    missingStarterKinds(company).map((value) => ({ op: 'put', part: 'workTypes', value })),
  );
}

/** The usual kinds of work that the company does not have, by id or name. */
export function missingStarterKinds({ workTypes }: Pick<Company, 'workTypes'>) {
  const known = new Set(workTypes.flatMap(({ id, name }) => [id, name.toLowerCase()]));
  return starterWorkTypes.filter(({ id, name }) => !known.has(id) && !known.has(name.toLowerCase()));
}
