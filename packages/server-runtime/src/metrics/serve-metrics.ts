import type { ServiceDescriptor } from '@flux-resourceset/contract';
import type { Config } from '../config/config.js';
import type { PollSource } from '../flux/poll-source.js';
import type { Observer } from '../front/observer.js';
import type { PrincipalSource } from '../principals/principal.js';
import type { BackgroundScrub } from '../store/background-scrub.js';
import type { Store } from '../store/store.js';
import { measureStore } from '../store/store-size.js';
import type { FleetFigures, MetricSources } from './metric-sources.js';
import { createMetricsRoute } from './metrics-route.js';
import { startMetricsServer, type MetricsServer } from './metrics-server.js';
import type { RequestCounts } from './request-counts.js';

/** The parts of a server that metrics are read from. */
export interface MeasuredParts {
  readonly config: Config;
  readonly store: Store;
  readonly source: PollSource;
  readonly scrub: BackgroundScrub;
  readonly requests: RequestCounts;
  /** Null for a service without clusters. */
  readonly fleet: { figures(): Promise<FleetFigures> } | null;
  readonly droppedLines: () => number;
}

/** @returns what the metrics of a server are read from */
export function findMetrics(
  { version }: ServiceDescriptor,
  { config, store, source, scrub, requests, fleet, droppedLines }: MeasuredParts,
): MetricSources {
  return {
    version,
    mode: config.mode,
    requests,
    polls: fleet && (() => source.figures),
    store: async () => ({
      revision: await store.read((snapshot) => snapshot.revision()).catch(() => null),
      size: measureStore(config.store),
      damaged: scrub.findings.damages.length,
    }),
    fleet: fleet && (() => fleet.figures()),
    droppedLines,
  };
}

/**
 * Opens the port for metrics, where there is one.
 *
 * @throws ListenError when its address is taken, foreign or not allowed
 */
export async function startMetrics(
  { metricsListen }: Config,
  sources: MetricSources,
  parts: { readonly principals: PrincipalSource; readonly observer: Observer },
): Promise<MetricsServer | null> {
  if (metricsListen === null) return null;
  return startMetricsServer(metricsListen, createMetricsRoute(sources, 'public'), parts);
}
