import { contract } from '@shared/contract';
import type { HostBridge } from '@shared/host-bridge';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const exposed = new Map<string, HostBridge>();
const invoked: unknown[][] = [];

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: HostBridge) => exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...sent: unknown[]) => {
      invoked.push(sent);
      return { ok: true, value: {} };
    },
  },
}));

beforeEach(async () => {
  invoked.length = 0;
  await import('../../electron/preload');
});

describe('the preload', () => {
  it('gives the page one function and nothing of Electron', () => {
    expect([...exposed.keys()]).toEqual(['seatwise']);
    expect(Object.keys(exposed.get('seatwise') ?? {})).toEqual(['call']);
  });

  it('passes on every call of the contract, on one channel', async () => {
    for (const name of Object.keys(contract) as (keyof typeof contract)[]) {
      await exposed.get('seatwise')?.call(name, { of: name });
    }
    expect(new Set(invoked.map(([channel]) => channel)).size).toBe(1);
    expect(invoked.map(([, name]) => name)).toEqual(Object.keys(contract));
    expect(invoked[0]?.[2]).toEqual({ of: 'app.open' });
  });

  it.each(['company.drop', 'toString', '__proto__', ''])('sends nothing for "%s"', async (name) => {
    const call = exposed.get('seatwise')?.call as (name: string, input: unknown) => Promise<unknown>;
    await expect(call(name, {})).rejects.toThrow('no such call');
    expect(invoked).toEqual([]);
  });
});
