import type { CallName, Envelope } from '@shared/contract';
import type { HostBridge } from '@shared/host-bridge';
import { contextBridge, ipcRenderer } from 'electron';
import { callChannel } from './shell/call-channel';

// A record instead of the contract itself, which would bring every schema into each page's preload. A call that is
// missing here, or is no longer in the contract, does not compile.
const callNames: Readonly<Record<CallName, true>> = {
  'app.open': true,
  'preferences.set': true,
  'company.replace': true,
  'company.remove': true,
  'company.change': true,
  'company.export': true,
  'history.undo': true,
  'history.redo': true,
  'import.memory': true,
  'import.remember': true,
  'backup.list': true,
  'backup.create': true,
  'backup.restore': true,
  'report.model': true,
  'report.pdf': true,
  'print.job': true,
  'print.ready': true,
};

const bridge: HostBridge = {
  async call(name, input): Promise<Envelope<unknown>> {
    if (!Object.hasOwn(callNames, name)) throw new Error('Seatwise has no such call.');
    return await ipcRenderer.invoke(callChannel, name, input);
  },
};

contextBridge.exposeInMainWorld('seatwise', bridge);
