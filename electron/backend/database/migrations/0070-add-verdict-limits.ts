import type { Migration } from './migration';

/** What verdicts on clients are judged by; files made before have the limits that were fixed until then. */
export const addVerdictLimits: Migration = {
  version: 70,
  name: 'add-verdict-limits',
  sql: `
ALTER TABLE settings ADD COLUMN verdict_noise_share_min REAL NOT NULL DEFAULT 0.6;
ALTER TABLE settings ADD COLUMN verdict_raise_max REAL NOT NULL DEFAULT 0.5;
`,
};
