import { SeatwiseError } from '@shared/errors';
import type { Browser } from 'playwright-core';
import { usableBrowsers } from './find-browser';

const idleMilliseconds = 60_000;

/** A headless browser that is started when it is first used and stays for a minute after it was last used. */
export interface WarmBrowser {
  use<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A warm browser at the path that `find` gives. Using it fails with `printFailed` where there is none. */
export function createWarmBrowser(find: () => Promise<string | null>): WarmBrowser {
  let opening: Promise<Browser> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let uses = 0;

  function start(): Promise<Browser> {
    const started = find().then(launch);
    // One that did not start, crashed or was quit is not asked again.
    const forget = () => {
      if (opening === started) opening = null;
    };
    started.then((browser) => browser.once('disconnected', forget), forget);
    opening = started;
    return started;
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    const closing = opening;
    opening = null;
    await closing?.then((opened) => opened.close()).catch(() => undefined);
  }

  return {
    close,
    async use(work) {
      clearTimeout(idle);
      uses += 1;
      try {
        return await work(await (opening ?? start()));
      } finally {
        uses -= 1;
        if (uses === 0) idle = setTimeout(close, idleMilliseconds).unref();
      }
    },
  };
}

async function launch(executablePath: string | null): Promise<Browser> {
  if (executablePath === null) {
    throw new SeatwiseError(
      'printFailed',
      `A PDF is printed by a browser, and none was found. Install ${usableBrowsers}, or set SEATWISE_BROWSER to the path of one, and export again.`,
    );
  }
  try {
    const { chromium } = await import('playwright-core');
    return await chromium.launch({
      executablePath,
      // Seatwise stops the browser itself, after the calls in flight.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (cause) {
    const message = `The browser at ${executablePath} did not start, so no PDF was made. Set SEATWISE_BROWSER to the path of another one and export again.`;
    throw new SeatwiseError('printFailed', message, [], { cause });
  }
}
