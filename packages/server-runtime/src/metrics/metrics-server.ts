import { createServer } from 'node:http';
import type { ListenAddress } from '../config/config.js';
import { createFrontDoor } from '../front/front-door.js';
import type { Observer } from '../front/observer.js';
import type { Operation } from '../front/exchange.js';
import { Router } from '../front/route.js';
import { listen } from '../listen/listen.js';
import type { PrincipalSource } from '../principals/principal.js';

/** A port that tells metrics, and nothing else, to whoever reaches it. */
export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws ListenError when the address is taken, foreign or not allowed */
export async function startMetricsServer(
  address: ListenAddress,
  route: Operation,
  { principals, observer }: { readonly principals: PrincipalSource; readonly observer: Observer },
): Promise<MetricsServer> {
  const server = createServer(
    createFrontDoor({
      router: new Router([route]),
      principals,
      peers: { identity: () => null },
      observer: { ...observer, answered: () => undefined },
      nothingThere: () => 'resource not found: there is only /metrics here',
    }),
  );
  const url = await listen(server, address, 'METRICS_ADDR');
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}
