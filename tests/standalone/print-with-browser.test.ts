import { describe, expect, it } from 'vitest';
import { createBrowserPrinter } from '../../electron/standalone/print-with-browser';
import { createSession } from '../../electron/standalone/session';

const run = { jobId: 'job', paper: 'a4', waitUntilReady: async () => undefined } as const;

describe('printing', () => {
  it('says which browsers to install where there is none', async () => {
    const printer = createBrowserPrinter(createSession('http://127.0.0.1:4310'), async () => null);
    await expect(printer.print(run)).rejects.toMatchObject({
      code: 'printFailed',
      message: expect.stringMatching(/Google Chrome, Chromium, Microsoft Edge or Brave.*SEATWISE_BROWSER/),
    });
    await printer.close();
  });

  it('says which browser did not start, and tries again the next time', async () => {
    let asked = 0;
    const printer = createBrowserPrinter(createSession('http://127.0.0.1:4310'), async () => {
      asked += 1;
      // A program that is no browser: Node leaves at once when it is given a browser's arguments.
      return process.execPath;
    });
    for (const time of [1, 2]) {
      await expect(printer.print(run)).rejects.toMatchObject({
        code: 'printFailed',
        message: expect.stringContaining(process.execPath),
      });
      expect(asked).toBe(time);
    }
    await printer.close();
  });
});
