import { z } from 'zod';
import { deliveryAreaSchema } from './areas';
import { idSchema, monthSchema, nameSchema } from './primitives';

/** What a kind of work is by the decision questions of framework §4; `rhem` is reactive and included in the fee. */
export const workClasses = ['rhem', 'proserv', 'central', 'tam', 'vcio', 'internal'] as const;

export const workTypeSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  loggedUnder: deliveryAreaSchema,
  class: z.enum(workClasses),
  onsite: z.boolean(),
});

/** Hours of one month, client, person and kind of work. Hours without a client count for the company only. */
export const timeEntrySchema = z.strictObject({
  month: monthSchema,
  clientId: idSchema.nullable(),
  memberId: idSchema.nullable(),
  workTypeId: idSchema,
  hours: z.number().min(0, 'Hours cannot be negative.').max(1_000_000, 'At most 1,000,000 hours.'),
});

export type WorkType = z.infer<typeof workTypeSchema>;
export type WorkClass = WorkType['class'];
export type TimeEntry = z.infer<typeof timeEntrySchema>;
