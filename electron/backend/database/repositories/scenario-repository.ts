import { type Lever, leverSchema, type Scenario } from '@shared/domain/scenario';
import type { Database } from 'better-sqlite3';
import { groupRows } from './group-rows';
import type { ListRepository } from './list-repository';

interface ScenarioRow {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
}

interface LeverRow {
  readonly scenario_id: string;
  readonly position: number;
  readonly id: string;
  readonly is_on: number;
  readonly kind: Lever['kind'];
  /** What else this kind of lever has, as JSON. */
  readonly payload: string;
}

/** Scenarios with their levers, in their tables. */
export function createScenarioRepository(database: Database): ListRepository<Scenario> {
  const selectScenarios = database.prepare<[], ScenarioRow>('SELECT id, name, notes FROM scenarios ORDER BY row_no');
  const selectLevers = database.prepare<[], LeverRow>(`
    SELECT scenario_id, position, id, is_on, kind, payload FROM scenario_levers ORDER BY scenario_id, position`);
  const upsert = database.prepare<ScenarioRow>(`
    INSERT INTO scenarios (id, name, notes) VALUES (@id, @name, @notes)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, notes = excluded.notes`);
  const insertLever = database.prepare<LeverRow>(`
    INSERT INTO scenario_levers (scenario_id, position, id, is_on, kind, payload)
    VALUES (@scenario_id, @position, @id, @is_on, @kind, @payload)`);
  const removeLevers = database.prepare<[string]>('DELETE FROM scenario_levers WHERE scenario_id = ?');
  const remove = database.prepare<[string]>('DELETE FROM scenarios WHERE id = ?');
  const clear = database.prepare<[]>('DELETE FROM scenarios');
  return {
    list: () => {
      const leversByScenario = groupRows(selectLevers.all(), (row) => row.scenario_id);
      return selectScenarios
        .all()
        .map((row) => ({ ...row, levers: (leversByScenario.get(row.id) ?? []).map(toLever) }));
    },
    put: ({ id, name, notes, levers }) => {
      upsert.run({ id, name, notes });
      removeLevers.run(id);
      for (const [position, lever] of levers.entries()) insertLever.run(toLeverRow(id, position, lever));
    },
    remove: (id) => void remove.run(id),
    clear: () => void clear.run(),
  };
}

/** Parsed by the schema, because a payload is the one thing in the file whose form the tables do not check. */
function toLever(row: LeverRow): Lever {
  const payload: unknown = JSON.parse(row.payload);
  return leverSchema.parse({ id: row.id, on: row.is_on === 1, kind: row.kind, ...Object(payload) });
}

function toLeverRow(scenarioId: string, position: number, lever: Lever): LeverRow {
  const { id, on, kind, ...payload } = lever;
  return { scenario_id: scenarioId, position, id, is_on: on ? 1 : 0, kind, payload: JSON.stringify(payload) };
}
