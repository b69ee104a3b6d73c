export type Role = 'poller' | 'reader' | 'writer' | 'admin';

/** Who sends a request. */
export interface Principal {
  /** The actor's name in the change log. */
  readonly name: string;
  readonly role: Role;
  /** DNS names or `*.suffix` patterns, in lower case; null: all. */
  readonly clusters: readonly string[] | null;
}

/** Tells principals from what requests carry. */
export interface PrincipalSource {
  /**
   * Answers at once when the token is known: polls with one must not wait for a promise.
   *
   * @param authorization - the request's header, as it came
   * @throws Problem `unauthorized` with its challenge (RFC 6750, section 3)
   */
  authenticate(authorization: string | undefined): Principal | Promise<Principal>;
  /** What an operator should know: broken files, fallbacks in force. Names no secret. */
  notes(): readonly string[];
  close(): void;
}
