import { z } from 'zod';

/**
 * Limits keep every sum a person can build far below 2^53, so that no total loses a cent:
 * the largest line is 1,000,000 units of 10,000,000 in currency.
 */
export const maxUnitCents = 1_000_000_000;
export const maxMonthlyCents = 1_000_000_000_000;
export const maxQuantity = 1_000_000;
export const maxNameLength = 200;
export const maxNotesLength = 10_000;

/** Stable identifier of a row, made by the app or taken from an imported file. */
export const idSchema = z.string().min(1, 'An id is missing.').max(100, 'An id has at most 100 characters.');

/** A required name: trimmed, 1 to 200 characters. */
export const nameSchema = z
  .string()
  .trim()
  .min(1, 'Enter a name.')
  .max(maxNameLength, `A name has at most ${maxNameLength} characters.`);

/** A short text that may be empty. */
export const labelSchema = z.string().trim().max(maxNameLength, `At most ${maxNameLength} characters fit here.`);

/** Free notes, may be empty. */
export const notesSchema = z.string().max(maxNotesLength, `Notes have at most ${maxNotesLength} characters.`);

/** A calendar month, `YYYY-MM`, between 1970 and 2199. */
export const monthSchema = z
  .string()
  .regex(/^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/, 'Write the month as YYYY-MM, for example 2026-09.');

/** Money for one unit of something, in cents: from 0 to 10,000,000.00. */
export const unitCentsSchema = z
  .int('Money is a whole number of cents.')
  .min(0, 'An amount cannot be negative.')
  .max(maxUnitCents, 'An amount per unit is at most 10,000,000.');

/** Money for a month or a year, in cents: from 0 to 10,000,000,000.00. */
export const periodCentsSchema = z
  .int('Money is a whole number of cents.')
  .min(0, 'An amount cannot be negative.')
  .max(maxMonthlyCents, 'An amount is at most 10,000,000,000.');

/** A count that may be fractional, from 0 to 1,000,000. */
export const quantitySchema = z
  .number('Enter a number.')
  .min(0, 'A quantity cannot be negative.')
  .max(maxQuantity, 'A quantity is at most 1,000,000.');

/** A fraction from 0 to 1: 0.7 is 70 %. */
export const shareSchema = z.number('Enter a percentage.').min(0, 'At least 0 %.').max(1, 'At most 100 %.');

export type Month = z.infer<typeof monthSchema>;
