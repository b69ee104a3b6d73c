/** The mark on a DNS name whose cluster is no longer what it was. */
export interface Tombstone {
  /** In lower case. */
  readonly dns: string;
  /** Id of the cluster that had the name. */
  readonly cluster: string;
  /** A deleted cluster is to remove what it has; a renamed one goes on under another name. */
  readonly cause: 'deleted' | 'renamed';
  /** ISO 8601, UTC. */
  readonly time: string;
}
