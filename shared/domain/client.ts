import { z } from 'zod';
import {
  idSchema,
  labelSchema,
  monthSchema,
  nameSchema,
  notesSchema,
  periodCentsSchema,
  quantitySchema,
  unitCentsSchema,
} from './primitives';

/** A kind of end user: its weight says how much of a full seat it counts (a frontline worker may weigh 0.5). */
export const seatTypeSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  weight: z.number().positive('A weight must be above zero.').max(100, 'A weight is at most 100.'),
  defaultPriceCents: unitCentsSchema,
});

/** One line of a service agreement; `mrr` is recurring service, `orr` recurring resale kept out of the seat price. */
export const agreementLineSchema = z
  .strictObject({
    id: idSchema,
    description: labelSchema,
    kind: z.enum(['mrr', 'orr']),
    unit: z.enum(['seat', 'endpoint', 'flat']),
    seatTypeId: idSchema.nullable(),
    quantity: quantitySchema,
    unitPriceCents: unitCentsSchema,
  })
  .refine((line) => line.unit !== 'seat' || line.seatTypeId !== null, {
    message: 'A seat line needs a seat type.',
    path: ['seatTypeId'],
  });

export const clientStatuses = ['prospect', 'active', 'former'] as const;

export const clientSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  status: z.enum(clientStatuses),
  since: monthSchema.nullable(),
  until: monthSchema.nullable(),
  contactName: labelSchema,
  contactTitle: labelSchema,
  endpoints: quantitySchema.nullable(),
  nrrMonthlyCents: periodCentsSchema,
  notes: notesSchema,
  lines: z.array(agreementLineSchema).max(500, 'An agreement has at most 500 lines.'),
});

export type SeatType = z.infer<typeof seatTypeSchema>;
export type AgreementLine = z.infer<typeof agreementLineSchema>;
export type Client = z.infer<typeof clientSchema>;
export type ClientStatus = Client['status'];
