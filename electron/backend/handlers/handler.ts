import type { CallName, CallOutput, ValidInput } from '@shared/contract';
import type { BackendOptions } from '../index';
import type { PrintJobs } from '../printing/print-jobs';
import type { Session } from '../session';

/** What every handler works with. */
export interface HandlerContext {
  readonly session: Session;
  readonly options: BackendOptions;
  readonly printJobs: PrintJobs;
}

/** Answers one call from input that the gate has checked. */
export type Handler<Name extends CallName> = (
  input: ValidInput<Name>,
  context: HandlerContext,
) => CallOutput<Name> | Promise<CallOutput<Name>>;

/** Handlers of some calls by name. */
export type Handlers<Name extends CallName = CallName> = { readonly [Each in Name]: Handler<Each> };
