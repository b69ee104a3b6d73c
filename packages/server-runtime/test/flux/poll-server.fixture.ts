import {
  createServer,
  request as sendRequest,
  type IncomingHttpHeaders,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { DanglingRegister } from '../../src/flux/dangling-references.js';
import { createPollRoutes } from '../../src/flux/poll-routes.js';
import { PollSource } from '../../src/flux/poll-source.js';
import { AccessLog } from '../../src/front/access-log.js';
import { createFrontDoor } from '../../src/front/front-door.js';
import { PollSummary } from '../../src/front/poll-summary.js';
import { Router } from '../../src/front/route.js';
import { createPeers } from '../../src/listen/peers.js';
import { createLogger } from '../../src/log/log.js';
import type { PrincipalSource } from '../../src/principals/principal.js';
import { openTestStore } from '../store/test-database.js';
import type { Store } from '../../src/store/store.js';
import { openTestPrincipals, variableTokens } from '../principals/principals.fixture.js';
import {
  aurora,
  cargoUnits,
  fleet,
  flux,
  glass,
  readToken,
  ships,
  wheat,
  writeToken,
} from './fleet.fixture.js';

/** An answer with its bytes as they came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Polls behind a front door that listens, and what it logs and counts. */
export interface PollServer {
  readonly origin: string;
  readonly summary: PollSummary;
  readonly dangling: DanglingRegister;
  readonly logLines: readonly string[];
  poll(path: string, headers?: Record<string, string>, method?: string): Promise<RawAnswer>;
  close(): Promise<void>;
}

/** A new store with one ship and its cargo. */
export async function openFleetStore(): Promise<Store> {
  const store = await openTestStore(fleet.kinds);
  await store.write({ name: 'test' }, async (transaction) => {
    await transaction.insert(cargoUnits, 'wheat', wheat);
    await transaction.insert(cargoUnits, 'glass', glass);
    await transaction.insert(ships, 'aurora', aurora);
  });
  return store;
}

/** The body of a poll. */
export function parse({ bytes }: RawAnswer): {
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
} {
  return JSON.parse(bytes.toString()) as ReturnType<typeof parse>;
}

/** Listens on a free port of 127.0.0.1 with nothing but polls of `store`. */
export async function startPollServer(
  store: Store,
  tombstoneGrace = 0,
  given?: PrincipalSource,
): Promise<PollServer> {
  const principals = given ?? (await openTestPrincipals(variableTokens(readToken, writeToken)));
  const logLines: string[] = [];
  const summary = new PollSummary();
  const dangling = new DanglingRegister();
  const logger = createLogger('debug', collect(logLines));
  const routes = createPollRoutes({
    flux,
    kinds: fleet.kinds,
    store,
    logger,
    dangling,
    source: new PollSource(store, 1024 * 1024),
    tombstoneGrace,
  });
  const server = createServer(
    createFrontDoor({
      router: new Router(routes),
      principals,
      peers: createPeers({ trusted: [], certificateHeader: 'none' }),
      observer: new AccessLog(logger, summary),
      nothingThere: () => 'resource not found',
    }),
  );
  const origin = await listenAnywhere(server);
  const poll: PollServer['poll'] = (path, headers = {}, method = 'GET') =>
    send(`${origin}${path}`, method, { authorization: `Bearer ${readToken}`, ...headers });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      principals.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, summary, dangling, logLines, poll, close };
}

function collect(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
}

function listenAnywhere(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    });
  });
}

/** `fetch` would decompress, follow redirects and normalise paths. */
function send(url: string, method: string, headers: Record<string, string>): Promise<RawAnswer> {
  const { origin, hostname, port } = new URL(url);
  const path = url.slice(origin.length);
  return new Promise((resolve, reject) => {
    const sent = sendRequest({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes: Buffer.concat(chunks),
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
