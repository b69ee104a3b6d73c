import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FluxDescriptor, KindDescriptor } from '@flux-resourceset/contract';
import type { Authenticator } from '../http/authenticate.js';
import { logPath } from '../log/log-path.js';
import type { Logger } from '../log/log.js';
import { sendProblem, toProblem } from '../http/problem-response.js';
import { readRequestId } from '../http/request-id.js';
import { Problem } from '../problem.js';
import type { Store } from '../store/store.js';
import { acceptsGzip } from './accept-gzip.js';
import { parseListQuery, renderClusterList } from './cluster-list.js';
import type { DanglingReferences, DanglingRegister } from './dangling-references.js';
import type { RenderedPoll } from './poll-cache.js';
import { isBelowPollPath, matchPollRoute, type PollRoute } from './poll-route.js';
import { PollSource, type RenderResult } from './poll-source.js';
import type { PollSummary } from './poll-summary.js';
import { renderPoll } from './render-poll.js';

/** What polls are answered with. */
export interface PollContext {
  readonly flux: FluxDescriptor;
  readonly kinds: readonly KindDescriptor[];
  readonly store: Store;
  readonly authenticator: Authenticator;
  readonly logger: Logger;
  readonly summary: PollSummary;
  readonly dangling: DanglingRegister;
}

/**
 * Makes the handler that stands in front of everything else on `node:http`: authenticate,
 * look up rendered bytes, write.
 *
 * @returns a function that answers a request below the flux path and tells whether it was one
 */
export function createPollHandler(
  context: PollContext,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const source = new PollSource(context.store);
  return (request, response) => {
    const target = request.url ?? '';
    if (!isBelowPollPath(context.flux, target)) return false;
    try {
      answer(context, source, target, request, response);
    } catch (error) {
      fail(context, request, response, error);
    }
    return true;
  };
}

function answer(
  context: PollContext,
  source: PollSource,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const cached = source.peek(target);
  // Only what was found by a route can be cached, so the cache stands for the route here.
  const route = cached === undefined ? findRoute(context.flux, target) : null;
  checkMethod(request.method);
  context.authenticator.authenticate(request.headers.authorization, 'read');
  if (cached !== undefined) {
    context.summary.countServed(true);
    writePoll(request, response, cached);
  } else if (route !== null) {
    void answerFromStore(context, source, { target, route }, request, response);
  }
}

async function answerFromStore(
  context: PollContext,
  source: PollSource,
  wanted: { readonly target: string; readonly route: PollRoute },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const render = createRenderer(context, wanted);
    const rendered = await source.load(wanted.target, render);
    context.summary.countServed(false);
    writePoll(request, response, rendered);
  } catch (error) {
    fail(context, request, response, error);
  }
}

function findRoute(flux: FluxDescriptor, target: string): PollRoute {
  const route = matchPollRoute(flux, target);
  if (route === null) throw new Problem('not_found', 'resource not found');
  const [parameter] = route.kind === 'poll' ? route.query.keys() : [];
  if (parameter === undefined) return route;
  const message = `unknown query parameter '${parameter}'; a poll takes none`;
  throw new Problem('validation_error', message, [{ parameter, message }]);
}

function checkMethod(method: string | undefined): void {
  if (method === 'GET' || method === 'HEAD') return;
  throw new Problem('method_not_allowed', 'this path can be read only', [], { Allow: 'GET, HEAD' });
}

function createRenderer(
  context: PollContext,
  { target: url, route }: { readonly target: string; readonly route: PollRoute },
): () => Promise<RenderResult> {
  const { flux, store } = context;
  const clusterKind = findKind(context, flux.kind);
  if (route.kind === 'list') {
    const query = parseListQuery(flux, route.query);
    const asked = { url, query };
    return () => store.read((snapshot) => renderClusterList(snapshot, flux, clusterKind, asked));
  }
  const { endpoint, dns } = route;
  const subject = {
    flux,
    clusterKind,
    endpoint,
    dns,
    catalogueKind: findKind(context, endpoint.kind),
  };
  const note = (found: DanglingReferences): void => noteDangling(context, found);
  return () => store.read((snapshot) => renderPoll(snapshot, subject, note));
}

function noteDangling({ dangling, logger }: PollContext, found: DanglingReferences): void {
  dangling.note(found);
  if (found.ids.length > 0) logger.error(found, 'a poll refers to what does not exist');
}

function findKind({ kinds }: PollContext, name: string): KindDescriptor {
  const kind = kinds.find((candidate) => candidate.kind === name);
  if (kind === undefined) throw new Error(`the service describes no kind '${name}'`);
  return kind;
}

function writePoll(
  request: IncomingMessage,
  response: ServerResponse,
  rendered: RenderedPoll,
): void {
  const gzip = acceptsGzip(request.headers['accept-encoding']);
  if (gzip) rendered.gzipBody ??= gzipSync(rendered.body);
  const body = gzip && rendered.gzipBody !== null ? rendered.gzipBody : rendered.body;
  response.writeHead(200, {
    ...rendered.headers,
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
    ...(gzip && { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Only the status reaches the operator's user, so the reason goes to the log. */
function fail(
  context: PollContext,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void {
  const requestId = readRequestId(request);
  const problem = toProblem(error);
  const level = problem.status >= 500 ? 'error' : 'warn';
  context.summary.countFailed();
  context.logger[level](
    {
      request_id: requestId,
      path: logPath(request.url),
      status: problem.status,
      ...causeOf(problem),
    },
    `poll failed: ${problem.message}`,
  );
  sendProblem(response, problem, requestId, request.method);
}

/** What lies behind a 500 or 503; an expected refusal has nothing behind it. */
function causeOf({ cause }: Problem): { readonly err?: unknown } {
  return cause === undefined ? {} : { err: cause };
}
