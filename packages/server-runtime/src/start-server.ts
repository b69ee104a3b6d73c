import type { RequestListener } from 'node:http';
import type { JsonObject, ServiceDescriptor } from '@flux-resourceset/contract';
import type { Config } from './config/config.js';
import { createPollHandler } from './flux/poll-handler.js';
import { DanglingRegister } from './flux/dangling-references.js';
import { PollSummary } from './flux/poll-summary.js';
import { createAuthenticator, type Authenticator } from './http/authenticate.js';
import type { Logger } from './log/log.js';
import { answerNotFound } from './http/not-found.js';
import { createDocumentSource } from './http/openapi-source.js';
import type { HandlerOverrides } from './http/operation-types.js';
import { createServiceEndpoints, type ReadinessCheck } from './http/service-endpoints.js';
import { createListeningServer } from './listen/listening-server.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';

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
  /** Says "not ready", finishes what is in flight, closes the store. */
  close(): Promise<void>;
}

/** How often the log sums up the polls, in milliseconds. */
const summaryInterval = 60_000;

/**
 * Opens the store, fills it when it is new, and listens.
 *
 * @throws StoreOpenError, SeedError or ListenError, whose messages are for the operator; the
 *   store is closed again then
 */
export async function startServer(
  definition: ServerDefinition,
  config: Config,
  logger: Logger,
): Promise<RunningServer> {
  const store = await openStore(config.store, definition.service.kinds);
  try {
    await seedNewStore(definition.service, config, store, logger);
    return await serve(definition, config, store, logger);
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
  if (options.backend === 'sqlite' && options.mode === 'ro') return;
  if ((await store.read((snapshot) => snapshot.revision())) > 0) return;
  const { seedStore } = await import('./resources/seed.js');
  await seedStore(store, service, seed, logger);
}

async function serve(
  definition: ServerDefinition,
  config: Config,
  store: Store,
  logger: Logger,
): Promise<RunningServer> {
  const state = { draining: false };
  const summary = new PollSummary();
  const listening = createListeningServer(config, logger);
  const dangling = new DanglingRegister();
  const parts: Parts = { store, logger, summary, state, dangling, checks: [listening.check] };
  const url = await listening.start(await createListener(definition, config, parts));
  const timer = setInterval(() => logSummary(logger, summary), summaryInterval).unref();
  const close = async (): Promise<void> => {
    state.draining = true;
    clearInterval(timer);
    await listening.close();
    logSummary(logger, summary);
    await store.close();
  };
  return { url, close };
}

interface Parts {
  readonly store: Store;
  readonly logger: Logger;
  readonly summary: PollSummary;
  readonly dangling: DanglingRegister;
  readonly state: { readonly draining: boolean };
  readonly checks: readonly ReadinessCheck[];
}

/** Polls first, then the public endpoints, then the operators' routes where there are any. */
async function createListener(
  definition: ServerDefinition,
  config: Config,
  parts: Parts,
): Promise<RequestListener> {
  const { flux, kinds } = definition.service;
  const authenticator = createAuthenticator({
    readToken: config.tokens.read.reveal(),
    writeToken: config.tokens.write.reveal(),
  });
  const answerPoll = flux
    ? createPollHandler({ ...parts, flux, kinds, authenticator })
    : () => false;
  const answerService = createServiceEndpoints({
    store: parts.store,
    logger: parts.logger,
    openapi: createDocumentSource(config.openapiFile, definition.loadOpenapiDocument),
    checks: readinessChecks(parts),
  });
  const answerResource =
    config.mode === 'crud' ? await loadExpress(definition, parts, authenticator) : answerNotFound;
  return (request, response) => {
    if (answerPoll(request, response) || answerService(request, response)) return;
    answerResource(request, response);
  };
}

function readinessChecks({ state, dangling, checks }: Parts): readonly ReadinessCheck[] {
  return [
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
  ];
}

/** Express and the validator cost half a second of start-up, which a poll server never pays. */
async function loadExpress(
  definition: ServerDefinition,
  { store, logger }: Parts,
  authenticator: Authenticator,
): Promise<RequestListener> {
  const [{ createCrudListener }, openapiDocument] = await Promise.all([
    import('./crud-listener.js'),
    definition.loadOpenapiDocument(),
  ]);
  const { service, handlers: overrides = {} } = definition;
  return createCrudListener({ service, openapiDocument, overrides, store, authenticator, logger });
}

function logSummary(logger: Logger, summary: PollSummary): void {
  const counts = summary.take();
  if (counts.polls > 0) logger.info(counts, 'polls');
}
