import type { Server } from 'node:http';

/** How long requests in flight may take to finish, in milliseconds. */
const drainTime = 10_000;

/**
 * Stops taking connections and waits for the requests in flight; those that take longer than
 * ten seconds are cut off.
 */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), drainTime);
  await closed;
  clearTimeout(timer);
}
