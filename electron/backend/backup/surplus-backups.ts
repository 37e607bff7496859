import type { Backup } from '@shared/contract';

const keptToday = 3;
const keptDays = 7;
const keptWeeks = 4;
const keptManual = 20;
const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Backups that need not be kept, out of all of them. Automatic ones stay by age: the newest three of today, one a
 * day for a week, one a week for four weeks. Those made by hand stay up to twenty. The newest always stays.
 */
export function surplusBackups(backups: readonly Backup[], now: Date): Backup[] {
  const newestFirst = [...backups].sort((left, right) => right.createdAt.localeCompare(left.createdAt));
  const manual = newestFirst.filter((backup) => backup.reason === 'manual');
  const automatic = newestFirst.filter((backup) => backup.reason !== 'manual');
  const keptAutomatic = new Set(automatic.filter(keepByAge(now)));
  const surplus = [...manual.slice(keptManual), ...automatic.filter((backup) => !keptAutomatic.has(backup))];
  return surplus.filter((backup) => backup !== newestFirst[0]);
}

/** Keeps the first backup it sees of every day and week in reach; backups must come newest first. */
function keepByAge(now: Date): (backup: Backup) => boolean {
  const today = dayNumber(now);
  const counts = new Map<string, number>();
  return ({ createdAt }) => {
    const day = dayNumber(new Date(createdAt));
    const slot = slotOf(day, today);
    if (slot === null) return false;
    const seen = counts.get(slot) ?? 0;
    counts.set(slot, seen + 1);
    return seen < (slot === 'today' ? keptToday : 1);
  };
}

function slotOf(day: number, today: number): string | null {
  if (day >= today) return 'today';
  if (day >= today - keptDays) return `day ${day}`;
  // Weeks of the calendar, not counted back from today: else the one kept of a week would change every day, and
  // none would ever grow older than a week.
  const week = weekOf(day);
  return weekOf(today - keptDays - 1) - week < keptWeeks ? `week ${week}` : null;
}

function weekOf(day: number): number {
  return Math.floor(day / 7);
}

/** Days since 1970 on the calendar of this machine. */
function dayNumber(date: Date): number {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / dayMilliseconds);
}
