import { createRequire } from 'node:module';

/** A connection of another process to the store. */
interface Database {
  exec(sql: string): void;
  close(): void;
}

/** The driver of the store's own package. */
const Driver = createRequire(
  new URL('../../packages/server-runtime/package.json', import.meta.url),
)('better-sqlite3') as new (file: string, options: { readonly timeout: number }) => Database;

/** Opens the store as any other program may. It waits for a lock, and blocks meanwhile. */
export function openDatabase(file: string): Database {
  return new Driver(file, { timeout: 10_000 });
}
