import type { Company } from './company';
import type { Month } from './primitives';
import type { TimeEntry } from './time';
import { timeKey } from './time-key';

/** The rows that a copied month brings, and how many of the old month's rows stay behind. */
export interface CopiedTime {
  readonly rows: TimeEntry[];
  /** Of clients that are no longer served or people who have left by then. */
  readonly leftBehind: number;
  /** Cells that have hours already; what is there stays. */
  readonly alreadyThere: number;
}

/**
 * The time of one month as a start for another: rows of active clients and of people on the team then, for cells that
 * are still empty. `isWanted` narrows it, such as to one person.
 */
export function copyTime(
  company: Pick<Company, 'time' | 'clients' | 'team'>,
  from: Month,
  to: Month,
  isWanted: (entry: TimeEntry) => boolean = () => true,
): CopiedTime {
  const served = new Set(company.clients.filter(({ status }) => status === 'active').map(({ id }) => id));
  const present = new Set(
    company.team.filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= to).map(({ id }) => id),
  );
  const filled = new Set(company.time.filter(({ month }) => month === to).map(timeKey));
  const rows: TimeEntry[] = [];
  let [leftBehind, alreadyThere] = [0, 0];
  for (const entry of company.time) {
    if (entry.month !== from || !isWanted(entry)) continue;
    const copy = { ...entry, month: to };
    const isHere =
      (entry.clientId === null || served.has(entry.clientId)) &&
      (entry.memberId === null || present.has(entry.memberId));
    if (!isHere) leftBehind += 1;
    else if (filled.has(timeKey(copy))) alreadyThere += 1;
    else rows.push(copy);
  }
  return { rows, leftBehind, alreadyThere };
}
