/** How the thread that writes opens the file. */
export interface WriteThreadOptions {
  readonly file: string;
  readonly create: boolean;
  /** How long a statement waits for a lock, in milliseconds. */
  readonly timeout: number;
}

/** One statement for the thread that writes. */
export interface WriteStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** How many rows it must change; it counts as failed otherwise. */
  readonly changes?: number;
}

/**
 * Statements for the thread that writes; it runs them one after the other, in the order sent, and
 * those of a request up to the first that fails.
 */
export interface WriteRequest {
  readonly id: number;
  readonly statements: readonly WriteStatement[];
}

/** What the last statement of a request brought. */
export interface WriteResult {
  readonly rows: unknown[];
  readonly changes: number;
}

/** What the thread answers; the request with id 0 is the opening of the file. */
export type WriteReply =
  | { readonly id: number; readonly result: WriteResult }
  | { readonly id: number; readonly error: WriteFailure };

/** Why a request failed. */
export interface WriteFailure {
  readonly message: string;
  readonly code?: string;
  /** Which statement of the request it was. */
  readonly index: number;
}
