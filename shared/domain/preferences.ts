import { z } from 'zod';

/** How one person likes the app; no part of the company and not undone. */
export const preferencesSchema = z.strictObject({
  colorScheme: z.enum(['light', 'dark', 'auto']),
  paper: z.enum(['a4', 'letter']),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = { colorScheme: 'auto', paper: 'letter' };
