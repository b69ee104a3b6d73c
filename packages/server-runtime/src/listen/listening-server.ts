import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Config, TlsConfig } from '../config/config.js';
import { describeFaults } from '../config/tls.js';
import { readTlsMaterial } from '../config/tls-material.js';
import type { ReadinessCheck } from '../front/readiness.js';
import type { Logger } from '../log/log.js';
import { CertificateRotation, secureContextOf } from './certificate-rotation.js';
import { closeServer } from './close-server.js';
import { boundConnections } from './connection-bound.js';
import { defaultTimeLimits, type TimeLimits } from './time-limits.js';
import { countHandshakeFailures } from './handshake-failures.js';
import { listen, ListenError } from './listen.js';

/** What a socket is opened with. */
export type ListenConfig = Pick<Config, 'listen' | 'tls' | 'connections' | 'shutdownGrace'>;

/** The socket of a process: opened once, closed once. */
export interface ListeningServer {
  /** What `/ready` says of the certificate. */
  readonly check: ReadinessCheck;
  /**
   * Begins to listen.
   *
   * @returns where, as a URL
   * @throws ListenError when the address is taken, foreign or not allowed
   */
  start(handler: RequestListener): Promise<string>;
  /** Ends without losing a request; see {@link closeServer}. */
  close(): Promise<void>;
}

/**
 * Makes the server that requests come in by: HTTP, or HTTPS with certificates that are taken
 * anew when their files change. Idle and slow connections are ended, and there are never more
 * than the configuration allows.
 *
 * @throws ListenError when the files of TLS cannot be used
 */
export function createListeningServer(
  config: ListenConfig,
  logger: Logger,
  limits: TimeLimits = defaultTimeLimits,
): ListeningServer {
  const timeouts = timeoutsOf(config, limits);
  const served = config.tls
    ? serveTls(config.tls, timeouts, limits, logger)
    : { server: createServer(timeouts), rotation: null };
  const { server, rotation } = served;
  server.setTimeout(limits.silence);
  boundConnections(server, config.connections.maxConnections);
  return {
    check: { name: 'tls', run: () => ({ ready: true, ...rotation?.describe() }) },
    start: (handler) => {
      server.on('request', handler);
      return listen(server, config.listen);
    },
    close: async () => {
      rotation?.stop();
      await closeServer(server, config.shutdownGrace);
    },
  };
}

/** Options that `node:http` and `node:https` have in common. */
function timeoutsOf({ connections }: ListenConfig, limits: TimeLimits): ServerOptions {
  return {
    keepAliveTimeout: connections.keepAliveTimeout,
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    connectionsCheckingInterval: limits.checkInterval,
  };
}

function serveTls(
  { files, clientAuthentication }: TlsConfig,
  timeouts: ServerOptions,
  limits: TimeLimits,
  logger: Logger,
): { readonly server: Server; readonly rotation: CertificateRotation } {
  const { material, faults } = readTlsMaterial(files);
  if (!material) throw new ListenError(describeFaults(faults));
  const server = createTlsServer({
    ...timeouts,
    ...secureContextOf(material),
    handshakeTimeout: limits.handshake,
    requestCert: files.clientCa !== null,
    rejectUnauthorized: clientAuthentication === 'required',
  });
  const rotation = new CertificateRotation(server, files, material, logger);
  rotation.start(limits.rotation);
  countHandshakeFailures(server, logger, limits.summary);
  return { server, rotation };
}
