import type { RequestListener } from 'node:http';
import {
  changeOperations,
  dashboardPath,
  fleetStatusPath,
  type JsonObject,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { Config } from './config/config.js';
import type { HandlerOverrides } from './express/operation-types.js';
import type { Fleet } from './fleet/watch-fleet.js';
import type { DanglingRegister } from './flux/dangling-references.js';
import { createFrontDoor } from './front/front-door.js';
import type { Observer } from './front/observer.js';
import { createDocumentSource } from './front/openapi-source.js';
import { createPublicRoutes } from './front/public-routes.js';
import type { ReadinessCheck } from './front/readiness.js';
import { type Operation, Router } from './front/route.js';
import type { ChangeStream } from './history/change-stream.js';
import type { Peers } from './listen/peers.js';
import type { Logger } from './log/log.js';
import type { MetricSources } from './metrics/metric-sources.js';
import { createMetricsRoute } from './metrics/metrics-route.js';
import type { PrincipalSource } from './principals/principal.js';
import type { Store } from './store/store.js';

/** What the generator emitted for one service, and what its team does by hand. */
export interface ServerDefinition {
  readonly service: ServiceDescriptor;
  /** Loads the document that requests are validated against; not called before it is needed. */
  readonly loadOpenapiDocument: () => Promise<JsonObject>;
  /** Handlers that take the place of the default ones, by operationId. */
  readonly handlers?: HandlerOverrides;
}

/** What the routes share. */
export interface ServerParts {
  readonly config: Config;
  readonly store: Store;
  readonly logger: Logger;
  readonly peers: Peers;
  readonly observer: Observer;
  readonly fleet: Fleet | null;
  /** Null where there are no operators' routes. */
  readonly changeStream: ChangeStream | null;
  readonly metrics: MetricSources;
  readonly principals: PrincipalSource;
  readonly dangling: DanglingRegister;
  /** Beside those of the process and what it serves. */
  readonly checks: readonly ReadinessCheck[];
  readonly state: { readonly draining: boolean };
}

/** Makes the listener of all that the server answers. */
export async function createListener(
  definition: ServerDefinition,
  parts: ServerParts,
): Promise<RequestListener> {
  const { config, peers, observer, fleet, metrics, principals } = parts;
  const { service } = definition;
  const page = await loadUiRoutes(definition, parts);
  const operations = [
    ...createPublicRoutes({
      overview: describeService(service, config, page),
      page: page.length > 0 ? dashboardPath : null,
      openapi: createDocumentSource(config.openapiFile, definition.loadOpenapiDocument),
      checks: readinessChecks(parts),
      principals,
    }),
    ...(config.metricsListen === null ? [createMetricsRoute(metrics, 'read')] : []),
    ...(fleet?.operations ?? []),
    ...(parts.changeStream ? [parts.changeStream.operation] : []),
    ...(config.mode === 'crud' ? await loadCrudRoutes(definition, parts) : []),
    ...page,
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
  page: readonly Operation[],
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
      ...(mode === 'crud' ? new Set([...collections, ...changePaths]) : []),
      ...(flux ? [flux.path, fleetStatusPath] : []),
      ...(page.length > 0 ? [dashboardPath] : []),
    ],
  };
}

/** Where documents of any kind are changed, and changes are told. */
const changePaths = Object.values(changeOperations)
  .map(({ path }) => path)
  .filter((path) => !path.includes('{'));

/** An operator who sends a change to a server that only answers polls shall learn which it is. */
function explainNothing(
  { operations }: ServiceDescriptor,
  { mode }: Config,
): (path: string) => string {
  const plain = 'resource not found: there is nothing at this path';
  if (mode === 'crud') return () => plain;
  const unserved = new Router([...operations, ...Object.values(changeOperations)].map(withoutRun));
  return (path) =>
    unserved.match(path) === null
      ? plain
      : 'resource not found: this server only answers polls (API_MODE=read-only); ask one with API_MODE=crud';
}

function withoutRun({
  path: template,
  method,
  access,
}: Pick<ServiceDescriptor['operations'][number], 'path' | 'method' | 'access'>): Operation {
  return { template, method, access, run: () => Promise.reject(new Error('not served here')) };
}

function readinessChecks(parts: ServerParts): readonly ReadinessCheck[] {
  const { config, store, state, dangling, checks, principals } = parts;
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
    ...(config.mode === 'crud' ? [checkGuard(config)] : []),
    {
      name: 'principals',
      run: () => {
        const notes = principals.notes();
        return { ready: true, ...(notes.length > 0 && { details: notes }) };
      },
    },
  ];
}

/** Who relies on being asked back shall see where nobody is. */
function checkGuard({ limits }: Config): ReadinessCheck {
  const isOff = limits.guard.mode === 'off';
  const details = 'off (GUARD=off): a write may take away anything unasked';
  return { name: 'guard', run: () => ({ ready: true, ...(isOff && { details }) }) };
}

/** Express and the validator cost half a second of start-up, which a poll server never pays. */
async function loadCrudRoutes(
  { service, loadOpenapiDocument, handlers: overrides = {} }: ServerDefinition,
  { config: { limits }, store, logger }: ServerParts,
): Promise<readonly Operation[]> {
  const [{ createCrudRoutes }, { overrideHandlers }, { createHandlers }, openapiDocument] =
    await Promise.all([
      import('./express/crud-routes.js'),
      import('./express/operation-types.js'),
      import('./resources/create-handlers.js'),
      loadOpenapiDocument(),
    ]);
  const handlers = overrideHandlers(createHandlers(service, store, limits), overrides);
  const { requireReason } = limits;
  return createCrudRoutes({ service, openapiDocument, handlers, logger, requireReason });
}

/** The page is for operators: a poll server has none, and loads nothing of it. */
async function loadUiRoutes(
  { service, loadOpenapiDocument }: ServerDefinition,
  { config, store }: ServerParts,
): Promise<readonly Operation[]> {
  const { ui, limits } = config;
  if (ui === null) return [];
  const { createUiRoutes } = await import('./ui/ui-routes.js');
  const openapiDocument = await loadOpenapiDocument();
  const { requireReason } = limits;
  return createUiRoutes({ service, openapiDocument, store, ui, requireReason });
}
