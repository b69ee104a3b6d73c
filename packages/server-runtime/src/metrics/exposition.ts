import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { DurationHistogram, type CountedRoute } from './duration-histogram.js';
import type { MetricSources, StoreFigures } from './metric-sources.js';

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
  const store = addStore(register);
  return {
    contentType: register.contentType,
    render: async () => {
      store(await sources.store());
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
    read: () => splitByResult(requests, 'write', ['accepted', 'refused']),
  });
  counter(register, 'polls_total', 'Polls and lists of all clusters, by how they went.', {
    labels: ['result'],
    read: () => splitByResult(requests, 'poll', ['served', 'failed']),
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

/** Both results are there from the start, so that the first failure is an increase. */
function splitByResult(
  { routes }: MetricSources['requests'],
  access: 'poll' | 'write',
  [good, bad]: readonly [string, string],
): readonly Sample[] {
  let [served, failed] = [0, 0];
  for (const [operation, { statuses }] of routes) {
    if (operation?.access !== access) continue;
    for (const [status, count] of statuses) {
      if (status < 400) served += count;
      else failed += count;
    }
  }
  return [
    [{ result: good }, served],
    [{ result: bad }, failed],
  ];
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
