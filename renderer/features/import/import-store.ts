import type { AgreementLine } from '@shared/domain/client';
import type { Company } from '@shared/domain/company';
import type { ImportKind } from '@shared/import/import-kind';
import type { ImportMode, ImportPlan } from '@shared/import/import-plan';
import type { Decision, NameMatch } from '@shared/import/match-names';
import { create } from 'zustand';
import { type FileView, type TableSetup, untouchedSetup } from './import-setup';
import type { ImportWorker } from './import-worker';

/** The steps of an import in their order. */
export const importSteps = ['file', 'rows', 'columns', 'names', 'check'] as const;

export type ImportStep = (typeof importSteps)[number] | 'done';

/** An import under way. Nothing of it is in the company before it is taken over as a whole. */
export interface ImportState {
  readonly step: ImportStep;
  readonly kind: ImportKind;
  readonly fileName: string | null;
  readonly worker: ImportWorker | null;
  readonly setup: TableSetup;
  readonly view: FileView | null;
  readonly matches: readonly NameMatch[];
  /** By list and normalized name. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly mode: ImportMode;
  readonly workTypeId: string | null;
  readonly lineUnit: AgreementLine['unit'];
  /** The dry run, and the company it was made for. */
  readonly plan: ImportPlan | null;
  readonly plannedFor: Company | null;
  readonly busy: { readonly label: string; readonly share: number | null } | null;
  readonly failure: string | null;
  /** What was imported, in words. */
  readonly done: string | null;
}

const fresh: ImportState = {
  step: 'file',
  kind: 'time',
  fileName: null,
  worker: null,
  setup: untouchedSetup,
  view: null,
  matches: [],
  decisions: new Map(),
  mode: 'replace',
  workTypeId: null,
  lineUnit: 'flat',
  plan: null,
  plannedFor: null,
  busy: null,
  failure: null,
  done: null,
};

/** The import of this window. It is no part of the company and gone with the window. */
export const useImport = create<ImportState>(() => fresh);

/** Drops the file and everything chosen for it; the worker ends. What is imported stays the same kind. */
export function resetImport(kind: ImportKind = useImport.getState().kind): void {
  useImport.getState().worker?.stop();
  useImport.setState({ ...fresh, kind });
}
