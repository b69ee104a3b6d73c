import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long a server that is stopping goes on to take requests, in milliseconds: those that
 * were sent before their sender could know. Node closes idle connections at once when it stops
 * listening, and a request that is on its way there would be lost.
 */
const graceTime = 500;

/** How long requests in flight may take to finish after that, in milliseconds. */
const drainTime = 10_000;

/**
 * Ends a server without losing a request: answers what still comes for half a second, each
 * answer closing its connection, then stops listening and waits for the requests in flight.
 * Those that take longer than ten seconds are cut off.
 */
export async function closeServer(server: Server): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  await sleep(graceTime);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const timer = setTimeout(() => server.closeAllConnections(), drainTime);
  await closed;
  clearTimeout(timer);
}
