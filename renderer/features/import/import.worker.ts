import { ImportDesk } from './import-desk';
import type { ImportJobs, JobMessage, JobName, WorkerMessage } from './import-messages';
import { untouchedSetup } from './import-setup';

let desk: ImportDesk | null = null;

function answer(message: JobMessage): ImportJobs[JobName]['output'] {
  const progress = (share: number) => send({ id: message.id, kind: 'progress', share });
  if (message.job === 'open') {
    const { bytes, kind, locale, memory } = message.input;
    desk = new ImportDesk(new Uint8Array(bytes), kind, locale, memory, progress);
    return desk.look(untouchedSetup);
  }
  if (desk === null) throw new Error('No file is open.');
  switch (message.job) {
    case 'look':
      return desk.look(message.input);
    case 'match':
      return desk.match(message.input.setup, message.input.company);
    case 'plan':
      return desk.plan(message.input, progress);
  }
}

function send(message: WorkerMessage): void {
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<JobMessage>) => {
  try {
    send({ id: data.id, kind: 'done', output: answer(data) });
  } catch (error) {
    send({ id: data.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
