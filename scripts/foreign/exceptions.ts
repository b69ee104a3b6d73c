/** What a tool is known to fail at, and what of a document makes it fail. */
export interface KnownException {
  readonly tool: string;
  readonly version: string;
  readonly documents: readonly string[];
  /** The construct in the document, and what the tool makes of it. */
  readonly reason: string;
  /** In what the tool, or the compiler of what it made, says. */
  readonly says: RegExp;
}

/**
 * Faults of tools that no document of ours can go around. Each is asserted: one that a tool no longer
 * has must go from here.
 */
export const knownExceptions: readonly KnownException[] = [];
