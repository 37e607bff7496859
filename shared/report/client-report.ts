import { z } from 'zod';
import { bigFigureSchema, reportIdentitySchema } from './report-identity';

/** One line of the client's agreement, or of what is billed beside it. */
const agreementRowSchema = z.strictObject({
  id: z.string(),
  description: z.string(),
  quantity: z.string(),
  /** What the price is for: a person, a device, or the whole. */
  unit: z.string(),
  unitPrice: z.string(),
  month: z.string(),
  year: z.string(),
  /** Part of the table's monthly total, from 0 to 1. */
  shareOfTotal: z.number(),
});

const agreementTableSchema = z.strictObject({
  rows: z.array(agreementRowSchema),
  totalLabel: z.string(),
  totalMonth: z.string(),
  totalYear: z.string(),
});

const personSchema = z.strictObject({ label: z.string(), name: z.string(), detail: z.string() });

/**
 * What a client's summary shows: the client's own seats, devices, services and amounts, and the MSP's name and look.
 * It has no field for a cost, a margin, a target, hours, a person's pay or anything of another client.
 */
export const clientReportSchema = z.strictObject({
  identity: reportIdentitySchema,
  cover: z.strictObject({
    title: z.string(),
    clientName: z.string(),
    /** How many dots the cover draws, and what one stands for; none without people. */
    dots: z.number(),
    dotsNote: z.string().nullable(),
    colophon: z.array(personSchema),
  }),
  headline: z.string(),
  lead: z.string().nullable(),
  figures: z.array(bigFigureSchema),
  services: agreementTableSchema.nullable(),
  resale: agreementTableSchema.nullable(),
  contacts: z.array(personSchema),
  notes: z.array(z.string()),
});

export type ClientReport = z.infer<typeof clientReportSchema>;
export type AgreementTable = z.infer<typeof agreementTableSchema>;
