import type { RequestListener } from 'node:http';
import {
  fleetStatusPath,
  type JsonObject,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { Config } from './config/config.js';
import { watchFleet, type Fleet } from './fleet/watch-fleet.js';
import { DanglingRegister } from './flux/dangling-references.js';
import { PollSource } from './flux/poll-source.js';
import { AccessLog } from './front/access-log.js';
import { createFrontDoor } from './front/front-door.js';
import { observeAll, type Observer } from './front/observer.js';
import { createDocumentSource } from './front/openapi-source.js';
import { PollSummary } from './front/poll-summary.js';
import { createPublicRoutes } from './front/public-routes.js';
import type { ReadinessCheck } from './front/readiness.js';
import { type Operation, Router } from './front/route.js';
import type { HandlerOverrides } from './express/operation-types.js';
import { createListeningServer } from './listen/listening-server.js';
import { createPeers, type Peers } from './listen/peers.js';
import type { Logger } from './log/log.js';
import type { MetricSources } from './metrics/metric-sources.js';
import { createMetricsRoute } from './metrics/metrics-route.js';
import { RequestCounts } from './metrics/request-counts.js';
import { findMetrics, startMetrics } from './metrics/serve-metrics.js';
import { openPrincipals } from './principals/open-principals.js';
import type { PrincipalSource } from './principals/principal.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';
import { checkNothing, createScrub, listStoreChecks, loadRuleCheck } from './watch-store.js';

/** What the generator emitted for one service, and what its team does by hand. */
export interface ServerDefinition {
  readonly service: ServiceDescriptor;
  /** Loads the document that requests are validated against; not called before it is needed. */
  readonly loadOpenapiDocument: () => Promise<JsonObject>;
  /** Handlers that take the place of the default ones, by operationId. */
  readonly handlers?: HandlerOverrides;
}

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
type ServeOptions = Pick<Parts, 'store' | 'logger' | 'principals'> & {
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
  { store: options, seed }: Config,
  store: Store,
  logger: Logger,
): Promise<void> {
  if (seed === null || (options.backend === 'sqlite' && options.mode === 'ro')) return;
  if ((await store.read((snapshot) => snapshot.revision())) > 0) return;
  const { seedStore } = await import('./resources/seed.js');
  await seedStore(store, service, seed, logger);
}

/** What the routes share. */
interface Parts {
  readonly config: Config;
  readonly store: Store;
  readonly logger: Logger;
  readonly peers: Peers;
  readonly observer: Observer;
  readonly fleet: Fleet | null;
  readonly metrics: MetricSources;
  readonly principals: PrincipalSource;
  readonly dangling: DanglingRegister;
  /** Beside those of the process and what it serves. */
  readonly checks: readonly ReadinessCheck[];
  readonly state: { readonly draining: boolean };
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
    watchFleet(
      { flux, kinds, store, logger, dangling, source, tombstoneGrace },
      { options: config.store, peers },
    );
  const measured = { config, store, source, scrub, requests, fleet, droppedLines };
  const metrics = findMetrics(definition.service, measured);
  const observer = observeAll([log, requests, ...(fleet ? [fleet.observer] : [])]);
  const listening = createListeningServer(config, logger);
  const checks = [listening.check, ...listStoreChecks(scrub), ...(fleet ? [fleet.check] : [])];
  const shared = { config, store, logger, peers, observer, fleet, metrics, checks };
  const parts: Parts = { ...shared, principals, dangling, state };
  const listener = await createListener(definition, parts);
  const metricsServer = await startMetrics(config, metrics, parts);
  const url = await listening.start(listener).catch(async (error: unknown) => {
    await metricsServer?.close();
    throw error;
  });
  scrub.start();
  fleet?.start();
  const timer = setInterval(() => log.sumUp(), summaryInterval).unref();
  const close = async (): Promise<void> => {
    state.draining = true;
    clearInterval(timer);
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

async function createListener(
  definition: ServerDefinition,
  parts: Parts,
): Promise<RequestListener> {
  const { config, peers, observer, fleet, metrics, principals } = parts;
  const { service } = definition;
  const operations = [
    ...createPublicRoutes({
      overview: describeService(service, config),
      openapi: createDocumentSource(config.openapiFile, definition.loadOpenapiDocument),
      checks: readinessChecks(parts),
      principals,
    }),
    ...(config.metricsListen === null ? [createMetricsRoute(metrics, 'read')] : []),
    ...(fleet?.operations ?? []),
    ...(config.mode === 'crud' ? await loadCrudRoutes(definition, parts) : []),
  ];
  return createFrontDoor({
    router: new Router(operations),
    principals,
    peers,
    observer,
    nothingThere: explainNothing(service, config),
  });
}

/** What a client finds at `/`. */
function describeService(
  { title, version, operations, flux }: ServiceDescriptor,
  { mode, metricsListen }: Config,
): JsonObject {
  const collections = operations.flatMap(({ path, target }) =>
    target.level === 'collection' && target.steps.length === 0 ? [path] : [],
  );
  return {
    title,
    version,
    mode,
    paths: [
      '/health',
      '/ready',
      '/openapi.yaml',
      ...(metricsListen === null ? ['/metrics'] : []),
      ...(mode === 'crud' ? new Set(collections) : []),
      ...(flux ? [flux.path, fleetStatusPath] : []),
    ],
  };
}

/** An operator who sends a change to a server that only answers polls shall learn which it is. */
function explainNothing(
  { operations }: ServiceDescriptor,
  { mode }: Config,
): (path: string) => string {
  const plain = 'resource not found: there is nothing at this path';
  if (mode === 'crud') return () => plain;
  const unserved = new Router(operations.map(withoutRun));
  return (path) =>
    unserved.match(path) === null
      ? plain
      : 'resource not found: this server only answers polls (API_MODE=read-only); ask one with API_MODE=crud';
}

function withoutRun({
  path: template,
  method,
  access,
}: ServiceDescriptor['operations'][number]): Operation {
  return { template, method, access, run: () => Promise.reject(new Error('not served here')) };
}

function readinessChecks(parts: Parts): readonly ReadinessCheck[] {
  const { store, state, dangling, checks, principals } = parts;
  return [
    { name: 'store', run: () => store.readiness() },
    {
      name: 'process',
      run: () =>
        state.draining ? { ready: false, reason: 'the server is stopping' } : { ready: true },
    },
    {
      name: 'dangling_references',
      run: () => {
        const found = dangling.list().map((entry): JsonObject => ({ ...entry }));
        return { ready: true, ...(found.length > 0 && { details: found }) };
      },
    },
    ...checks,
    {
      name: 'principals',
      run: () => {
        const notes = principals.notes();
        return { ready: true, ...(notes.length > 0 && { details: notes }) };
      },
    },
  ];
}

/** Express and the validator cost half a second of start-up, which a poll server never pays. */
async function loadCrudRoutes(
  { service, loadOpenapiDocument, handlers: overrides = {} }: ServerDefinition,
  { store, logger }: Parts,
): Promise<readonly Operation[]> {
  const [{ createCrudRoutes }, { overrideHandlers }, { createHandlers }, openapiDocument] =
    await Promise.all([
      import('./express/crud-routes.js'),
      import('./express/operation-types.js'),
      import('./resources/create-handlers.js'),
      loadOpenapiDocument(),
    ]);
  const handlers = overrideHandlers(createHandlers(service, store), overrides);
  return createCrudRoutes({ service, openapiDocument, handlers, logger });
}
