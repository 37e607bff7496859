import type { SeatType } from '@shared/domain/client';
import type { Database } from 'better-sqlite3';
import type { ListRepository } from './list-repository';

interface SeatTypeRow {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly default_price_cents: number;
}

/** Seat types in their table. */
export function createSeatTypeRepository(database: Database): ListRepository<SeatType> {
  const select = database.prepare<[], SeatTypeRow>(
    'SELECT id, name, weight, default_price_cents FROM seat_types ORDER BY row_no',
  );
  const upsert = database.prepare<SeatTypeRow>(`
    INSERT INTO seat_types (id, name, weight, default_price_cents)
    VALUES (@id, @name, @weight, @default_price_cents)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, weight = excluded.weight, default_price_cents = excluded.default_price_cents`);
  const remove = database.prepare<[string]>('DELETE FROM seat_types WHERE id = ?');
  const clear = database.prepare<[]>('DELETE FROM seat_types');
  return {
    list: () => select.all().map(toSeatType),
    put: (seatType) => void upsert.run(toRow(seatType)),
    remove: (id) => void remove.run(id),
    clear: () => void clear.run(),
  };
}

function toSeatType(row: SeatTypeRow): SeatType {
  return { id: row.id, name: row.name, weight: row.weight, defaultPriceCents: row.default_price_cents };
}

function toRow(seatType: SeatType): SeatTypeRow {
  return {
    id: seatType.id,
    name: seatType.name,
    weight: seatType.weight,
    default_price_cents: seatType.defaultPriceCents,
  };
}
