import type { CallInput, CallName, CallOutput, Envelope } from '@shared/contract';
import { SeatwiseError } from '@shared/errors';
import { type HostBridge, rpcPath } from '@shared/host-bridge';

declare global {
  interface Window {
    readonly seatwise?: HostBridge;
  }
}

/**
 * Asks the backend, in whichever host this page runs, and gives its answer.
 * Fails with a SeatwiseError: the backend's own, or `internal` where no answer came back.
 */
export async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const envelope = await answerFromHost(name, input);
  if (!envelope.ok) throw new SeatwiseError(envelope.error.code, envelope.error.message, envelope.error.details);
  return envelope.value as CallOutput<Name>;
}

async function answerFromHost(name: CallName, input: unknown): Promise<Envelope<unknown>> {
  try {
    return window.seatwise ? await window.seatwise.call(name, input) : await post(name, input);
  } catch (cause) {
    throw new SeatwiseError(
      'internal',
      'Seatwise did not answer. What was saved before is safe; start Seatwise again and repeat the last step.',
      [],
      { cause },
    );
  }
}

async function post(name: CallName, input: unknown): Promise<Envelope<unknown>> {
  const response = await fetch(rpcPath + name, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return (await response.json()) as Envelope<unknown>;
}
