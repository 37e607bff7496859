import type { Server } from 'node:http';
import { SeatwiseError } from '@shared/errors';
import type { Backend, PrintToPdf } from '../backend';
import { listenOnLoopback } from './listen';
import { createBrowserPrinter } from './print-with-browser';
import { createRequestHandler, type RequestHandlerParts } from './request-handler';
import { createSession } from './session';
import { stopCleanly } from './stop-cleanly';

/** A running standalone host. */
export interface StandaloneHost {
  /** The address to open; its key lets a browser in. */
  readonly address: string;
  /** Opens the backend anew under the same session, for development: open pages stay let in. */
  readonly reload: () => Promise<void>;
  /** Finishes the calls in flight, closes the database and the printing browser. */
  readonly stop: () => Promise<void>;
}

/** What a standalone host is made of. */
export interface StandaloneHostParts {
  readonly server: Server;
  readonly port: string | undefined;
  readonly openBackend: (printToPdf: PrintToPdf) => Backend | Promise<Backend>;
  readonly servePage: RequestHandlerParts['servePage'];
}

/**
 * Opens the company's file and serves the app on 127.0.0.1. Fails with a SeatwiseError where the file cannot be
 * opened, and with an Error where the asked port cannot be had.
 */
export async function startHost({
  server,
  port,
  openBackend,
  servePage,
}: StandaloneHostParts): Promise<StandaloneHost> {
  const session = createSession(await listenOnLoopback(server, port));
  const printer = createBrowserPrinter(session);
  const open = async () => failingOnStartError(await openBackend((run) => printer.print(run)));
  let backend = await open().catch(async (error) => {
    await stopCleanly(server);
    throw error;
  });
  server.on('request', createRequestHandler({ session, servePage, call: (name, input) => backend.call(name, input) }));
  return {
    address: session.address,
    async reload() {
      backend.close();
      backend = await open();
    },
    async stop() {
      await stopCleanly(server);
      backend.close();
      await printer.close();
    },
  };
}

function failingOnStartError(backend: Backend): Backend {
  const error = backend.startError();
  if (error === null) return backend;
  backend.close();
  throw new SeatwiseError(error.code, error.message, error.details);
}
