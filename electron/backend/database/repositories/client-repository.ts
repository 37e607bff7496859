import type { AgreementLine, Client } from '@shared/domain/client';
import type { Database } from 'better-sqlite3';
import { groupRows } from './group-rows';
import type { ListRepository } from './list-repository';

interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly status: Client['status'];
  readonly since: string | null;
  readonly until: string | null;
  readonly contact_name: string;
  readonly contact_title: string;
  readonly endpoints: number | null;
  readonly nrr_monthly_cents: number;
  readonly notes: string;
}

interface LineRow {
  readonly client_id: string;
  readonly position: number;
  readonly id: string;
  readonly description: string;
  readonly kind: AgreementLine['kind'];
  readonly unit: AgreementLine['unit'];
  readonly seat_type_id: string | null;
  readonly quantity: number;
  readonly unit_price_cents: number;
}

/** Clients with their agreement lines, in their tables. */
export function createClientRepository(database: Database): ListRepository<Client> {
  const selectClients = database.prepare<[], ClientRow>(`
    SELECT id, name, status, since, until, contact_name, contact_title, endpoints, nrr_monthly_cents, notes
    FROM clients ORDER BY row_no`);
  const selectLines = database.prepare<[], LineRow>(`
    SELECT client_id, position, id, description, kind, unit, seat_type_id, quantity, unit_price_cents
    FROM agreement_lines ORDER BY client_id, position`);
  const upsert = database.prepare<ClientRow>(`
    INSERT INTO clients
      (id, name, status, since, until, contact_name, contact_title, endpoints, nrr_monthly_cents, notes)
    VALUES
      (@id, @name, @status, @since, @until, @contact_name, @contact_title, @endpoints, @nrr_monthly_cents, @notes)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, status = excluded.status, since = excluded.since, until = excluded.until,
      contact_name = excluded.contact_name, contact_title = excluded.contact_title, endpoints = excluded.endpoints,
      nrr_monthly_cents = excluded.nrr_monthly_cents, notes = excluded.notes`);
  const insertLine = database.prepare<LineRow>(`
    INSERT INTO agreement_lines
      (client_id, position, id, description, kind, unit, seat_type_id, quantity, unit_price_cents)
    VALUES
      (@client_id, @position, @id, @description, @kind, @unit, @seat_type_id, @quantity, @unit_price_cents)`);
  const removeLines = database.prepare<[string]>('DELETE FROM agreement_lines WHERE client_id = ?');
  const remove = database.prepare<[string]>('DELETE FROM clients WHERE id = ?');
  const clear = database.prepare<[]>('DELETE FROM clients');
  return {
    list: () => {
      const linesByClient = groupRows(selectLines.all(), (row) => row.client_id);
      return selectClients.all().map((row) => toClient(row, linesByClient.get(row.id) ?? []));
    },
    put: (client) => {
      upsert.run(toRow(client));
      removeLines.run(client.id);
      for (const [position, line] of client.lines.entries()) insertLine.run(toLineRow(client.id, position, line));
    },
    remove: (id) => void remove.run(id),
    clear: () => void clear.run(),
  };
}

function toClient(row: ClientRow, lines: readonly LineRow[]): Client {
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    since: row.since,
    until: row.until,
    contactName: row.contact_name,
    contactTitle: row.contact_title,
    endpoints: row.endpoints,
    nrrMonthlyCents: row.nrr_monthly_cents,
    notes: row.notes,
    lines: lines.map(toLine),
  };
}

function toRow(client: Client): ClientRow {
  return {
    id: client.id,
    name: client.name,
    status: client.status,
    since: client.since,
    until: client.until,
    contact_name: client.contactName,
    contact_title: client.contactTitle,
    endpoints: client.endpoints,
    nrr_monthly_cents: client.nrrMonthlyCents,
    notes: client.notes,
  };
}

function toLine(row: LineRow): AgreementLine {
  return {
    id: row.id,
    description: row.description,
    kind: row.kind,
    unit: row.unit,
    seatTypeId: row.seat_type_id,
    quantity: row.quantity,
    unitPriceCents: row.unit_price_cents,
  };
}

function toLineRow(clientId: string, position: number, line: AgreementLine): LineRow {
  return {
    client_id: clientId,
    position,
    id: line.id,
    description: line.description,
    kind: line.kind,
    unit: line.unit,
    seat_type_id: line.seatTypeId,
    quantity: line.quantity,
    unit_price_cents: line.unitPriceCents,
  };
}
