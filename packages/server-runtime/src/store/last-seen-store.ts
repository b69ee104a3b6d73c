/** When an endpoint of a cluster was last polled, and what was answered. */
export interface SeenPoll {
  readonly dns: string;
  readonly endpoint: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly status: number;
  /** Of the last inputs that were given; null when none were. */
  readonly digest: string | null;
  /** Version of the operator, as it says itself. */
  readonly operator: string | null;
  readonly address: string | null;
}

/** What was written by anybody since some time. */
export interface SeenSince {
  readonly polls: readonly SeenPoll[];
  /** Where to go on. */
  readonly mark: number;
  /** Whether there may be more. */
  readonly isPart: boolean;
}

/**
 * Who was last seen, beside the documents and apart from them: writing it neither touches them
 * nor moves the store's version, so that a server that only reads may do it.
 */
export interface LastSeenStore {
  /** Keeps what is newer than what is there. @throws when it cannot be written */
  write(polls: readonly SeenPoll[]): Promise<void>;
  /**
   * Some of what was written since: as much as does not hold up the event loop.
   *
   * @param mark - of the last call; 0 begins
   */
  readSince(mark: number): Promise<SeenSince>;
  /** Removes all that is known of clusters. */
  forget(dns: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
