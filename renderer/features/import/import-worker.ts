import type { ImportJobs, JobMessage, JobName, WorkerMessage } from './import-messages';

/** Why a job has no answer: it was stopped. */
export class StoppedError extends Error {}

interface Waiting {
  readonly resolve: (output: ImportJobs[JobName]['output']) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (share: number) => void;
}

/** The worker that reads one file, so that the page never waits for it. Stopping it leaves nothing behind. */
export class ImportWorker {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => this.#take(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#failAll(new Error('The file could not be read. Choose it again, or split it up.'));
    });
  }

  /** Has the worker do a job; fails with its words, or with a StoppedError. */
  run<Name extends JobName>(
    job: Name,
    input: ImportJobs[Name]['input'],
    onProgress: (share: number) => void = () => undefined,
  ): Promise<ImportJobs[Name]['output']> {
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
      this.#worker.postMessage({ id, job, input } as JobMessage);
    });
  }

  /** Ends the worker and every job it has. */
  stop(): void {
    this.#worker.terminate();
    this.#failAll(new StoppedError('Stopped.'));
  }

  #take(message: WorkerMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'progress') {
      waiting.onProgress(message.share);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === 'done') waiting.resolve(message.output);
    else waiting.reject(new Error(message.message));
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
