import type { TimeEntry } from '@shared/domain/time';
import type { Database } from 'better-sqlite3';

interface TimeRow {
  readonly month: string;
  readonly client_id: string | null;
  readonly member_id: string | null;
  readonly work_type_id: string;
  readonly hours: number;
}

/** Hours by month, client, person and kind of work: one row per key. */
export interface TimeRepository {
  readonly list: () => TimeEntry[];
  /** Sets the hours of the entry's key; zero hours remove its row. */
  readonly put: (entry: TimeEntry) => void;
  readonly clear: () => void;
}

/** Time in its table. */
export function createTimeRepository(database: Database): TimeRepository {
  const select = database.prepare<[], TimeRow>(
    'SELECT month, client_id, member_id, work_type_id, hours FROM time_entries ORDER BY row_no',
  );
  const upsert = database.prepare<TimeRow>(`
    INSERT INTO time_entries (month, client_id, member_id, work_type_id, hours)
    VALUES (@month, @client_id, @member_id, @work_type_id, @hours)
    ON CONFLICT (month, ifnull(client_id, ''), ifnull(member_id, ''), work_type_id)
    DO UPDATE SET hours = excluded.hours`);
  const remove = database.prepare<Omit<TimeRow, 'hours'>>(`
    DELETE FROM time_entries
    WHERE month = @month AND ifnull(client_id, '') = ifnull(@client_id, '')
      AND ifnull(member_id, '') = ifnull(@member_id, '') AND work_type_id = @work_type_id`);
  const clear = database.prepare<[]>('DELETE FROM time_entries');
  return {
    list: () => select.all().map(toEntry),
    put: (entry) => {
      const { hours, ...key } = toRow(entry);
      if (hours === 0) remove.run(key);
      else upsert.run({ ...key, hours });
    },
    clear: () => void clear.run(),
  };
}

function toEntry(row: TimeRow): TimeEntry {
  return {
    month: row.month,
    clientId: row.client_id,
    memberId: row.member_id,
    workTypeId: row.work_type_id,
    hours: row.hours,
  };
}

function toRow(entry: TimeEntry): TimeRow {
  return {
    month: entry.month,
    client_id: entry.clientId,
    member_id: entry.memberId,
    work_type_id: entry.workTypeId,
    hours: entry.hours,
  };
}
