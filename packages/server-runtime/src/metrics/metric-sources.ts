import type { PollFigures } from '../flux/poll-source.js';
import type { StoreSize } from '../store/store-size.js';
import type { RequestCounts } from './request-counts.js';

/** What is told of a store. */
export interface StoreFigures {
  /** Null while the store cannot be read. */
  readonly revision: number | null;
  /** Null for a store that is no file of the operator's. */
  readonly size: StoreSize | null;
  /** Documents and tombstones that are not what was written, as far as they were looked at. */
  readonly damaged: number;
}

/** What is told of the clusters, and none by name. */
export interface FleetFigures {
  readonly clusters: number;
  /** Those that nothing was heard of for so long, by words for how long: `1h`. */
  readonly silent: Readonly<Record<string, number>>;
}

/** Where the metrics come from: looked at when somebody asks for them. */
export interface MetricSources {
  readonly version: string;
  readonly mode: string;
  readonly requests: RequestCounts;
  /** Null for a service without polls. */
  readonly polls: (() => PollFigures) | null;
  readonly store: () => Promise<StoreFigures>;
  /** Null for a service without clusters. */
  readonly fleet: (() => Promise<FleetFigures>) | null;
  /** Log lines that could not be written since the start. */
  readonly droppedLines: () => number;
}
