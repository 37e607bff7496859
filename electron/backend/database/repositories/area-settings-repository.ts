import { type DeliveryArea, deliveryAreas } from '@shared/domain/areas';
import { type AreaSettings, areaSettingsSchema } from '@shared/domain/settings';
import type { Database } from 'better-sqlite3';

interface AreaRow {
  readonly area: DeliveryArea;
  readonly guideline_cents: number | null;
  readonly guideline_endpoints: number | null;
  readonly loaded_monthly_cents: number;
  readonly clients_per_person: number | null;
  readonly endpoints_per_person: number | null;
}

type AnyArea = AreaSettings[DeliveryArea];

/** Guideline, loaded cost and capacity of the delivery areas. */
export interface AreaSettingsRepository {
  readonly get: () => AreaSettings;
  readonly put: (areas: AreaSettings) => void;
}

/** Area settings in their table, a row for each area. They go with the row of the company. */
export function createAreaSettingsRepository(database: Database): AreaSettingsRepository {
  const select = database.prepare<[], AreaRow>(`
    SELECT area, guideline_cents, guideline_endpoints, loaded_monthly_cents, clients_per_person, endpoints_per_person
    FROM area_settings`);
  const upsert = database.prepare<AreaRow>(`
    INSERT INTO area_settings
      (company_no, area, guideline_cents, guideline_endpoints, loaded_monthly_cents, clients_per_person,
       endpoints_per_person)
    VALUES
      (1, @area, @guideline_cents, @guideline_endpoints, @loaded_monthly_cents, @clients_per_person,
       @endpoints_per_person)
    ON CONFLICT (company_no, area) DO UPDATE SET
      guideline_cents = excluded.guideline_cents, guideline_endpoints = excluded.guideline_endpoints,
      loaded_monthly_cents = excluded.loaded_monthly_cents, clients_per_person = excluded.clients_per_person,
      endpoints_per_person = excluded.endpoints_per_person`);
  return {
    // The schema gives each area its own form back: rows look alike, areas do not.
    get: () => areaSettingsSchema.parse(Object.fromEntries(select.all().map((row) => [row.area, toArea(row)]))),
    put: (areas) => {
      for (const area of deliveryAreas) upsert.run(toRow(area, areas[area]));
    },
  };
}

function toArea(row: AreaRow): unknown {
  return {
    guidelineBasis: basisOf(row.area),
    guidelinePerPerson: row.guideline_cents ?? row.guideline_endpoints,
    loadedMonthlyCents: row.loaded_monthly_cents,
    capacity: capacityOf(row),
  };
}

function basisOf(area: DeliveryArea): AnyArea['guidelineBasis'] {
  switch (area) {
    case 'central':
      return 'endpoints';
    case 'proserv':
      return 'nrr';
    default:
      return 'mrr';
  }
}

function capacityOf(row: AreaRow): AnyArea['capacity'] {
  if (row.clients_per_person !== null) return { clientsPerPerson: row.clients_per_person };
  if (row.endpoints_per_person !== null) return { endpointsPerPerson: row.endpoints_per_person };
  return null;
}

function toRow(area: DeliveryArea, settings: AnyArea): AreaRow {
  const inEndpoints = settings.guidelineBasis === 'endpoints';
  const { capacity } = settings;
  return {
    area,
    guideline_cents: inEndpoints ? null : settings.guidelinePerPerson,
    guideline_endpoints: inEndpoints ? settings.guidelinePerPerson : null,
    loaded_monthly_cents: settings.loadedMonthlyCents,
    clients_per_person: capacity !== null && 'clientsPerPerson' in capacity ? capacity.clientsPerPerson : null,
    endpoints_per_person: capacity !== null && 'endpointsPerPerson' in capacity ? capacity.endpointsPerPerson : null,
  };
}
