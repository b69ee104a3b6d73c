import type { KeySetPlace, SignedTokenOptions, TokenOptions } from '../config/config.js';
import type { Logger } from '../log/log.js';
import { findCertificatePrincipal } from './certificate-principal.js';
import { digestToken, readCredentials, unknownToken } from './credentials.js';
import { FixedTokens, listVariableTokens } from './fixed-tokens.js';
import { FollowedFile } from './followed-file.js';
import type { KeySource } from './key-source.js';
import type { CertificateNames, Principal, PrincipalSource } from './principal.js';
import type { RemoteKeyTiming } from './remote-keys.js';
import { Revocations } from './revocations.js';
import type { SignedTokens } from './signed-tokens.js';
import { readTokenFile, type FileToken } from './token-file.js';

/** How often files and addresses are looked at, in milliseconds. */
export interface PrincipalTiming {
  readonly fileInterval: number;
  readonly remoteKeys: RemoteKeyTiming;
}

const usualTiming: PrincipalTiming = {
  fileInterval: 1_000,
  remoteKeys: { timeout: 5_000, lifetime: 300_000, pause: 10_000 },
};

/**
 * Opens everything that tells principals, and warns of what an operator should know.
 *
 * @throws ConfigError when a file cannot be used; later the one before stays in force instead
 */
export async function openPrincipals(
  options: TokenOptions,
  logger: Logger,
  timing: PrincipalTiming = usualTiming,
): Promise<PrincipalSource> {
  const principals = new Principals(options, logger, timing);
  try {
    await principals.open();
  } catch (error) {
    principals.close();
    throw error;
  }
  for (const note of principals.notes()) logger.warn(note);
  return principals;
}

/** What is followed: tells what is wrong with itself. */
interface Followed {
  readonly note: string | null;
  close(): void;
}

class Principals implements PrincipalSource {
  readonly #options: TokenOptions;
  readonly #logger: Logger;
  readonly #timing: PrincipalTiming;
  readonly #variableTokens: readonly FileToken[];
  readonly #followed: Followed[] = [];
  #tokens: FollowedFile<readonly FileToken[]> | null = null;
  #revocations: FollowedFile<Revocations> | null = null;
  #fixed: FixedTokens;
  #signed: SignedTokens | null = null;

  constructor(options: TokenOptions, logger: Logger, timing: PrincipalTiming) {
    this.#options = options;
    this.#logger = logger;
    this.#timing = timing;
    this.#variableTokens = listVariableTokens(options);
    this.#fixed = new FixedTokens(this.#variableTokens, Revocations.none);
  }

  async open(): Promise<void> {
    const { tokensFile, revokedFile, signed } = this.#options;
    if (tokensFile !== null || revokedFile !== null) await this.#openFiles(tokensFile, revokedFile);
    if (signed !== null) await this.#openSigned(signed);
  }

  authenticate(authorization: string | undefined): Principal | Promise<Principal> {
    const token = readCredentials(authorization);
    const digest = digestToken(token);
    const known = this.#fixed.find(digest) ?? this.#signed?.find(digest);
    if (known !== undefined) return known;
    if (this.#signed === null) throw unknownToken();
    return this.#signed.verify(token, digest);
  }

  identify(clusters: CertificateNames): Principal {
    return findCertificatePrincipal(clusters, this.#revoked());
  }

  notes(): readonly string[] {
    const own = [describeFallback(this.#options), this.#fixed.describeExpired()];
    const found = [...own, ...this.#followed.map(({ note }) => note)];
    return found.filter((note) => note !== null);
  }

  close(): void {
    for (const followed of this.#followed) followed.close();
  }

  async #openFiles(tokensFile: string | null, revokedFile: string | null): Promise<void> {
    const { parseText } = await import('./parse-text.js');
    const changed = (): void => this.#settle();
    if (revokedFile !== null) {
      const parse = (text: string): Revocations => Revocations.read(parseText(text));
      this.#revocations = await this.#follow('REVOKED_FILE', revokedFile, parse, changed);
    }
    if (tokensFile !== null) {
      const taken = new Set(this.#variableTokens.map(({ sha256 }) => sha256));
      const parse = (text: string): readonly FileToken[] => readTokenFile(parseText(text), taken);
      this.#tokens = await this.#follow('TOKENS_FILE', tokensFile, parse, changed);
    }
    this.#settle();
  }

  /** Read-only servers without signed tokens never load what these need. */
  async #openSigned(options: SignedTokenOptions): Promise<void> {
    const { SignedTokens: Signed } = await import('./signed-tokens.js');
    const keys = await this.#openKeys(options.keys);
    this.#signed = new Signed({ options, keys, revocations: () => this.#revoked() });
  }

  async #openKeys(place: KeySetPlace): Promise<KeySource> {
    const changed = (): void => this.#signed?.forget();
    if (place.kind === 'file') {
      const { readKeySet } = await import('./key-set.js');
      return this.#follow('JWKS_FILE', place.path, readKeySet, changed);
    }
    const { RemoteKeys } = await import('./remote-keys.js');
    const [logger, timing] = [this.#logger, this.#timing.remoteKeys];
    const keys = await RemoteKeys.open({ url: place.url, changed, logger, timing });
    this.#followed.push(keys);
    return keys;
  }

  async #follow<Content>(
    variable: string,
    path: string,
    parse: (text: string) => Content,
    changed: () => void,
  ): Promise<FollowedFile<Content>> {
    const [logger, interval] = [this.#logger, this.#timing.fileInterval];
    const file = await FollowedFile.open({ variable, path, parse, changed, logger, interval });
    this.#followed.push(file);
    return file;
  }

  #revoked(): Revocations {
    return this.#revocations?.current() ?? Revocations.none;
  }

  /** Which tokens count is worked out when a file changes, so that a request looks up and no more. */
  #settle(): void {
    const tokens = [...(this.#tokens?.current() ?? []), ...this.#variableTokens];
    this.#fixed = new FixedTokens(tokens, this.#revoked());
    this.#signed?.forget();
  }
}

function describeFallback({ read, write }: TokenOptions): string | null {
  if (read === null || read.reveal() !== write?.reveal()) return null;
  return 'AUTH_TOKEN, which clusters hold, may write and delete everything: set CRUD_AUTH_TOKEN to a token of its own';
}
