/** From the least to the most that one may do. */
export const roles = ['poller', 'reader', 'writer', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who sends a request. */
export interface Principal {
  /** The actor's name in the change log. */
  readonly name: string;
  readonly role: Role;
  /** DNS names or `*.suffix` patterns, in lower case; null: all. */
  readonly clusters: readonly string[] | null;
}

/** Names of the principals that AUTH_TOKEN and CRUD_AUTH_TOKEN stand for. */
export const readTokenName = 'read-token';
export const writeTokenName = 'write-token';

/** Names that no token may give to its holder: the change log would take one for another. */
export const reservedNames: ReadonlySet<string> = new Set([
  readTokenName,
  writeTokenName,
  'anonymous',
  'seed',
  'migration',
  'mend',
]);

/** The DNS names of a client certificate that was verified. */
export type CertificateNames = readonly [string, ...string[]];

/** Tells principals from what requests carry. */
export interface PrincipalSource {
  /**
   * Answers at once when the token is known: polls with one must not wait for a promise.
   *
   * @param authorization - the request's header, as it came
   * @throws Problem `unauthorized` with its challenge (RFC 6750, section 3); `keys_unavailable`
   *   while a signed token cannot be checked
   */
  authenticate(authorization: string | undefined): Principal | Promise<Principal>;
  /**
   * @param clusters - the DNS names of a client certificate that was verified
   * @throws Problem `unauthorized` when it is revoked
   */
  identify(clusters: CertificateNames): Principal;
  /** What an operator should know: broken files, fallbacks in force. Names no secret. */
  notes(): readonly string[];
  close(): void;
}
