import type { LastingStore, PostgresPlace } from './store-options.js';

/** @returns where a store is, for the operator's eyes, without anything secret */
export function describeStore(store: LastingStore): string {
  return store.backend === 'sqlite' ? store.file : describePlace(store);
}

/** @returns where a database is, without anything secret */
export function describePlace({ hosts, database, schema }: PostgresPlace): string {
  const places = hosts.map(({ host, port }) => `${host}:${String(port)}`);
  return `postgres://${places.join(',')}/${database} (schema ${schema})`;
}
