import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput, Envelope } from '@shared/contract';
import { rpcPath } from '@shared/host-bridge';

/** Makes a call from inside the page, through whichever host it runs in, as the app's own code does. */
export async function callFromPage<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const envelope = await page.evaluate(
    async ({ name, input, path }): Promise<Envelope<unknown>> => {
      if (window.seatwise) return await window.seatwise.call(name, input);
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(input) });
      return await response.json();
    },
    { name, input: input as unknown, path: rpcPath + name },
  );
  if (!envelope.ok) throw new Error(`${name}: ${envelope.error.message}`);
  return envelope.value as CallOutput<Name>;
}
