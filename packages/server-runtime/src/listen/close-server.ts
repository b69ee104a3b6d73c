import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long requests in flight may take to finish once nobody new comes in, in milliseconds. */
const drainTime = 10_000;

/**
 * Ends a server without losing a request: answers what still comes during the grace, each answer
 * closing its connection, then stops listening and waits for the requests in flight. Those that
 * take longer than ten seconds are cut off.
 *
 * Node closes idle connections at once when it stops listening, and a request that is on its way
 * there is lost: the grace is for those who could not know yet.
 *
 * @param grace - in milliseconds
 */
export async function closeServer(server: Server, grace: number): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  await sleep(grace);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const timer = setTimeout(() => server.closeAllConnections(), drainTime);
  await closed;
  clearTimeout(timer);
}
