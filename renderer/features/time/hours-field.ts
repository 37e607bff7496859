import type { WorkType } from '@shared/domain/time';
import type { Formatter } from '@shared/format/formatter';
import { parseHours } from '@shared/format/parse-hours';
import type { CellField } from '../../components/grid/grid-column';
import type { DraftReading } from '../../components/use-draft';
import type { MonthOfClient } from './hours-row';

/** More hours than these in one cell are a slip of the hand: 130 people for a month. */
const mostHours = 100_000;

/** Reads typed or pasted hours, or says why they can't be kept; nothing is no hours. */
export function readHours(text: string, formatter: Formatter): DraftReading<number> {
  if (text.trim() === '') return { ok: true, value: 0 };
  const parsed = parseHours(text, formatter.locale);
  if (!parsed.ok || parsed.value <= mostHours) return parsed;
  return { ok: false, message: `At most ${formatter.figure(mostHours, 'hours')} hours.` };
}

/** Hours as they stand in an editor: as many digits as they have, nothing where there are none. */
export function writeHours(hours: number, formatter: Formatter): string {
  return hours === 0 ? '' : formatter.figure(hours, 'hours', { exact: true });
}

/** Hours as they stand in a cell or a total: two digits, so that they line up. */
export function hoursText(hours: number, formatter: Formatter): string {
  return hours === 0 ? '' : formatter.figure(hours, 'hoursPerSeat');
}

/** The hours of one kind of work as a cell. */
export function hoursField({ id }: WorkType, formatter: Formatter): CellField<MonthOfClient> {
  return {
    kind: 'text',
    mayBeEmpty: true,
    write: ({ hours }) => writeHours(hours.get(id) ?? 0, formatter),
    read: (text, entity) => {
      const reading = readHours(text, formatter);
      return reading.ok
        ? { ok: true, value: { ...entity, hours: new Map(entity.hours).set(id, reading.value) } }
        : reading;
    },
  };
}
