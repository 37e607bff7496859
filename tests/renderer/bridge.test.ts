import type { Envelope } from '@shared/contract';
import { SeatwiseError } from '@shared/errors';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../renderer/lib/bridge';

const exported: Envelope<unknown> = { ok: true, value: { fileName: 'northgate.seatwise.json', text: '{}' } };
const problem = { path: ['clients', 2, 'name'], place: 'Clients, row 3, name', message: 'A name is missing.' };
const refused: Envelope<unknown> = {
  ok: false,
  error: { code: 'invalidInput', message: 'Nothing was saved.', details: [problem] },
};

type Answer = () => Promise<Envelope<unknown>>;

/** What each host has a page ask with; `asked` is filled with what arrives. */
const hosts: Record<string, (answer: Answer, asked: unknown[]) => void> = {
  Electron: (answer, asked) => {
    const bridge = {
      call: (...args: unknown[]) => {
        asked.push(args);
        return answer();
      },
    };
    vi.stubGlobal('window', { seatwise: bridge });
  },
  'the standalone host': (answer, asked) => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
      asked.push([path.replace('/rpc/', ''), JSON.parse(body)]);
      return Response.json(await answer());
    });
  },
};

afterEach(() => vi.unstubAllGlobals());

describe.each(Object.entries(hosts))('a call in %s', (_host, install) => {
  it('gives the value of the answer', async () => {
    const asked: unknown[] = [];
    install(async () => exported, asked);
    await expect(call('company.export', {})).resolves.toEqual(exported.ok && exported.value);
    expect(asked).toEqual([['company.export', {}]]);
  });

  it("fails with the backend's own error, places included", async () => {
    install(async () => refused, []);
    const failing = call('company.remove', {});
    await expect(failing).rejects.toBeInstanceOf(SeatwiseError);
    await expect(failing).rejects.toMatchObject({
      code: 'invalidInput',
      message: 'Nothing was saved.',
      details: [problem],
    });
  });

  it('fails in plain words where no answer comes back', async () => {
    install(async () => Promise.reject(new TypeError('Failed to fetch')), []);
    await expect(call('app.open', {})).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('What was saved before is safe'),
    });
  });
});
