import { z } from 'zod';

/** What the owner's summary shows, formatted and in order. */
export const ownerReportSchema = z.strictObject({ title: z.string() });

export type OwnerReport = z.infer<typeof ownerReportSchema>;
