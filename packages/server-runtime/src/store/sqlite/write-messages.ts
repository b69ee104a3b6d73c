/** How the thread that writes opens the file. */
export interface WriteThreadOptions {
  readonly file: string;
  readonly create: boolean;
  /** How long a statement waits for a lock, in milliseconds. */
  readonly timeout: number;
}

/** A statement for the thread that writes; they run one after the other, in the order sent. */
export interface WriteRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What a statement brought. */
export interface WriteResult {
  readonly rows: unknown[];
  readonly changes: number;
}

/** What the thread answers; the request with id 0 is the opening of the file. */
export type WriteReply =
  | { readonly id: number; readonly result: WriteResult }
  | { readonly id: number; readonly error: { readonly message: string; readonly code?: string } };
