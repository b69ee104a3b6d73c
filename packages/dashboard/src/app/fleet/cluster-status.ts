/** What became of the polls of one endpoint. */
export interface EndpointStatus {
  readonly state: 'current' | 'behind' | 'failed' | 'never';
  readonly last_seen?: string;
  readonly status?: number;
  readonly digest?: string;
}

/** One cluster, as `GET /fleet/status` tells of it. */
export interface ClusterStatus {
  readonly id: string | number;
  readonly dns: string;
  readonly environment?: string;
  readonly last_seen?: string;
  readonly operator?: string;
  readonly address?: string;
  readonly endpoints: Readonly<Record<string, EndpointStatus>>;
}

/** How a cluster does, worst first. */
export const freshnesses = ['silent', 'failed', 'behind', 'current'] as const;
export type Freshness = (typeof freshnesses)[number];

export const meanings: Readonly<Record<Freshness, string>> = {
  silent: 'nothing was heard of it',
  failed: 'its last poll was answered with an error',
  behind: 'it has not been given what it would be given now',
  current: 'it has the newest',
};

/** Times after which a cluster counts as silent, in minutes. */
export const silences = [5, 15, 60, 24 * 60] as const;

/** Three polls of the providers that the generator writes. */
export const defaultSilence = 15;

/** @param silence - in minutes */
export function freshnessOf(
  { last_seen: seen, endpoints }: ClusterStatus,
  silence: number,
  now: number,
): Freshness {
  if (seen === undefined || now - Date.parse(seen) > silence * 60_000) return 'silent';
  const states = Object.values(endpoints).map(({ state }) => state);
  if (states.includes('failed')) return 'failed';
  return states.every((state) => state === 'current') ? 'current' : 'behind';
}

/** A cluster, and how it does. */
export interface FleetRow {
  readonly status: ClusterStatus;
  readonly id: string;
  readonly freshness: Freshness;
  /** In milliseconds; 0 for one that was never seen. */
  readonly seen: number;
}

/** How many clusters do how, of one environment. */
export interface EnvironmentCounts {
  readonly environment: string;
  readonly total: number;
  readonly counts: Readonly<Record<Freshness, number>>;
}

export function toRows(
  clusters: readonly ClusterStatus[],
  silence: number,
  now: number,
): readonly FleetRow[] {
  return clusters.map((status) => ({
    status,
    id: String(status.id),
    freshness: freshnessOf(status, silence, now),
    seen: status.last_seen === undefined ? 0 : Date.parse(status.last_seen),
  }));
}

/** Counts by environment, in the order of `names`; others come behind. */
export function countByEnvironment(
  rows: readonly FleetRow[],
  names: readonly string[],
): readonly EnvironmentCounts[] {
  const counted = new Map<string, Record<Freshness, number>>();
  for (const { status, freshness } of rows) {
    const environment = status.environment ?? '';
    const counts = counted.get(environment) ?? { silent: 0, failed: 0, behind: 0, current: 0 };
    counts[freshness] += 1;
    counted.set(environment, counts);
  }
  const ordered = [...names, ...[...counted.keys()].filter((name) => !names.includes(name))];
  return ordered.flatMap((environment) => {
    const counts = counted.get(environment);
    return counts ? [{ environment, counts, total: sum(counts) }] : [];
  });
}

export function sum(counts: Readonly<Record<Freshness, number>>): number {
  return freshnesses.reduce((total, name) => total + counts[name], 0);
}

/** What selects clusters of the fleet, as it stands in the address. */
export interface FleetSelection {
  readonly q?: string | undefined;
  readonly environment?: string | undefined;
  readonly state?: string | undefined;
}

/** Words are looked for in id, DNS name, address and the operator's version. */
export function selectRows(
  rows: readonly FleetRow[],
  { q = '', environment = '', state = '' }: FleetSelection,
): readonly FleetRow[] {
  const sought = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    ({ status, id, freshness }) =>
      (environment === '' || status.environment === environment) &&
      (state === '' || freshness === state) &&
      matches(`${id} ${status.dns} ${status.address ?? ''} ${status.operator ?? ''}`, sought),
  );
}

function matches(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
