/** A statement whose result nobody waits for. */
export interface DeferredStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** How many rows it must change; it counts as failed otherwise. */
  readonly changes?: number;
  /** @returns the error to reject with when it failed; the given one when left out */
  readonly explain?: (error: Error) => Error;
}

/** Takes statements that go to the database with the next one that somebody waits for. */
export interface StatementQueue {
  defer(statement: DeferredStatement): void;
  /** Whether there is enough for a message of its own. */
  readonly isFull: boolean;
}
