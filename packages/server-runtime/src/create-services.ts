import type { Config } from './config/config.js';
import type { ServerDefinition, ServerParts } from './create-listener.js';
import { watchFleet, type Fleet } from './fleet/watch-fleet.js';
import { DanglingRegister } from './flux/dangling-references.js';
import { PollSource } from './flux/poll-source.js';
import { AccessLog } from './front/access-log.js';
import { observeAll } from './front/observer.js';
import { PollSummary } from './front/poll-summary.js';
import { createChangeStream } from './history/change-stream.js';
import { createPeers } from './listen/peers.js';
import { RequestCounts } from './metrics/request-counts.js';
import { findMetrics } from './metrics/serve-metrics.js';
import { ChangeRetention } from './store/change-retention.js';
import type { BackgroundScrub } from './store/background-scrub.js';
import { checkNothing, createScrub, listStoreChecks, loadRuleCheck } from './watch-store.js';

/** How often the log sums up the polls, in milliseconds. */
const summaryInterval = 60_000;

/** What a server is started with. */
export type ServeOptions = Pick<ServerParts, 'store' | 'logger' | 'principals'> & {
  readonly droppedLines: () => number;
};

/** What the routes share, and what works beside them. */
export interface Services {
  /** All but what belongs to the process that listens. */
  readonly parts: Omit<ServerParts, 'state'>;
  readonly log: AccessLog;
  readonly fleet: Fleet | null;
  readonly scrub: BackgroundScrub;
}

/** Makes what a server answers from; nothing of it works by itself yet. */
export async function createServices(
  definition: ServerDefinition,
  config: Config,
  { store, logger, principals, droppedLines }: ServeOptions,
): Promise<Services> {
  const { service } = definition;
  const { kinds } = service;
  const check = config.mode === 'crud' ? await loadRuleCheck(kinds) : checkNothing;
  const scrub = createScrub(service, store, check, logger);
  const peers = createPeers(config.proxies);
  const source = new PollSource(store, config.pollCacheBytes);
  const dangling = new DanglingRegister();
  const polled = { kinds, store, logger, dangling, source, tombstoneGrace: config.tombstoneGrace };
  const { flux } = service;
  const fleet = flux && (await watchFleet({ flux, ...polled }, { options: config.store, peers }));
  const log = new AccessLog(logger, new PollSummary());
  const requests = new RequestCounts();
  const parts = {
    ...{ config, store, logger, peers, principals, dangling, fleet },
    changeStream: openChangeStream(definition, config, store),
    observer: observeAll([log, requests, ...(fleet ? [fleet.observer] : [])]),
    metrics: findMetrics(service, { config, store, source, scrub, requests, fleet, droppedLines }),
    checks: [...listStoreChecks(scrub), ...(fleet ? [fleet.check] : [])],
  };
  return { parts, log, fleet, scrub };
}

/** A service that is open to all has nobody to keep changes from. */
function openChangeStream(
  { service }: ServerDefinition,
  { mode }: Config,
  store: ServerParts['store'],
): ServerParts['changeStream'] {
  if (mode !== 'crud') return null;
  const isOpen = service.operations.every(({ access }) => access === 'public');
  return createChangeStream(store, isOpen ? 'public' : 'read');
}

/**
 * Starts what works beside the answers: the scrub, the retention of changes, the memory of the
 * clusters and the sum of polls.
 *
 * @returns what ends all that nobody needs who is still being answered
 */
export function startServices({ parts, log, fleet, scrub }: Services): () => Promise<void> {
  const { config, store, logger, changeStream } = parts;
  scrub.start();
  const retention = new ChangeRetention(store, config.keptChanges, logger);
  // Where nobody writes, nothing comes that old changes would have to make room for.
  if (config.mode === 'crud') retention.start();
  fleet?.start();
  const timer = setInterval(() => log.sumUp(), summaryInterval).unref();
  return async () => {
    clearInterval(timer);
    changeStream?.close();
    await retention.stop();
    await scrub.stop();
  };
}
