import { z } from 'zod';

/** What a client's summary shows: the client's own figures only. */
export const clientReportSchema = z.strictObject({ title: z.string() });

export type ClientReport = z.infer<typeof clientReportSchema>;
