import { z } from 'zod';
import { changeSchema, maxChanges } from './domain/change';
import { companySchema } from './domain/company';
import { preferencesSchema } from './domain/preferences';
import { idSchema } from './domain/primitives';
import type { callErrorSchema } from './errors';
import { importAliasSchema, importMemorySchema, importSourceSchema } from './import/import-memory';
import { clientReportSchema } from './report/client-report';
import { ownerReportSchema } from './report/owner-report';

const nothing = z.strictObject({});

/** What undo and redo would do next, by name; null where there is nothing. */
export const undoStateSchema = z.strictObject({
  undoLabel: z.string().nullable(),
  redoLabel: z.string().nullable(),
});

/** What an undo or redo did: edits to apply, or the whole company where it was replaced. */
const historyStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changes'), label: z.string(), changes: z.array(changeSchema) }),
  z.strictObject({ kind: z.literal('company'), label: z.string(), company: companySchema.nullable() }),
]);

const backupSchema = z.strictObject({
  name: z.string(),
  createdAt: z.string(),
  sizeBytes: z.number(),
  reason: z.enum(['daily', 'manual', 'beforeRestore', 'beforeMigration']),
});

export const paperSizes = ['a4', 'letter'] as const;

/** Which report to print, of what, on which paper. */
export const printRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('owner'), paper: z.enum(paperSizes), scenarioId: idSchema.nullable() }),
  z.strictObject({ kind: z.literal('client'), paper: z.enum(paperSizes), clientId: idSchema }),
]);

/** What a print page draws. The client's variant has no field for a cost, a margin or another client. */
export const printJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('owner'), paper: z.enum(paperSizes), report: ownerReportSchema }),
  z.strictObject({ kind: z.literal('client'), paper: z.enum(paperSizes), report: clientReportSchema }),
]);

/** A replacement of the whole company: its name in the undo list, and the company that takes the place. */
const replaceInput = z.strictObject({ label: z.string().min(1).max(300), company: companySchema });

/** Every call the renderer can make: `domain.verb`, the input it takes and the output it gives. */
export const contract = {
  'app.open': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      host: z.enum(['electron', 'standalone']),
      dataDir: z.string(),
      company: companySchema.nullable(),
      undo: undoStateSchema,
      preferences: preferencesSchema,
      /** Things the person should know about the start, such as a file that was restored. */
      notices: z.array(z.string()),
    }),
  },
  'preferences.set': { input: preferencesSchema, output: preferencesSchema },
  'company.replace': { input: replaceInput, output: z.strictObject({ undo: undoStateSchema }) },
  'company.remove': { input: nothing, output: z.strictObject({ undo: undoStateSchema }) },
  'company.change': {
    input: z.strictObject({ label: z.string().min(1).max(300), changes: z.array(changeSchema).min(1).max(maxChanges) }),
    output: z.strictObject({ undo: undoStateSchema }),
  },
  'company.export': { input: nothing, output: z.strictObject({ fileName: z.string(), text: z.string() }) },
  'history.undo': { input: nothing, output: z.strictObject({ step: historyStepSchema, undo: undoStateSchema }) },
  'history.redo': { input: nothing, output: z.strictObject({ step: historyStepSchema, undo: undoStateSchema }) },
  'import.memory': { input: nothing, output: importMemorySchema },
  'import.remember': {
    input: z.strictObject({ source: importSourceSchema.nullable(), aliases: z.array(importAliasSchema).max(20_000) }),
    output: nothing,
  },
  'backup.list': { input: nothing, output: z.strictObject({ folder: z.string(), backups: z.array(backupSchema) }) },
  'backup.create': { input: nothing, output: backupSchema },
  'backup.restore': { input: z.strictObject({ name: z.string().min(1).max(200) }), output: nothing },
  'report.model': { input: printRequestSchema, output: printJobSchema },
  'report.pdf': { input: printRequestSchema, output: z.strictObject({ fileName: z.string(), pdfBase64: z.string() }) },
  'print.job': { input: z.strictObject({ jobId: idSchema }), output: printJobSchema },
  'print.ready': { input: z.strictObject({ jobId: idSchema, title: z.string().max(500) }), output: nothing },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;
export type ValidInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type UndoState = z.infer<typeof undoStateSchema>;
export type Backup = z.infer<typeof backupSchema>;
export type PrintRequest = z.infer<typeof printRequestSchema>;
export type PrintJob = z.infer<typeof printJobSchema>;
export type PaperSize = (typeof paperSizes)[number];

/** How every call answers, in both hosts. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: z.infer<typeof callErrorSchema> };
