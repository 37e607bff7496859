import { z } from 'zod';
import {
  clientsSectionSchema,
  findingsSectionSchema,
  macroSectionSchema,
  scenarioSectionSchema,
} from './owner-delivery-sections';
import { microSectionSchema, monthSectionSchema, priceSectionSchema, rhemSectionSchema } from './owner-money-sections';
import { reportIdentitySchema } from './report-identity';

/** What the owner's summary shows, formatted and in order. It holds costs and margins. */
export const ownerReportSchema = z.strictObject({
  identity: reportIdentitySchema,
  title: z.string(),
  confidential: z.string(),
  month: monthSectionSchema,
  micro: microSectionSchema,
  /** Null where there is no cost or price to draw a curve from. */
  price: priceSectionSchema.nullable(),
  rhem: rhemSectionSchema.nullable(),
  macro: macroSectionSchema,
  clients: clientsSectionSchema,
  scenario: scenarioSectionSchema.nullable(),
  findings: findingsSectionSchema,
});

export type OwnerReport = z.infer<typeof ownerReportSchema>;
