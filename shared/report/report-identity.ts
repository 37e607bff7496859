import { z } from 'zod';

/** Whose report it is and how it announces itself: what the running head, the foot and the file's properties say. */
export const reportIdentitySchema = z.strictObject({
  documentTitle: z.string(),
  runningTitle: z.string(),
  /** Language tag of the report's words. */
  lang: z.string(),
  companyName: z.string(),
  /** Data URL of the MSP's logo, in any size and shape. */
  logo: z.string().nullable(),
  /** The MSP's color as given, `#rrggbb`. */
  color: z.string(),
  /** Pieces of the line at the foot of every page. */
  foot: z.array(z.string()),
});

export type ReportIdentity = z.infer<typeof reportIdentitySchema>;

/** One of the large figures of a page. */
export const bigFigureSchema = z.strictObject({
  label: z.string(),
  value: z.string(),
  note: z.string().nullable(),
  /** Number of the footnote that explains the label. */
  mark: z.number().nullable(),
});

export type BigFigure = z.infer<typeof bigFigureSchema>;
