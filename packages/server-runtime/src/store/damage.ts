/** Something stored that is not what was written. */
export interface Damage {
  /** A kind, `tombstones`, `changes` or `baseline`. */
  readonly kind: string;
  readonly id: string;
  /** Completes "… in the store": `has a wrong checksum`. */
  readonly reason: string;
}
