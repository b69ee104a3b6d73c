import type { ServiceDescriptor } from '@flux-resourceset/contract';
import type { Config } from './config/config.js';
import { createListener, type ServerDefinition, type ServerParts } from './create-listener.js';
import { createServices, startServices, type ServeOptions } from './create-services.js';
import { createListeningServer } from './listen/listening-server.js';
import type { Logger } from './log/log.js';
import { startMetrics } from './metrics/serve-metrics.js';
import { openPrincipals } from './principals/open-principals.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';

/** A server that listens. */
export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Where it tells metrics, when they have a port of their own. */
  readonly metricsUrl: string | null;
  /** Says "not ready", finishes what is in flight, closes the store. */
  close(): Promise<void>;
}

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
  options: ServeOptions,
): Promise<RunningServer> {
  const state = { draining: false };
  const services = await createServices(definition, config, options);
  const listening = createListeningServer(config, options.logger);
  const checks = [listening.check, ...services.parts.checks];
  const parts: ServerParts = { ...services.parts, checks, state };
  const listener = await createListener(definition, parts);
  const metricsServer = await startMetrics(config, parts.metrics, parts);
  const url = await listening.start(listener).catch(async (error: unknown) => {
    await metricsServer?.close();
    throw error;
  });
  const stopServices = startServices(services);
  const close = async (): Promise<void> => {
    state.draining = true;
    await stopServices();
    await listening.close();
    await metricsServer?.close();
    services.log.sumUp();
    options.principals.close();
    await services.fleet?.stop();
    await options.store.close();
  };
  return { url, metricsUrl: metricsServer?.url ?? null, close };
}
