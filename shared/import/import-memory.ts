import { z } from 'zod';
import { idSchema } from '../domain/primitives';
import { importKinds, nameLists } from './import-kind';

export const maxSources = 500;
export const maxAliases = 50_000;

const keySchema = z.string().min(1).max(200);

/** The columns of one source as they were confirmed: the header over each field. */
export const importSourceSchema = z.strictObject({
  kind: z.enum(importKinds),
  sourceKey: keySchema,
  mapping: z.record(z.string().min(1).max(100), z.string().max(500)),
});

/** The row of the company that a name in files stands for; null where it stands for none. */
export const importAliasSchema = z.strictObject({
  list: z.enum(nameLists),
  name: keySchema,
  id: idSchema.nullable(),
});

/** What is remembered of earlier imports; no part of the company and not undone. */
export const importMemorySchema = z.strictObject({
  sources: z.array(importSourceSchema).max(maxSources),
  aliases: z.array(importAliasSchema).max(maxAliases),
});

export type ImportSource = z.infer<typeof importSourceSchema>;
export type ImportAlias = z.infer<typeof importAliasSchema>;
export type ImportMemory = z.infer<typeof importMemorySchema>;
