import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { DurationHistogram, type CountedRoute } from './duration-histogram.js';
import type { FleetFigures, MetricSources, StoreFigures } from './metric-sources.js';

/** Metrics as Prometheus reads them. */
export interface Exposition {
  readonly contentType: string;
  render(): Promise<string>;
}

/** Label of what no route was found for, whatever its path and method. */
const noRoute = '(none)';

/**
 * Makes the metrics. Import this file dynamically: a server that nobody asks for metrics does
 * not load the library. Process and event-loop figures count from here on.
 */
export function createExposition(sources: MetricSources): Exposition {
  const register = new Registry();
  collectDefaultMetrics({ register });
  addService(register, sources);
  addRequests(register, sources);
  addPolls(register, sources);
  addLog(register, sources);
  const store = addStore(register);
  const fleet = addFleet(register);
  return {
    contentType: register.contentType,
    render: async () => {
      store(await sources.store());
      // A store that cannot be read has no clusters to count: what was counted last stands.
      if (sources.fleet !== null) await sources.fleet().then(fleet, () => undefined);
      return register.metrics();
    },
  };
}

function addService(register: Registry, { version, mode }: MetricSources): void {
  new Gauge({
    name: 'flux_resourceset_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'mode'],
    registers: [register],
  }).set({ version, mode }, 1);
}

function addLog(register: Registry, { droppedLines }: MetricSources): void {
  counter(register, 'log_lines_dropped_total', 'Log lines that could not be written.', {
    labels: [],
    read: () => [[{}, droppedLines()]],
  });
}

function addRequests(register: Registry, { requests }: MetricSources): void {
  const routes = (): readonly CountedRoute[] =>
    [...requests.routes].map(([operation, counts]) => ({
      route: operation?.template ?? noRoute,
      method: operation?.method.toUpperCase() ?? noRoute,
      counts,
    }));
  counter(register, 'http_requests_total', 'Requests by route and status.', {
    labels: ['route', 'method', 'status'],
    read: () =>
      routes().flatMap(({ route, method, counts }) =>
        [...counts.statuses].map(([status, count]) => [{ route, method, status }, count] as const),
      ),
  });
  new DurationHistogram(register, routes);
  counter(register, 'writes_total', 'Requests to write, by how they went.', {
    labels: ['result'],
    read: () => sumByResult(requests, 'write', writeResults),
  });
  counter(register, 'polls_total', 'Polls and lists of all clusters, by how they went.', {
    labels: ['result'],
    read: () => sumByResult(requests, 'poll', pollResults),
  });
  counter(register, 'refused_logins_total', 'Requests refused with 401 or 403, by reason.', {
    labels: ['status', 'reason'],
    read: () =>
      [...requests.refusals].map(([key, count]) => {
        const [status = '', reason = ''] = key.split(' ');
        return [{ status, reason }, count] as const;
      }),
  });
}

type Sample = readonly [labels: Readonly<Record<string, string | number>>, value: number];

type Results = Readonly<Record<string, (status: number) => boolean>>;

const pollResults: Results = {
  served: (status) => status < 400,
  /** By a token that is missing, wrong or another cluster's. */
  refused: (status) => status === 401 || status === 403,
  /** Of a cluster that does not exist, or with a request that is none. */
  mistaken: (status) => status >= 400 && status < 500 && status !== 401 && status !== 403,
  failed: (status) => status >= 500,
};

const writeResults: Results = {
  accepted: (status) => status < 400,
  refused: (status) => status >= 400 && status < 500,
  failed: (status) => status >= 500,
};

/** Every result is there from the start, so that the first failure is an increase. */
function sumByResult(
  { routes }: MetricSources['requests'],
  access: 'poll' | 'write',
  results: Results,
): readonly Sample[] {
  const statuses = [...routes]
    .filter(([operation]) => operation?.access === access)
    .flatMap(([, counts]) => [...counts.statuses]);
  return Object.entries(results).map(([result, isMeant]) => {
    const counts = statuses.filter(([status]) => isMeant(status)).map(([, count]) => count);
    return [{ result }, counts.reduce((sum, count) => sum + count, 0)];
  });
}

function addPolls(register: Registry, { polls }: MetricSources): void {
  if (polls === null) return;
  const one = (value: number): readonly Sample[] => [[{}, value]];
  counter(register, 'poll_renders_total', 'Answers to polls that were made from the store.', {
    labels: [],
    read: () => one(polls().renders),
  });
  counter(register, 'poll_cache_hits_total', 'Polls that were answered by what was kept.', {
    labels: [],
    read: () => one(polls().hits),
  });
  gauge(register, 'poll_cache_entries', 'Answers to polls that are kept.', () => polls().entries);
  gauge(register, 'poll_cache_bytes', 'What they take.', () => polls().bytes);
  gauge(register, 'poll_cache_max_bytes', 'What they may take.', () => polls().maxBytes);
}

/** @returns takes in what the store says, before the metrics are written */
function addStore(register: Registry): (figures: StoreFigures) => void {
  const plain = (name: string, help: string): Gauge =>
    new Gauge({ name: `flux_resourceset_${name}`, help, registers: [register] });
  const ready = plain('store_ready', '1 when the store can be read, 0 when it cannot.');
  const revision = plain('store_revision', 'Revision of the last change.');
  const damaged = plain('store_damaged_documents', 'Documents that are not what was written.');
  const size = new Gauge({
    name: 'flux_resourceset_store_size_bytes',
    help: 'Size of the store on its disk, by file.',
    labelNames: ['file'],
    registers: [register],
  });
  return (figures) => {
    ready.set(figures.revision === null ? 0 : 1);
    if (figures.revision !== null) revision.set(figures.revision);
    damaged.set(figures.damaged);
    for (const [file, bytes] of Object.entries(figures.size ?? {})) size.set({ file }, bytes);
  };
}

function addFleet(register: Registry): (figures: FleetFigures) => void {
  const clusters = new Gauge({
    name: 'flux_resourceset_clusters',
    help: 'Clusters in the store.',
    registers: [register],
  });
  const silent = new Gauge({
    name: 'flux_resourceset_clusters_silent',
    help: 'Clusters that have not polled for so long.',
    labelNames: ['threshold'],
    registers: [register],
  });
  return (figures) => {
    clusters.set(figures.clusters);
    for (const [threshold, count] of Object.entries(figures.silent)) {
      silent.set({ threshold }, count);
    }
  };
}

interface CounterSource {
  readonly labels: readonly string[];
  readonly read: () => readonly Sample[];
}

/** A counter that is counted elsewhere, and read when it is asked for. */
function counter(register: Registry, name: string, help: string, source: CounterSource): void {
  new Counter({
    name: `flux_resourceset_${name}`,
    help,
    labelNames: source.labels,
    registers: [register],
    collect() {
      this.reset();
      for (const [labels, value] of source.read()) this.inc(labels, value);
    },
  });
}

function gauge(register: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name: `flux_resourceset_${name}`,
    help,
    registers: [register],
    collect() {
      this.set(read());
    },
  });
}
