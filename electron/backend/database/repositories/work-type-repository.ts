import type { WorkType } from '@shared/domain/time';
import type { Database } from 'better-sqlite3';
import type { ListRepository } from './list-repository';

interface WorkTypeRow {
  readonly id: string;
  readonly name: string;
  readonly logged_under: WorkType['loggedUnder'];
  readonly class: WorkType['class'];
  readonly is_onsite: number;
}

/** Kinds of work in their table. */
export function createWorkTypeRepository(database: Database): ListRepository<WorkType> {
  const select = database.prepare<[], WorkTypeRow>(
    'SELECT id, name, logged_under, class, is_onsite FROM work_types ORDER BY row_no',
  );
  const upsert = database.prepare<WorkTypeRow>(`
    INSERT INTO work_types (id, name, logged_under, class, is_onsite)
    VALUES (@id, @name, @logged_under, @class, @is_onsite)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, logged_under = excluded.logged_under, class = excluded.class,
      is_onsite = excluded.is_onsite`);
  const remove = database.prepare<[string]>('DELETE FROM work_types WHERE id = ?');
  const clear = database.prepare<[]>('DELETE FROM work_types');
  return {
    list: () => select.all().map(toWorkType),
    put: (workType) => void upsert.run(toRow(workType)),
    remove: (id) => void remove.run(id),
    clear: () => void clear.run(),
  };
}

function toWorkType(row: WorkTypeRow): WorkType {
  return {
    id: row.id,
    name: row.name,
    loggedUnder: row.logged_under,
    class: row.class,
    onsite: row.is_onsite === 1,
  };
}

function toRow(workType: WorkType): WorkTypeRow {
  return {
    id: workType.id,
    name: workType.name,
    logged_under: workType.loggedUnder,
    class: workType.class,
    is_onsite: workType.onsite ? 1 : 0,
  };
}
