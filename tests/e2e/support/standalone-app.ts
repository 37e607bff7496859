import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root';

/** A running standalone host. */
export interface StandaloneApp {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the built standalone host on a free port, over the data folder given. */
export async function startStandalone(dataDir: string): Promise<StandaloneApp> {
  const child = spawn(process.execPath, ['out/main/standalone.js'], {
    cwd: root,
    env: { ...process.env, CI: '1', SEATWISE_DATA_DIR: dataDir, SEATWISE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = new Promise<string>((found, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(output);
      if (match) found(match[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => fail(new Error(`Seatwise did not start:\n${output}`)));
  });
  return { address: await address, stop };

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
}
