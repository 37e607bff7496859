import { createServer } from 'node:http';
import { join } from 'node:path';
import { dataDir } from '../host/data-dir';
import { openBackend } from './open-backend';
import { hasDisplay, openAppWindow } from './open-window';
import { serveBuiltPage } from './serve-built-page';
import { startHost } from './start-host';
import { usableBrowser } from './usable-browser';

try {
  const servePage = serveBuiltPage(join(import.meta.dirname, '../renderer'));
  const host = await startHost({ server: createServer(), port: process.env.SEATWISE_PORT, openBackend, servePage });
  const browser = hasDisplay(process.platform, process.env) ? await usableBrowser() : null;
  let closeWindow = () => {};
  const stop = () => {
    closeWindow();
    return host.stop().then(() => process.exit(0));
  };
  // A second Ctrl+C is not caught: it ends what takes too long.
  process.once('SIGINT', stop).once('SIGTERM', stop);

  console.log(`Seatwise is open at ${host.address}`);
  console.log(`Your company is kept in ${dataDir()}. Press Ctrl+C to stop.`);
  if (browser) closeWindow = openAppWindow(browser, host.address, dataDir());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
