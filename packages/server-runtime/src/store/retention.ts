/** Which changes a log keeps; older ones are folded into what it begins with. */
export interface Retention {
  /** ISO 8601, UTC: what was made before is not kept; null keeps all. */
  readonly before: string | null;
  /** The most that the log takes, about; null is no bound. */
  readonly bytes: number | null;
}
