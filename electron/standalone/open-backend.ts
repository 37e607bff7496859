import { type Backend, createBackend, type PrintToPdf } from '../backend';
import { dataDir } from '../host/data-dir';
import { version } from '../host/version';

/** Opens the company's file for the standalone host. */
export function openBackend(printToPdf: PrintToPdf): Backend {
  return createBackend({ dataDir: dataDir(), host: 'standalone', version, now: () => new Date(), printToPdf });
}
