import { startPostgres, type PostgresServer, type ServerSettings } from '../postgres/server.js';
import { Site, type FindUrl, type SiteSettings } from './site.js';
import type { Fault } from './fault.js';

/** A PostgreSQL server, and how servers of ours come to it. */
export interface UsedDatabase {
  readonly server: PostgresServer;
  readonly findUrl: FindUrl;
}

/** Starts a PostgreSQL server for some work, and removes it. */
export async function usePostgres<Result>(
  settings: ServerSettings,
  work: (database: UsedDatabase) => Promise<Result>,
): Promise<Result> {
  const server = await startPostgres(settings);
  try {
    const findUrl: FindUrl = (mode) => server.url(`?mode=${mode}&sslmode=disable`);
    return await work({ server, findUrl });
  } finally {
    await server.remove();
  }
}

/** @returns a fault's work on a PostgreSQL server of its own */
export function onPostgres(
  run: (folder: string, cycles: number, settings: SiteSettings) => Promise<string>,
): Fault['run'] {
  return (folder, cycles) => usePostgres({}, ({ findUrl }) => run(folder, cycles, { findUrl }));
}

/** Starts a PostgreSQL server with a site on it for some work, and removes both. */
export function useSite<Result>(
  settings: ServerSettings,
  folder: string,
  work: (site: Site, server: PostgresServer) => Promise<Result>,
): Promise<Result> {
  return usePostgres(settings, async ({ server, findUrl }) => {
    const site = await Site.open(folder, { findUrl });
    try {
      return await work(site, server);
    } finally {
      await site.close();
    }
  });
}
