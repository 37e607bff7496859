import type { Settings } from '@shared/domain/settings';
import type { Database } from 'better-sqlite3';
import { createAreaSettingsRepository } from './area-settings-repository';

interface SettingsRow {
  readonly company_name: string;
  readonly currency: string;
  readonly locale: string;
  readonly target_gross_margin: number;
  readonly price_step_cents: number;
  readonly productive_hours_per_month: number;
  readonly endpoints_per_seat: number;
  readonly rhem_assumed: number;
  readonly rhem_window_months: number;
  readonly rhem_target: number;
  readonly rhem_band_best: number;
  readonly rhem_band_good: number;
  readonly rhem_band_watch: number;
  readonly gut_check_tolerance_cents: number;
  readonly tam_alignment_share_min: number;
  readonly reactive_share_max: number;
  readonly verdict_noise_share_min: number;
  readonly verdict_raise_max: number;
  readonly service_revenue_per_employee_cents: number;
  readonly service_revenue_per_technical_employee_cents: number;
  readonly industry_service_revenue_per_employee_cents: number;
  readonly industry_gross_margin: number;
  readonly industry_ebitda: number;
  readonly logo: string | null;
  readonly brand_color: string;
  readonly contact: string;
  readonly prepared_by: string;
}

const columns = [
  'company_name',
  'currency',
  'locale',
  'target_gross_margin',
  'price_step_cents',
  'productive_hours_per_month',
  'endpoints_per_seat',
  'rhem_assumed',
  'rhem_window_months',
  'rhem_target',
  'rhem_band_best',
  'rhem_band_good',
  'rhem_band_watch',
  'gut_check_tolerance_cents',
  'tam_alignment_share_min',
  'reactive_share_max',
  'verdict_noise_share_min',
  'verdict_raise_max',
  'service_revenue_per_employee_cents',
  'service_revenue_per_technical_employee_cents',
  'industry_service_revenue_per_employee_cents',
  'industry_gross_margin',
  'industry_ebitda',
  'logo',
  'brand_color',
  'contact',
  'prepared_by',
] as const satisfies readonly (keyof SettingsRow)[];

/** The company's settings: one row, and one per delivery area. */
export interface SettingsRepository {
  /** Null where there is no company. */
  readonly get: () => Settings | null;
  readonly put: (settings: Settings) => void;
}

/** Settings in their tables. They go with the row of the company. */
export function createSettingsRepository(database: Database): SettingsRepository {
  const areas = createAreaSettingsRepository(database);
  const select = database.prepare<[], SettingsRow>(`SELECT ${columns.join(', ')} FROM settings`);
  const upsert = database.prepare<SettingsRow>(`
    INSERT INTO settings (company_no, ${columns.join(', ')})
    VALUES (1, ${columns.map((column) => `@${column}`).join(', ')})
    ON CONFLICT (company_no) DO UPDATE SET
      ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`);
  return {
    get: () => {
      const row = select.get();
      return row === undefined ? null : { ...toSettings(row), areas: areas.get() };
    },
    put: (settings) => {
      upsert.run(toRow(settings));
      areas.put(settings.areas);
    },
  };
}

function toSettings(row: SettingsRow): Omit<Settings, 'areas'> {
  return {
    companyName: row.company_name,
    currency: row.currency,
    locale: row.locale,
    targetGrossMargin: row.target_gross_margin,
    priceStepCents: row.price_step_cents,
    productiveHoursPerMonth: row.productive_hours_per_month,
    endpointsPerSeat: row.endpoints_per_seat,
    rhemAssumed: row.rhem_assumed,
    rhemWindowMonths: row.rhem_window_months,
    rhemTarget: row.rhem_target,
    rhemBands: [row.rhem_band_best, row.rhem_band_good, row.rhem_band_watch],
    gutCheckToleranceCents: row.gut_check_tolerance_cents,
    tamAlignmentShareMin: row.tam_alignment_share_min,
    reactiveShareMax: row.reactive_share_max,
    verdictNoiseShareMin: row.verdict_noise_share_min,
    verdictRaiseMax: row.verdict_raise_max,
    benchmarks: {
      serviceRevenuePerEmployeeCents: row.service_revenue_per_employee_cents,
      serviceRevenuePerTechnicalEmployeeCents: row.service_revenue_per_technical_employee_cents,
      industryServiceRevenuePerEmployeeCents: row.industry_service_revenue_per_employee_cents,
      industryGrossMargin: row.industry_gross_margin,
      industryEbitda: row.industry_ebitda,
    },
    branding: { logo: row.logo, color: row.brand_color, contact: row.contact, preparedBy: row.prepared_by },
  };
}

function toRow(settings: Settings): SettingsRow {
  const { benchmarks, branding, rhemBands } = settings;
  return {
    company_name: settings.companyName,
    currency: settings.currency,
    locale: settings.locale,
    target_gross_margin: settings.targetGrossMargin,
    price_step_cents: settings.priceStepCents,
    productive_hours_per_month: settings.productiveHoursPerMonth,
    endpoints_per_seat: settings.endpointsPerSeat,
    rhem_assumed: settings.rhemAssumed,
    rhem_window_months: settings.rhemWindowMonths,
    rhem_target: settings.rhemTarget,
    rhem_band_best: rhemBands[0],
    rhem_band_good: rhemBands[1],
    rhem_band_watch: rhemBands[2],
    gut_check_tolerance_cents: settings.gutCheckToleranceCents,
    tam_alignment_share_min: settings.tamAlignmentShareMin,
    reactive_share_max: settings.reactiveShareMax,
    verdict_noise_share_min: settings.verdictNoiseShareMin,
    verdict_raise_max: settings.verdictRaiseMax,
    service_revenue_per_employee_cents: benchmarks.serviceRevenuePerEmployeeCents,
    service_revenue_per_technical_employee_cents: benchmarks.serviceRevenuePerTechnicalEmployeeCents,
    industry_service_revenue_per_employee_cents: benchmarks.industryServiceRevenuePerEmployeeCents,
    industry_gross_margin: benchmarks.industryGrossMargin,
    industry_ebitda: benchmarks.industryEbitda,
    logo: branding.logo,
    brand_color: branding.color,
    contact: branding.contact,
    prepared_by: branding.preparedBy,
  };
}
