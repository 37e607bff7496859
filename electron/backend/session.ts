import { type CallError, SeatwiseError } from '@shared/errors';
import { openCompanyFile } from './database/open-company-file';
import type { OpenFile } from './database/open-file';
import { logFailure } from './log-failure';
import { backUpDaily } from './services/daily-backup';
import { isUnexpected, toCallError } from './to-call-error';

/** The company's file while the program runs: open, not to be opened, or closed for good. */
export class Session {
  readonly dataDir: string;
  readonly #now: () => Date;
  #file: OpenFile | null = null;
  #startError: CallError | null = null;
  #notices: readonly string[] = [];
  #closed = false;

  constructor(dataDir: string, now: () => Date) {
    this.dataDir = dataDir;
    this.#now = now;
  }

  /** Opens the file where it is not open; a failure is kept as the start error and ends with the next success. */
  open(): void {
    if (this.#file !== null || this.#closed) return;
    try {
      const opened = openCompanyFile(this.dataDir, this.#now());
      this.#file = opened.file;
      this.#startError = null;
      this.#notices = [...opened.notices, ...backUpDaily(opened.file, this.dataDir, this.#now())];
    } catch (error) {
      if (isUnexpected(error)) logFailure(error);
      this.#startError = toCallError(error);
    }
  }

  /** The open file; throws the start error as a SeatwiseError where there is none. */
  file(): OpenFile {
    if (this.#file !== null) return this.#file;
    if (this.#startError === null) throw new SeatwiseError('notAllowed', 'Seatwise is closing.');
    throw new SeatwiseError(this.#startError.code, this.#startError.message, this.#startError.details);
  }

  startError(): CallError | null {
    return this.#startError;
  }

  /** What the person should know about how the file was opened. */
  notices(): readonly string[] {
    return this.#notices;
  }

  /** Closes the file, lets `swap` replace it, and opens what is there then, also where `swap` fails. */
  reopenAround(swap: () => void): void {
    this.#release();
    try {
      swap();
    } finally {
      this.open();
    }
    this.file();
  }

  /** Closes the file for good. Safe to call twice. */
  close(): void {
    this.#closed = true;
    this.#release();
  }

  #release(): void {
    const file = this.#file;
    this.#file = null;
    file?.database.close();
  }
}
