import { createCurrentDigest, createPollRoutes, type PollContext } from '../flux/poll-routes.js';
import type { Observer } from '../front/observer.js';
import type { ReadinessCheck } from '../front/readiness.js';
import type { Operation } from '../front/exchange.js';
import type { Peers } from '../listen/peers.js';
import type { FleetFigures } from '../metrics/metric-sources.js';
import { openLastSeenStore } from '../store/open-last-seen-store.js';
import type { StoreOptions } from '../store/store-options.js';
import { FleetIndex } from './fleet-index.js';
import { countSilent, type FleetStatusSources } from './fleet-status.js';
import { LastSeen } from './last-seen.js';
import { LastSeenKeeper } from './last-seen-keeper.js';
import { createStatusRoute } from './status-route.js';

/** The clusters: what they poll, and what is heard of them. */
export interface Fleet {
  readonly operations: readonly Operation[];
  readonly observer: Observer;
  readonly check: ReadinessCheck;
  figures(): Promise<FleetFigures>;
  start(): void;
  /** Writes what was seen since the last time. */
  stop(): Promise<void>;
}

const hour = 3_600_000;

/** Beside what polls are answered from. */
export interface FleetOptions {
  /** Where the store is, beside which it is kept who was last seen. */
  readonly options: StoreOptions;
  readonly peers: Pick<Peers, 'address'>;
}

/** Makes the routes and the memory of the clusters. */
export async function watchFleet(
  context: PollContext,
  { options, peers }: FleetOptions,
): Promise<Fleet> {
  const { flux, store, logger } = context;
  const kind = context.kinds.find((candidate) => candidate.kind === flux.kind);
  if (kind === undefined) throw new Error(`the service describes no kind '${flux.kind}'`);
  const index = new FleetIndex(store, flux, kind);
  const lastSeen = new LastSeen(peers);
  const seenStore = await openLastSeenStore(options);
  const keeper = new LastSeenKeeper({ lastSeen, index, store: seenStore, logger });
  const currentDigest = createCurrentDigest(context);
  const sources: FleetStatusSources = { flux, kind, index, lastSeen, currentDigest };
  return {
    operations: [...createPollRoutes(context), createStatusRoute(sources, keeper)],
    observer: lastSeen,
    check: { name: 'last_seen', run: () => keeper.describe() },
    figures: () => countFleet(sources, keeper),
    start: () => {
      keeper.start();
      // Whoever first looks at the fleet need not wait until it is read. What is wrong is told to them.
      sources.index.refresh().catch(() => undefined);
    },
    stop: () => keeper.stop(),
  };
}

async function countFleet(
  sources: FleetStatusSources,
  keeper: LastSeenKeeper,
): Promise<FleetFigures> {
  await sources.index.refresh();
  await keeper.takeIn();
  const now = Date.now();
  const [anHour = 0, aDay = 0] = await countSilent(sources, [hour, 24 * hour], now);
  const silent = { '1h': anHour, '24h': aDay };
  return { clusters: sources.index.clusters.length, silent };
}
