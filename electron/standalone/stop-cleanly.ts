import type { Server } from 'node:http';

const patienceMilliseconds = 10_000;

/**
 * Stops a server without cutting off an answer: takes no new connection, lets the requests in flight finish, and
 * cuts what is left after ten seconds.
 */
export async function stopCleanly(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  await closed;
  clearTimeout(cut);
}
