import { randomUUID } from 'node:crypto';
import type { PrintJob } from '@shared/contract';
import { SeatwiseError } from '@shared/errors';

/** How long the print page may take to draw and the host to make the PDF of it. */
export const printTimeoutMilliseconds = 30_000;

interface RunningJob {
  readonly job: PrintJob;
  readonly setReady: () => void;
}

/** What a host needs to print one job. */
export interface RegisteredJob {
  readonly jobId: string;
  readonly waitUntilReady: () => Promise<void>;
}

/** Reports on their way to paper: the print page fetches its model here by job id, and says when it has drawn it. */
export class PrintJobs {
  readonly #running = new Map<string, RunningJob>();

  /** Prints a job with `print` and forgets it afterwards. Fails with a SeatwiseError where that takes too long. */
  async run(job: PrintJob, print: (registered: RegisteredJob) => Promise<Uint8Array>): Promise<Uint8Array> {
    const jobId = randomUUID();
    const ready = Promise.withResolvers<void>();
    const late = Promise.withResolvers<never>();
    // A host that never asks for readiness must not leave a rejection without a listener.
    late.promise.catch(() => undefined);
    const timer = setTimeout(() => late.reject(tooLate()), printTimeoutMilliseconds);
    this.#running.set(jobId, { job, setReady: ready.resolve });
    try {
      const waitUntilReady = () => Promise.race([ready.promise, late.promise]);
      return await Promise.race([print({ jobId, waitUntilReady }), late.promise]);
    } catch (error) {
      throw error instanceof SeatwiseError ? error : printFailed(error);
    } finally {
      clearTimeout(timer);
      this.#running.delete(jobId);
    }
  }

  /** The model of a job; throws a SeatwiseError where it is not printing. */
  find(jobId: string): PrintJob {
    return this.#find(jobId).job;
  }

  /** The print page has drawn the job. */
  setReady(jobId: string): void {
    this.#find(jobId).setReady();
  }

  #find(jobId: string): RunningJob {
    const running = this.#running.get(jobId);
    if (running === undefined) {
      throw new SeatwiseError('notFound', 'This report is not being printed any more. Export it again.');
    }
    return running;
  }
}

function tooLate(): SeatwiseError {
  const seconds = printTimeoutMilliseconds / 1000;
  return new SeatwiseError(
    'printFailed',
    `The PDF was not ready after ${seconds} seconds, so none was made. Try again.`,
  );
}

function printFailed(cause: unknown): SeatwiseError {
  return new SeatwiseError('printFailed', 'The PDF could not be made. Nothing else is affected; try again.', [], {
    cause,
  });
}
