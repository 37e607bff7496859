import { z } from 'zod';
import { allocationTargetSchema } from './areas';
import {
  idSchema,
  labelSchema,
  monthSchema,
  nameSchema,
  periodCentsSchema,
  shareSchema,
  unitCentsSchema,
} from './primitives';

export const paySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('salary'), annualCents: periodCentsSchema }),
  z.strictObject({
    kind: z.literal('hourly'),
    hourlyCents: unitCentsSchema,
    hoursPerMonth: z.number().min(0, 'Hours cannot be negative.').max(744, 'A month has at most 744 hours.'),
  }),
]);

export const allocationSchema = z.strictObject({ to: allocationTargetSchema, share: shareSchema });

/** A person: pay, what comes on top of it, and where the working time goes. */
export const teamMemberSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  title: labelSchema,
  pay: paySchema,
  burdenRate: z.number().min(0, 'A burden rate cannot be negative.').max(5, 'A burden rate is at most 500 %.'),
  otherMonthlyCents: periodCentsSchema,
  startsOn: monthSchema,
  endsOn: monthSchema.nullable(),
  allocations: z.array(allocationSchema).max(20, 'At most 20 allocations.'),
});

export type Pay = z.infer<typeof paySchema>;
export type Allocation = z.infer<typeof allocationSchema>;
export type TeamMember = z.infer<typeof teamMemberSchema>;
