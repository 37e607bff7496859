import { z } from 'zod';
import { clientSchema, seatTypeSchema } from './client';
import { idSchema, monthSchema } from './primitives';
import { scenarioSchema } from './scenario';
import { settingsSchema } from './settings';
import { teamMemberSchema } from './team-member';
import { timeEntrySchema, workTypeSchema } from './time';
import { toolSchema } from './tool';

const put = <Part extends string, Value extends z.ZodType>(part: Part, value: Value) =>
  z.strictObject({ op: z.literal('put'), part: z.literal(part), value });

/** The lists of a company whose rows are known by their id. */
export const listParts = ['seatTypes', 'clients', 'tools', 'team', 'workTypes', 'scenarios'] as const;

/**
 * One edit of a company. `put` adds a row or replaces the one with the same id; time rows are known by
 * month, client, person and kind of work, and zero hours remove the row.
 */
export const changeSchema = z.discriminatedUnion('op', [
  z.discriminatedUnion('part', [
    put('settings', settingsSchema),
    put('asOf', monthSchema),
    put('seatTypes', seatTypeSchema),
    put('clients', clientSchema),
    put('tools', toolSchema),
    put('team', teamMemberSchema),
    put('workTypes', workTypeSchema),
    put('scenarios', scenarioSchema),
    put('time', timeEntrySchema),
  ]),
  z.strictObject({ op: z.literal('remove'), part: z.enum(listParts), id: idSchema }),
]);

/** How many changes one step may have. */
export const maxChanges = 300_000;

export type Change = z.infer<typeof changeSchema>;
export type ListPart = (typeof listParts)[number];
