import type { CallName, CallOutput, Envelope, PaperSize } from '@shared/contract';
import type { CallError } from '@shared/errors';
import { answerCall } from './gate';
import { PrintJobs } from './printing/print-jobs';
import { Session } from './session';

/** One report to print: the print page asks for it by `jobId` and says when it is drawn. */
export interface PrintRun {
  readonly jobId: string;
  readonly paper: PaperSize;
  /** Resolves when the print page has called `print.ready`; rejects when that takes too long. */
  readonly waitUntilReady: () => Promise<void>;
}

/** Given by the host: opens `print.html?job=<jobId>` out of sight, waits until it is ready, and gives the PDF. */
export type PrintToPdf = (run: PrintRun) => Promise<Uint8Array>;

export interface BackendOptions {
  /** Folder of the database and its backups; made when missing. */
  readonly dataDir: string;
  readonly host: 'electron' | 'standalone';
  readonly version: string;
  readonly now: () => Date;
  readonly printToPdf: PrintToPdf;
}

export interface Backend {
  /**
   * Answers one call. Never throws or rejects: an unknown name, bad input and every failure come back as an
   * envelope with a code and plain words.
   */
  readonly call: (name: string, input: unknown) => Promise<Envelope<CallOutput<CallName>>>;
  /** Why the database could not be opened, or null. `app.open` tries again; other calls answer with this. */
  readonly startError: () => CallError | null;
  /** Closes the database; later calls are refused. Safe to call twice. */
  readonly close: () => void;
}

/**
 * Opens the company's file in the data folder and answers calls on it. Does not throw: a file that cannot be opened
 * is told by `startError`.
 */
export function createBackend(options: BackendOptions): Backend {
  const session = new Session(options.dataDir, options.now);
  const context = { session, options, printJobs: new PrintJobs() };
  session.open();
  return {
    call: (name, input) => answerCall(context, name, input),
    startError: () => session.startError(),
    close: () => session.close(),
  };
}
