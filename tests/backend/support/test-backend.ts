import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallInput, type CallName, type CallOutput, contract } from '@shared/contract';
import type { CallError } from '@shared/errors';
import { expect, onTestFinished } from 'vitest';
import { type BackendOptions, createBackend } from '../../../electron/backend';

/** The moment at which tests take place: noon on this machine's calendar. */
export const testNow = new Date(2026, 10, 23, 12);

/** A data folder of its own for one test, gone after it. */
export function freshDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'seatwise-test-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** The real backend, with answers taken out of their envelope. */
export interface TestBackend {
  /** The value of a call that must succeed. */
  readonly value: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** The error of a call that must fail; its name and input may be anything. */
  readonly error: (name: string, input: unknown) => Promise<CallError>;
  readonly startError: () => CallError | null;
  readonly close: () => void;
}

/** Opens the backend as a host does, by default at noon of November 23, 2026. */
export function openBackend(dataDir: string, options: Partial<BackendOptions> = {}): TestBackend {
  const backend = createBackend({
    dataDir,
    host: 'standalone',
    version: '1.2.3',
    now: () => testNow,
    printToPdf: () => Promise.reject(new Error('This test prints nothing.')),
    ...options,
  });
  onTestFinished(() => backend.close());
  return {
    value: async (name, input) => {
      const envelope = await backend.call(name, input);
      if (!envelope.ok) throw new Error(`${name} failed: ${envelope.error.message}`);
      // What the page gets is what the contract says, to the field.
      expect(contract[name].output.parse(envelope.value)).toEqual(envelope.value);
      return envelope.value as CallOutput<typeof name>;
    },
    error: async (name, input) => {
      const envelope = await backend.call(name, input);
      if (envelope.ok) throw new Error(`${name} was expected to fail.`);
      expect(Object.keys(envelope.error).sort()).toEqual(['code', 'details', 'message']);
      expect(envelope.error.message).not.toMatch(/SQLITE|Error:| {4}at |undefined/);
      return envelope.error;
    },
    startError: backend.startError,
    close: backend.close,
  };
}
