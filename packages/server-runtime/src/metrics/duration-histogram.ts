import { Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import { durationBounds } from './route-counts.js';
import type { RouteCounts } from './route-counts.js';

/** One route and what is counted of it. */
export interface CountedRoute {
  readonly route: string;
  readonly method: string;
  readonly counts: RouteCounts;
}

interface Series {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

const name = 'flux_resourceset_http_request_duration_seconds';
const description = {
  name,
  help: 'Time from a request to its answer, which may still have to be sent.',
  type: 'histogram',
};

/**
 * A histogram that was counted elsewhere. The library's own would cost each poll a twentieth of
 * its time: it makes a key of the labels for every observation.
 */
export class DurationHistogram extends Histogram {
  readonly #routes: () => Iterable<CountedRoute>;

  constructor(register: Registry, routes: () => Iterable<CountedRoute>) {
    super({ ...description, buckets: [...durationBounds], registers: [register] });
    this.#routes = routes;
  }

  /** What the library asks for when it writes text. */
  getForPromString(): Promise<{ readonly values: readonly Series[] } & typeof description> {
    const values = [...this.#routes()].flatMap(toSeries);
    return Promise.resolve({ ...description, values });
  }
}

function toSeries({ route, method, counts }: CountedRoute): readonly Series[] {
  const labels = { route, method };
  let total = 0;
  const buckets = counts.buckets.map((count, index) => {
    const le = durationBounds[index] ?? '+Inf';
    total += count;
    return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: total };
  });
  return [
    ...buckets,
    { metricName: `${name}_sum`, labels, value: counts.seconds },
    { metricName: `${name}_count`, labels, value: total },
  ];
}
