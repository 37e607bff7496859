import type { Migration } from './migration';

/**
 * The company in tables: one row of settings, lists in the order of `row_no`, and what belongs to a row cascading
 * with it. References between lists are checked when a transaction commits, so that its order does not matter.
 */
export const createCompany: Migration = {
  version: 10,
  name: 'create-company',
  sql: `
-- "SEAT": tells a Seatwise file from any other database.
PRAGMA application_id = 0x53454154;

CREATE TABLE company (
  company_no INTEGER PRIMARY KEY CHECK (company_no = 1),
  as_of TEXT NOT NULL,
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE settings (
  company_no INTEGER PRIMARY KEY REFERENCES company (company_no) ON DELETE CASCADE,
  company_name TEXT NOT NULL,
  currency TEXT NOT NULL,
  locale TEXT NOT NULL,
  target_gross_margin REAL NOT NULL,
  price_step_cents INTEGER NOT NULL,
  productive_hours_per_month REAL NOT NULL,
  endpoints_per_seat REAL NOT NULL,
  rhem_assumed REAL NOT NULL,
  rhem_window_months INTEGER NOT NULL,
  rhem_target REAL NOT NULL,
  rhem_band_best REAL NOT NULL,
  rhem_band_good REAL NOT NULL,
  rhem_band_watch REAL NOT NULL,
  gut_check_tolerance_cents INTEGER NOT NULL,
  tam_alignment_share_min REAL NOT NULL,
  reactive_share_max REAL NOT NULL,
  service_revenue_per_employee_cents INTEGER NOT NULL,
  service_revenue_per_technical_employee_cents INTEGER NOT NULL,
  industry_service_revenue_per_employee_cents INTEGER NOT NULL,
  industry_gross_margin REAL NOT NULL,
  industry_ebitda REAL NOT NULL,
  logo TEXT,
  brand_color TEXT NOT NULL,
  contact TEXT NOT NULL,
  prepared_by TEXT NOT NULL
) STRICT;

CREATE TABLE area_settings (
  company_no INTEGER NOT NULL REFERENCES company (company_no) ON DELETE CASCADE,
  area TEXT NOT NULL CHECK (area IN ('support', 'central', 'tam', 'vcio', 'proserv')),
  guideline_cents INTEGER,
  guideline_endpoints REAL,
  loaded_monthly_cents INTEGER NOT NULL,
  clients_per_person REAL,
  endpoints_per_person REAL,
  PRIMARY KEY (company_no, area),
  CHECK ((guideline_cents IS NULL) <> (guideline_endpoints IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE seat_types (
  row_no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  weight REAL NOT NULL,
  default_price_cents INTEGER NOT NULL
) STRICT;

CREATE TABLE clients (
  row_no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('prospect', 'active', 'former')),
  since TEXT,
  until TEXT,
  contact_name TEXT NOT NULL,
  contact_title TEXT NOT NULL,
  endpoints REAL,
  nrr_monthly_cents INTEGER NOT NULL,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE agreement_lines (
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  description TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('mrr', 'orr')),
  unit TEXT NOT NULL CHECK (unit IN ('seat', 'endpoint', 'flat')),
  seat_type_id TEXT REFERENCES seat_types (id) DEFERRABLE INITIALLY DEFERRED,
  quantity REAL NOT NULL,
  unit_price_cents INTEGER NOT NULL,
  PRIMARY KEY (client_id, position),
  UNIQUE (client_id, id),
  CHECK (unit <> 'seat' OR seat_type_id IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreement_lines_by_seat_type ON agreement_lines (seat_type_id);

CREATE TABLE tools (
  row_no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  vendor TEXT NOT NULL,
  area TEXT NOT NULL CHECK (area IN ('support', 'central', 'tam', 'vcio', 'proserv', 'business')),
  in_offering INTEGER NOT NULL CHECK (in_offering IN (0, 1)),
  unit TEXT NOT NULL CHECK (unit IN ('seat', 'endpoint', 'client', 'technician', 'flat')),
  unit_cost_cents INTEGER NOT NULL,
  minimum_monthly_cents INTEGER NOT NULL,
  billing TEXT NOT NULL CHECK (billing IN ('monthly', 'annual')),
  for_all_clients INTEGER NOT NULL CHECK (for_all_clients IN (0, 1))
) STRICT;

CREATE TABLE tool_clients (
  tool_id TEXT NOT NULL REFERENCES tools (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  client_id TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (tool_id, position),
  UNIQUE (tool_id, client_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tool_clients_by_client ON tool_clients (client_id);

CREATE TABLE team_members (
  row_no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  pay_kind TEXT NOT NULL CHECK (pay_kind IN ('salary', 'hourly')),
  annual_cents INTEGER,
  hourly_cents INTEGER,
  hours_per_month REAL,
  burden_rate REAL NOT NULL,
  other_monthly_cents INTEGER NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  CHECK ((pay_kind = 'salary') = (annual_cents IS NOT NULL)),
  CHECK ((pay_kind = 'hourly') = (hourly_cents IS NOT NULL)),
  CHECK ((pay_kind = 'hourly') = (hours_per_month IS NOT NULL))
) STRICT;

CREATE TABLE allocations (
  member_id TEXT NOT NULL REFERENCES team_members (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  target TEXT NOT NULL CHECK (target IN ('support', 'central', 'tam', 'vcio', 'proserv', 'dispatch', 'designDesk',
    'otherDelivery', 'nonDelivery')),
  share REAL NOT NULL,
  PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_types (
  row_no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  logged_under TEXT NOT NULL CHECK (logged_under IN ('support', 'central', 'tam', 'vcio', 'proserv')),
  class TEXT NOT NULL CHECK (class IN ('rhem', 'proserv', 'central', 'tam', 'vcio', 'internal')),
  is_onsite INTEGER NOT NULL CHECK (is_onsite IN (0, 1))
) STRICT;

CREATE TABLE time_entries (
  row_no INTEGER PRIMARY KEY,
  month TEXT NOT NULL,
  client_id TEXT REFERENCES clients (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  member_id TEXT REFERENCES team_members (id) DEFERRABLE INITIALLY DEFERRED,
  work_type_id TEXT NOT NULL REFERENCES work_types (id) DEFERRABLE INITIALLY DEFERRED,
  hours REAL NOT NULL CHECK (hours > 0)
) STRICT;

CREATE UNIQUE INDEX time_entries_by_key
  ON time_entries (month, ifnull(client_id, ''), ifnull(member_id, ''), work_type_id);
CREATE INDEX time_entries_by_client ON time_entries (client_id);
CREATE INDEX time_entries_by_member ON time_entries (member_id);
CREATE INDEX time_entries_by_work_type ON time_entries (work_type_id);

CREATE TABLE scenarios (
  row_no INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_levers (
  scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  kind TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  PRIMARY KEY (scenario_id, position),
  UNIQUE (scenario_id, id)
) STRICT, WITHOUT ROWID;
`,
};
