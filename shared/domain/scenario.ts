import { z } from 'zod';
import { idSchema, nameSchema, notesSchema, unitCentsSchema } from './primitives';

/** A lever reaches at most as many clients as a company has. */
const mostClients = 20_000;

/** The clients a lever is for; null is all of them. A client that is deleted later stays listed and moves nothing. */
const chosenClientsSchema = z
  .array(idSchema)
  .min(1, 'Choose a client, or null for all of them.')
  .max(mostClients, 'At most 20,000 clients.');

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
      clientIds: chosenClientsSchema.nullable().default(null),
    }),
    z.strictObject({
      ...leverBase,
      kind: z.literal('seatPrice'),
      change: z.literal('percent'),
      rate: changeRateSchema,
      clientIds: chosenClientsSchema.nullable().default(null),
    }),
    z.strictObject({
      ...leverBase,
      kind: z.literal('seatPrice'),
      /** Each client up to its own required price; one that reaches the target stays. */
      change: z.literal('toTarget'),
      clientIds: chosenClientsSchema.nullable().default(null),
    }),
  ]),
  z.strictObject({ ...leverBase, kind: z.literal('seats'), rate: changeRateSchema }),
  z.strictObject({
    ...leverBase,
    kind: z.literal('rhem'),
    hoursPerSeat: z.number().min(0).max(100),
    clientIds: chosenClientsSchema.nullable().default(null),
  }),
  z.strictObject({ ...leverBase, kind: z.literal('release'), clientIds: chosenClientsSchema }),
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
