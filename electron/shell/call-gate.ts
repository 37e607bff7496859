import { SeatwiseError } from '@shared/errors';
import type { Backend } from '../backend';
import { callChannel } from './call-channel';
import type { OwnPages } from './own-pages';

/** What the gate reads of Electron's invoke event. */
interface CallEvent {
  readonly sender: object;
  readonly senderFrame: { readonly parent: object | null; readonly origin: string } | null;
}

/** What the gate uses of Electron's ipcMain. */
interface CallReceiver {
  handle(channel: string, listener: (event: CallEvent, name: unknown, input: unknown) => Promise<unknown>): void;
}

/** Whom the gate lets through, and to what. */
export interface CallGateParts {
  readonly origin: string;
  readonly ownPages: OwnPages;
  readonly call: Backend['call'];
}

/**
 * Takes the pages' calls. Rejects what does not come from the top frame of a page Seatwise opened itself, on its own
 * origin (Electron's security checklist, 17); the backend answers for the name and the input.
 */
export function openCallGate(receiver: CallReceiver, { origin, ownPages, call }: CallGateParts): void {
  receiver.handle(callChannel, async ({ sender, senderFrame }, name, input) => {
    const isTopFrame = senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin;
    if (!isTopFrame || !ownPages.has(sender)) {
      throw new SeatwiseError('notAllowed', 'Seatwise answers its own pages only.');
    }
    return await call(String(name), input);
  });
}
