import { z } from 'zod';

/** How a section opens: its finding in one or two lines, and a sentence or two that go on from it. */
export const openerShape = {
  headline: z.array(z.string()).min(1),
  lead: z.string().nullable(),
};

/** A place on an axis with its label. */
export const tickSchema = z.strictObject({ value: z.number(), text: z.string() });

export const axisSchema = z.strictObject({ min: z.number(), max: z.number(), ticks: z.array(tickSchema) });

export type Axis = z.infer<typeof axisSchema>;
export type Opener = { readonly headline: string[]; readonly lead: string | null };
