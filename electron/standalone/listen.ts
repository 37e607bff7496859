import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const defaultPort = 4310;

/**
 * Listens on 127.0.0.1 and gives the origin: on the asked port, or on 4310, or on any free port where 4310 is taken.
 * Fails where the asked port is taken or is no port.
 */
export async function listenOnLoopback(server: Server, askedPort: string | undefined): Promise<string> {
  if (askedPort !== undefined && askedPort !== '') {
    const port = Number(askedPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Error(
        `SEATWISE_PORT is "${askedPort}", which is no port number. Give one from 1 to 65535, or leave it out.`,
      );
    }
    if (await listenOn(server, port)) return originOf(server);
    throw new Error(`Port ${port} is taken by another program. Give a different SEATWISE_PORT, or leave it out.`);
  }
  if (!(await listenOn(server, defaultPort))) await listenOn(server, 0);
  return originOf(server);
}

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    server.once('error', onError);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

function originOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
