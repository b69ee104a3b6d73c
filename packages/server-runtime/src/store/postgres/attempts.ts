import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type { PostgresPlace, PostgresTls } from '../store-options.js';

/** One way to reach the database. */
export interface Attempt {
  readonly host: string;
  readonly port: number;
  /** Reads the files each time, which may have been renewed; null: the connection is not encrypted. */
  readonly encrypt: (() => ConnectionOptions) | null;
}

/**
 * The ways to reach the database, one of which is tried first: the one that worked last. libpq
 * tries hosts in their order, and with `allow` and `prefer` each of them in two ways.
 */
export class Attempts {
  readonly #all: readonly Attempt[];
  #index = 0;

  constructor(place: Pick<PostgresPlace, 'hosts' | 'tls'>) {
    this.#all = place.hosts.flatMap(({ host, port }) =>
      // A socket of this machine is not encrypted, whatever is asked for: so does libpq.
      (host.startsWith('/') ? [null] : listWays(place.tls, host)).map((encrypt) => ({
        ...{ host, port, encrypt },
      })),
    );
  }

  get count(): number {
    return this.#all.length;
  }

  get current(): Attempt {
    const attempt = this.#all[this.#index];
    if (attempt === undefined) throw new TypeError('there is no host');
    return attempt;
  }

  /** Goes on to the next way, unless another has done so since `failed` was tried. */
  leave(failed: Attempt): void {
    if (this.current === failed) this.#index = (this.#index + 1) % this.#all.length;
  }
}

/**
 * What `sslmode` means to libpq. `require` encrypts and asks for no certificate that anybody vouches
 * for, but where `sslrootcert` names who does; only `verify-full` compares the host's name.
 *
 * @see https://www.postgresql.org/docs/current/libpq-ssl.html
 */
function listWays(tls: PostgresTls, host: string): readonly Attempt['encrypt'][] {
  if (tls.mode === 'disable') return [null];
  // The name that a certificate is compared with, also where it is an address.
  const encrypt = (): ConnectionOptions => ({ ...describeTls(tls), host });
  if (tls.mode === 'allow') return [null, encrypt];
  return tls.mode === 'prefer' ? [encrypt, null] : [encrypt];
}

function describeTls({ mode, authorities, certificate }: PostgresTls): ConnectionOptions {
  const isVerified = mode.startsWith('verify-') || (mode === 'require' && authorities !== null);
  const ca = authorities !== null && authorities !== 'system' ? readFileSync(authorities) : null;
  return {
    rejectUnauthorized: isVerified,
    ...(ca !== null && isVerified && { ca }),
    ...(mode !== 'verify-full' && { checkServerIdentity: () => undefined }),
    ...(certificate !== null && {
      cert: readFileSync(certificate.file),
      key: readFileSync(certificate.keyFile),
    }),
  };
}
