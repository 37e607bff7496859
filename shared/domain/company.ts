import { z } from 'zod';
import { clientSchema, seatTypeSchema } from './client';
import { monthSchema } from './primitives';
import { scenarioSchema } from './scenario';
import { settingsSchema } from './settings';
import { teamMemberSchema } from './team-member';
import { timeEntrySchema, workTypeSchema } from './time';
import { toolSchema } from './tool';

export const companyFormat = 'seatwise-company';
export const companyVersion = 1;

export const maxClients = 20_000;
export const maxTimeEntries = 500_000;

/** How many rows each list of a company may have. */
export const maxRows = {
  seatTypes: 100,
  clients: maxClients,
  tools: 2_000,
  team: 2_000,
  workTypes: 500,
  time: maxTimeEntries,
  scenarios: 500,
} as const;

/** Parts of the file that later versions fill; this version keeps them in the file, always empty. */
const reservedSchema = z.array(z.never('This version of Seatwise has no place for these rows yet.')).default([]);

/** The whole company: what the engine reads and what the company file holds. References are checked apart. */
export const companySchema = z.strictObject({
  format: z.literal(companyFormat),
  version: z.literal(companyVersion),
  asOf: monthSchema,
  isSample: z.boolean().default(false),
  settings: settingsSchema,
  seatTypes: z.array(seatTypeSchema).max(maxRows.seatTypes, 'At most 100 seat types.'),
  clients: z.array(clientSchema).max(maxClients, 'At most 20,000 clients.'),
  tools: z.array(toolSchema).max(maxRows.tools, 'At most 2,000 tools.'),
  team: z.array(teamMemberSchema).max(maxRows.team, 'At most 2,000 people.'),
  workTypes: z.array(workTypeSchema).max(maxRows.workTypes, 'At most 500 kinds of work.').default([]),
  time: z.array(timeEntrySchema).max(maxTimeEntries, 'At most 500,000 rows of time.').default([]),
  scenarios: z.array(scenarioSchema).max(maxRows.scenarios, 'At most 500 scenarios.').default([]),
  history: reservedSchema,
  goals: reservedSchema,
  standards: reservedSchema,
  alignments: reservedSchema,
  roadmap: reservedSchema,
  onboarding: reservedSchema,
});

export type Company = z.infer<typeof companySchema>;
