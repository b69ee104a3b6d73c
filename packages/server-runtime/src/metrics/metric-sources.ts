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

/** Where the metrics come from: looked at when somebody asks for them. */
export interface MetricSources {
  readonly version: string;
  readonly mode: string;
  readonly requests: RequestCounts;
  /** Null for a service without polls. */
  readonly polls: (() => PollFigures) | null;
  readonly store: () => Promise<StoreFigures>;
}
