import type { RequestListener, ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import type { SecureContextOptions, SecureVersion, TLSSocket } from 'node:tls';
import type { JsonObject } from '@flux-resourceset/contract';
import { describeFaults } from '../config/tls.js';
import { readTlsMaterial, type TlsFiles, type TlsMaterial } from '../config/tls-material.js';
import type { Logger } from '../log/log.js';

const expiredProblem = 'the certificate has expired';
const oldestVersion: SecureVersion = 'TLSv1.2';

/** @returns what OpenSSL is set up with */
export function secureContextOf({ cert, key, ca }: TlsMaterial): SecureContextOptions {
  return { cert, key, minVersion: oldestVersion, ...(ca && { ca }) };
}

/**
 * Takes renewed files of TLS without a restart. The files are read again and again and compared
 * by content: Kubernetes swaps a symbolic link two folders up, which no watch of a file sees.
 * New handshakes use what is new; connections that are open finish what they are at, and end
 * with their next answer. Files that are torn, or do not belong together, change nothing.
 */
export class CertificateRotation {
  readonly #server: Server;
  readonly #files: TlsFiles;
  readonly #logger: Logger;
  #material: TlsMaterial;
  /** What is wrong with the files now; the one before is served then. */
  #problem: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Connections that were made since the last rotation. */
  #current = new WeakSet<object>();

  constructor(server: Server, files: TlsFiles, material: TlsMaterial, logger: Logger) {
    this.#server = server;
    this.#files = files;
    this.#material = material;
    this.#logger = logger;
    server.on('secureConnection', (socket: TLSSocket) => this.#current.add(socket));
    server.on('request', this.#endOutdated);
  }

  /** @param interval - how often the files are read, in milliseconds */
  start(interval: number): void {
    this.#timer = setInterval(() => this.check(), interval).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Reads the files, and takes them when they are new and whole. */
  check(): void {
    const { material, faults } = readTlsMaterial(this.#files);
    if (material === undefined) {
      this.#keep(describeFaults(faults));
      return;
    }
    this.#problem = null;
    if (isSame(material, this.#material)) return;
    this.#server.setSecureContext(secureContextOf(material));
    this.#material = material;
    this.#current = new WeakSet();
    this.#logger.info({ expires: material.expires }, 'TLS: the renewed files are in use');
  }

  /** @returns what an operator has to know of the certificate; nothing when all is well */
  describe(): { readonly details?: JsonObject } {
    const { expires } = this.#material;
    const problem = this.#problem ?? (expires.getTime() < Date.now() ? expiredProblem : null);
    if (problem === null) return {};
    return { details: { problem, certificate_expires: expires.toISOString() } };
  }

  #keep(problem: string): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#logger.error({ problem }, 'TLS: the files cannot be used, those before stay in use');
  }

  readonly #endOutdated: RequestListener = ({ socket }, response: ServerResponse) => {
    if (!this.#current.has(socket)) response.shouldKeepAlive = false;
  };
}

function isSame(one: TlsMaterial, other: TlsMaterial): boolean {
  const isSameAuthority = one.ca === null ? other.ca === null : other.ca?.equals(one.ca) === true;
  return one.cert.equals(other.cert) && one.key.equals(other.key) && isSameAuthority;
}
