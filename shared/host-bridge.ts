import type { CallName, Envelope } from './contract';

/** What Electron's preload puts on the page's `window.seatwise`; the standalone host has `rpcPath` instead. */
export interface HostBridge {
  call(name: CallName, input: unknown): Promise<Envelope<unknown>>;
}

/** Where the standalone host answers calls, followed by the call's name. */
export const rpcPath = '/rpc/';
