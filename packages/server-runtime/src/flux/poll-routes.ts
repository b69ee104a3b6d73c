import type {
  EndpointDescriptor,
  FluxDescriptor,
  KindDescriptor,
} from '@flux-resourceset/contract';
import type { Exchange } from '../front/exchange.js';
import type { Logger } from '../log/log.js';
import type { Answer, Operation } from '../front/route.js';
import { splitTarget } from '../front/target.js';
import { Problem } from '../problem.js';
import type { Store } from '../store/store.js';
import { acceptsGzip } from './accept-gzip.js';
import { parseListQuery, renderClusterList } from './cluster-list.js';
import type { DanglingReferences, DanglingRegister } from './dangling-references.js';
import type { RenderedPoll } from './poll-cache.js';
import type { PollSource, Renderer } from './poll-source.js';
import { type NoteDangling, renderPoll } from './render-poll.js';

/** What polls are answered from. */
export interface PollContext {
  readonly flux: FluxDescriptor;
  readonly kinds: readonly KindDescriptor[];
  readonly store: Store;
  readonly logger: Logger;
  readonly dangling: DanglingRegister;
  /** Where answers are made and kept. */
  readonly source: PollSource;
  /** How long a deleted cluster keeps what it has, in milliseconds. */
  readonly tombstoneGrace: number;
}

/** @returns the poll of each endpoint, and the list of all clusters */
export function createPollRoutes(context: PollContext): readonly Operation[] {
  const { flux, source } = context;
  const polls = flux.endpoints.map((endpoint) => ({
    template: `${flux.path}/{${flux.identity.dns}}/${endpoint.endpoint}`,
    run: createPoll(context, source, endpoint),
  }));
  const list = { template: flux.path, run: createList(context, source) };
  return [...polls, list].map(({ template, run }) => ({
    template,
    method: 'get',
    access: 'poll',
    run,
  }));
}

/**
 * Tells what clusters would get now, from what is kept for them where it is.
 *
 * @returns digest of the inputs of a cluster; null for a poll that would fail
 */
export function createCurrentDigest(
  context: PollContext,
): (endpoint: string, dns: string) => Promise<string | null> {
  const rendererOf = new Map(
    context.flux.endpoints.map((endpoint) => [
      endpoint.endpoint,
      createRenderer(context, endpoint),
    ]),
  );
  return async (endpoint, dns) => {
    const render = rendererOf.get(endpoint)?.(dns);
    if (render === undefined) return null;
    try {
      return (await context.source.load(keyOf(endpoint, dns), render)).digest;
    } catch (error) {
      if (error instanceof Problem) return null;
      throw error;
    }
  };
}

/** A poll takes no parameters: what a client appends to the path changes nothing. */
function createPoll(
  context: PollContext,
  source: PollSource,
  endpoint: EndpointDescriptor,
): Operation['run'] {
  const parameter = context.flux.identity.dns;
  const rendererOf = createRenderer(context, endpoint);
  return (exchange) => {
    const dns = (exchange.parameters[parameter] ?? '').toLowerCase();
    const key = keyOf(endpoint.endpoint, dns);
    exchange.pollKey = key;
    const answer = (version: number): Answer | Promise<Answer> => {
      const cached = source.peek(key, version);
      exchange.isCached = cached !== undefined;
      if (cached !== undefined) return selectEncoding(exchange, source, cached);
      return answerRendered(exchange, source, source.load(key, rendererOf(dns), version));
    };
    const version = source.version();
    return typeof version === 'number' ? answer(version) : version.then(answer);
  };
}

function keyOf(endpoint: string, dns: string): string {
  return `${endpoint}/${dns}`;
}

function createRenderer(
  context: PollContext,
  endpoint: EndpointDescriptor,
): (dns: string) => Renderer {
  const { flux, store, tombstoneGrace } = context;
  const clusterKind = findKind(context, flux.kind);
  const catalogueKind = findKind(context, endpoint.kind);
  return (dns) => {
    const note: NoteDangling = (found) => noteDangling(context, dns, found);
    const subject = { flux, clusterKind, endpoint, catalogueKind, dns, tombstoneGrace };
    return () => store.read((snapshot) => renderPoll(snapshot, subject, note));
  };
}

/** Only the whole list is kept: of pages and filters there are more than a cache has room for. */
function createList(context: PollContext, source: PollSource): Operation['run'] {
  const { flux, store } = context;
  const clusterKind = findKind(context, flux.kind);
  return (exchange) => {
    const { url } = exchange;
    const { path, query: search } = splitTarget(url);
    const query = parseListQuery(flux, new URLSearchParams(search));
    const render: Renderer = () => renderClusterList(store, flux, clusterKind, { url, query });
    return search === ''
      ? answerRendered(exchange, source, source.load(path, render))
      : answerRendered(exchange, source, source.renderOnce(render));
  };
}

async function answerRendered(
  exchange: Exchange,
  source: PollSource,
  rendered: Promise<RenderedPoll>,
): Promise<Answer> {
  return selectEncoding(exchange, source, await rendered);
}

function selectEncoding(exchange: Exchange, source: PollSource, rendered: RenderedPoll): Answer {
  exchange.digest = rendered.digest;
  const gzip = acceptsGzip(exchange.request.headers['accept-encoding']);
  return gzip ? source.gzip(rendered) : rendered.plain;
}

/** Told when it is new: the cluster polls again and again. */
function noteDangling(
  { dangling, logger }: PollContext,
  dns: string,
  found: DanglingReferences | null,
): void {
  if (found === null) dangling.forget(dns);
  else if (dangling.note(dns, found)) logger.error(found, 'a poll refers to what does not exist');
}

function findKind({ kinds }: PollContext, name: string): KindDescriptor {
  const kind = kinds.find((candidate) => candidate.kind === name);
  if (kind === undefined) throw new Error(`the service describes no kind '${name}'`);
  return kind;
}
