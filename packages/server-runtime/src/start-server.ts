import type { ServiceDescriptor } from '@flux-resourceset/contract';
import type { Config } from './config/config.js';
import { createListener, type ServerDefinition, type ServerParts } from './create-listener.js';
import { watchFleet } from './fleet/watch-fleet.js';
import { DanglingRegister } from './flux/dangling-references.js';
import { PollSource } from './flux/poll-source.js';
import { AccessLog } from './front/access-log.js';
import { observeAll } from './front/observer.js';
import { PollSummary } from './front/poll-summary.js';
import { createChangeStream } from './history/change-stream.js';
import { createListeningServer } from './listen/listening-server.js';
import { createPeers } from './listen/peers.js';
import type { Logger } from './log/log.js';
import { RequestCounts } from './metrics/request-counts.js';
import { findMetrics, startMetrics } from './metrics/serve-metrics.js';
import { openPrincipals } from './principals/open-principals.js';
import { ChangeRetention } from './store/change-retention.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';
import { checkNothing, createScrub, listStoreChecks, loadRuleCheck } from './watch-store.js';

/** A server that listens. */
export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Where it tells metrics, when they have a port of their own. */
  readonly metricsUrl: string | null;
  /** Says "not ready", finishes what is in flight, closes the store. */
  close(): Promise<void>;
}

/** How often the log sums up the polls, in milliseconds. */
const summaryInterval = 60_000;

/**
 * Opens the store, fills it when it is new, and listens.
 *
 * @param droppedLines - log lines that could not be written, for the metrics
 * @throws ConfigError, StoreOpenError, SeedError or ListenError, whose messages are for the
 *   operator; the store is closed again then
 */
export async function startServer(
  definition: ServerDefinition,
  config: Config,
  logger: Logger,
  droppedLines: () => number = () => 0,
): Promise<RunningServer> {
  // Before the store: who may come in is settled before anything is written.
  const principals = await openPrincipals(config.tokens, logger);
  try {
    return await startOnStore(definition, config, { logger, principals, droppedLines });
  } catch (error) {
    principals.close();
    throw error;
  }
}

/** What a server is started with. */
type ServeOptions = Pick<ServerParts, 'store' | 'logger' | 'principals'> & {
  readonly droppedLines: () => number;
};

async function startOnStore(
  definition: ServerDefinition,
  config: Config,
  { logger, principals, droppedLines }: Omit<ServeOptions, 'store'>,
): Promise<RunningServer> {
  const store = await openStore(config.store, definition.service.kinds, logger);
  try {
    await seedNewStore(definition.service, config, store, logger);
    return await serve(definition, config, { store, logger, principals, droppedLines });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The seed's room validates documents: loaded only by a process that may fill a store. */
async function seedNewStore(
  service: ServiceDescriptor,
  { store: options, seed, limits }: Config,
  store: Store,
  logger: Logger,
): Promise<void> {
  if (seed === null || (options.backend !== 'memory' && options.mode === 'ro')) return;
  if ((await store.read((snapshot) => snapshot.revision())) > 0) return;
  const { seedStore } = await import('./changes/seed.js');
  await seedStore(store, service, seed, logger, limits);
}

async function serve(
  definition: ServerDefinition,
  config: Config,
  { store, logger, principals, droppedLines }: ServeOptions,
): Promise<RunningServer> {
  const state = { draining: false };
  const log = new AccessLog(logger, new PollSummary());
  const dangling = new DanglingRegister();
  const { kinds, flux } = definition.service;
  const check = config.mode === 'crud' ? await loadRuleCheck(kinds) : checkNothing;
  const scrub = createScrub(definition.service, store, check, logger);
  const peers = createPeers(config.proxies);
  const source = new PollSource(store, config.pollCacheBytes);
  const requests = new RequestCounts();
  const { tombstoneGrace } = config;
  const fleet =
    flux &&
    (await watchFleet(
      { flux, kinds, store, logger, dangling, source, tombstoneGrace },
      { options: config.store, peers },
    ));
  const measured = { config, store, source, scrub, requests, fleet, droppedLines };
  const metrics = findMetrics(definition.service, measured);
  const observer = observeAll([log, requests, ...(fleet ? [fleet.observer] : [])]);
  const listening = createListeningServer(config, logger);
  const checks = [listening.check, ...listStoreChecks(scrub), ...(fleet ? [fleet.check] : [])];
  const isOpen = definition.service.operations.every(({ access }) => access === 'public');
  const changeStream =
    config.mode === 'crud' ? createChangeStream(store, isOpen ? 'public' : 'read') : null;
  const shared = { config, store, logger, peers, observer, fleet, changeStream, metrics, checks };
  const parts: ServerParts = { ...shared, principals, dangling, state };
  const listener = await createListener(definition, parts);
  const metricsServer = await startMetrics(config, metrics, parts);
  const url = await listening.start(listener).catch(async (error: unknown) => {
    await metricsServer?.close();
    throw error;
  });
  scrub.start();
  const retention = new ChangeRetention(store, config.keptChanges, logger);
  // Where nobody writes, nothing comes that old changes would have to make room for.
  if (config.mode === 'crud') retention.start();
  fleet?.start();
  const timer = setInterval(() => log.sumUp(), summaryInterval).unref();
  const close = async (): Promise<void> => {
    state.draining = true;
    clearInterval(timer);
    changeStream?.close();
    await retention.stop();
    await scrub.stop();
    await listening.close();
    await metricsServer?.close();
    log.sumUp();
    principals.close();
    await fleet?.stop();
    await store.close();
  };
  return { url, metricsUrl: metricsServer?.url ?? null, close };
}
