import type { RequestListener } from 'node:http';
import { Agent, request, type AgentOptions } from 'node:https';
import type { JsonObject } from '@flux-resourceset/contract';
import { createPeers } from '../../src/listen/peers.js';
import {
  createListeningServer,
  type ListenConfig,
  type ListeningServer,
} from '../../src/listen/listening-server.js';
import { defaultTimeLimits, type TimeLimits } from '../../src/listen/time-limits.js';
import { createLogger } from '../../src/log/log.js';
import type { TlsFiles } from '../../src/config/tls-material.js';
import type { ClientAuthentication, ProxyConfig } from '../../src/config/config.js';

/** A server that listens on this machine, and what it logs. */
export interface Listening {
  readonly origin: string;
  readonly server: ListeningServer;
  readonly log: readonly JsonObject[];
  close(): Promise<void>;
}

export const plain: ListenConfig = {
  listen: { host: '127.0.0.1', port: 0 },
  tls: null,
  connections: { keepAliveTimeout: 80_000, maxConnections: 10_000 },
  shutdownGrace: 0,
};

/** With clients' certificates where the files name authorities. */
export function withTls(
  files: TlsFiles,
  clientAuthentication: ClientAuthentication = 'required',
): ListenConfig {
  return { ...plain, tls: { files, clientAuthentication } };
}

export async function startListening(
  config: ListenConfig,
  handler: RequestListener,
  limits: Partial<TimeLimits> = {},
): Promise<Listening> {
  const log: JsonObject[] = [];
  const logger = createLogger('debug', {
    write: (line) => log.push(JSON.parse(line) as JsonObject),
  });
  const server = createListeningServer(config, logger, { ...defaultTimeLimits, ...limits });
  const origin = await server.start(handler);
  return { origin, server, log, close: () => server.close() };
}

const noProxies: ProxyConfig = { trusted: [], certificateHeader: 'none' };

/** Answers with who sent the request. */
export function answerWithPeer(config: ProxyConfig = noProxies): RequestListener {
  const peers = createPeers(config);
  return (incoming, response) => {
    const body = { address: peers.address(incoming), identity: peers.identity(incoming) };
    response.end(JSON.stringify(body));
  };
}

/** What came back, and by which connection. */
export interface Answer {
  readonly status: number;
  readonly body: {
    readonly address: string;
    readonly identity: { readonly dns: readonly string[] } | null;
  };
  readonly version: string | null;
  readonly connection: string | undefined;
}

/** Sends a request by HTTPS; by a connection of its own when `options` has no agent. */
export function send(
  origin: string,
  options: AgentOptions & { readonly agent?: Agent },
): Promise<Answer> {
  const agent = options.agent ?? new Agent({ ...options, keepAlive: false, maxCachedSessions: 0 });
  return new Promise((resolve, reject) => {
    const sent = request(origin, { ...options, agent }, (response) => {
      let text = '';
      const socket = response.socket as unknown as { getProtocol(): string | null };
      const version = socket.getProtocol();
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        const body = JSON.parse(text) as Answer['body'];
        resolve({ status: statusCode, body, version, connection: headers.connection });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
