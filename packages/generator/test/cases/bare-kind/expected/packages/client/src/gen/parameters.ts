// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
export interface ListChangesParams {
  /** Only of documents of this kind; the log also has kinds that there are no longer. */
  kind?: string;
  /** Only of documents with this key. */
  id?: string;
  /** Only what this one changed. */
  actor?: string;
  /** Only what gave this cluster something else, by its key. */
  cluster?: string;
  /** Only what came after: a revision, or a time (RFC 3339). */
  since?: string;
  /** Only up to: a revision, or a time (RFC 3339). */
  until?: string;
  /** The most to return; 100 when it is absent. */
  limit?: number;
  /** Only what came before this revision, the last one seen. */
  before?: number;
}
