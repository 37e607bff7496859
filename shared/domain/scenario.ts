import { z } from 'zod';
import { idSchema, nameSchema, notesSchema, unitCentsSchema } from './primitives';

const leverBase = { id: idSchema, on: z.boolean() };

/** A relative change: 0.05 is 5 % more, −1 is all of it gone. */
const changeRateSchema = z.number().min(-1, 'At most 100 % less.').max(10, 'At most 1,000 % more.');

/** One change of a scenario. Every lever reads as a sentence and can be switched off. */
export const leverSchema = z.discriminatedUnion('kind', [
  z.discriminatedUnion('change', [
    z.strictObject({
      ...leverBase,
      kind: z.literal('seatPrice'),
      change: z.literal('set'),
      priceCents: unitCentsSchema,
    }),
    z.strictObject({
      ...leverBase,
      kind: z.literal('seatPrice'),
      change: z.literal('percent'),
      rate: changeRateSchema,
    }),
  ]),
  z.strictObject({ ...leverBase, kind: z.literal('seats'), rate: changeRateSchema }),
  z.strictObject({ ...leverBase, kind: z.literal('rhem'), hoursPerSeat: z.number().min(0).max(100) }),
  z.strictObject({ ...leverBase, kind: z.literal('laborCost'), rate: changeRateSchema }),
  z.strictObject({ ...leverBase, kind: z.literal('toolsCost'), rate: changeRateSchema }),
  z.strictObject({ ...leverBase, kind: z.literal('targetMargin'), grossMargin: z.number().min(0).max(0.95) }),
]);

/** A named what-if: an ordered list of levers over the live company. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  notes: notesSchema,
  levers: z.array(leverSchema).max(100, 'A scenario has at most 100 levers.'),
});

export type Lever = z.infer<typeof leverSchema>;
export type LeverKind = Lever['kind'];
export type Scenario = z.infer<typeof scenarioSchema>;
