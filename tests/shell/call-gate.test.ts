import { describe, expect, it } from 'vitest';
import { appOrigin } from '../../electron/shell/app-origin';
import { openCallGate } from '../../electron/shell/call-gate';
import { createOwnPages } from '../../electron/shell/own-pages';
import { WebContentsDouble } from './electron-double';

type CallEvent = Parameters<Parameters<Parameters<typeof openCallGate>[0]['handle']>[1]>[0];

function openGate() {
  const page = new WebContentsDouble();
  const ownPages = createOwnPages();
  ownPages.add(page);
  const calls: unknown[] = [];
  const listeners = new Map<string, (event: CallEvent, name: unknown, input: unknown) => Promise<unknown>>();
  openCallGate(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    {
      origin: appOrigin,
      ownPages,
      call: async (name, input) => {
        calls.push([name, input]);
        return { ok: false, error: { code: 'noCompany', message: 'No company yet.', details: [] } };
      },
    },
  );
  const [listener] = listeners.values();
  if (!listener) throw new Error('The gate listens to nothing.');
  return { page, calls, channels: [...listeners.keys()], send: listener };
}

const topFrame = { parent: null, origin: appOrigin };

describe('the call gate', () => {
  it('listens on one channel only', () => {
    expect(openGate().channels).toHaveLength(1);
  });

  it("hands a call from the top frame of an own page to the backend, and back the backend's envelope", async () => {
    const { page, calls, send } = openGate();
    const answer = await send({ sender: page, senderFrame: topFrame }, 'company.export', {});
    expect(calls).toEqual([['company.export', {}]]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'noCompany' } });
  });

  it.each([
    ['a frame inside the page', { parent: {}, origin: appOrigin }],
    ['another origin', { parent: null, origin: 'https://example.com' }],
    ['an opaque origin', { parent: null, origin: 'null' }],
    ['an origin that only starts alike', { parent: null, origin: 'app://seatwise.example' }],
    ['a frame that is gone', null],
  ])('rejects %s before the backend sees anything', async (_who, senderFrame) => {
    const { page, calls, send } = openGate();
    await expect(send({ sender: page, senderFrame }, 'company.export', {})).rejects.toMatchObject({
      code: 'notAllowed',
    });
    expect(calls).toEqual([]);
  });

  it('rejects a page Seatwise did not open itself, whatever its origin', async () => {
    const { calls, send } = openGate();
    const stranger = { sender: new WebContentsDouble(), senderFrame: topFrame };
    await expect(send(stranger, 'app.open', {})).rejects.toMatchObject({ code: 'notAllowed' });
    expect(calls).toEqual([]);
  });
});
