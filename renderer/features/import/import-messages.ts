import type { Company } from '@shared/domain/company';
import type { ImportKind } from '@shared/import/import-kind';
import type { ImportPlan } from '@shared/import/import-plan';
import type { NameMatch } from '@shared/import/match-names';
import type { FileView, PlanRequest, Remembered, TableSetup } from './import-setup';

/** What the page asks of the worker, and what it answers, by name. */
export interface ImportJobs {
  readonly open: {
    readonly input: {
      readonly bytes: ArrayBuffer;
      readonly kind: ImportKind;
      readonly locale: string;
      readonly memory: Remembered;
    };
    readonly output: FileView;
  };
  readonly look: { readonly input: TableSetup; readonly output: FileView };
  readonly match: {
    readonly input: { readonly setup: TableSetup; readonly company: Company };
    readonly output: NameMatch[];
  };
  readonly plan: { readonly input: PlanRequest; readonly output: ImportPlan };
}

export type JobName = keyof ImportJobs;

/** A job on its way to the worker. */
export type JobMessage = {
  readonly [Name in JobName]: { readonly id: number; readonly job: Name; readonly input: ImportJobs[Name]['input'] };
}[JobName];

/** What the worker says about a job: how far it is, its answer, or why there is none. */
export type WorkerMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'done'; readonly output: ImportJobs[JobName]['output'] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
