import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/*
 * Where the store of a folder is: in a file there, or in a database of its own on the server that
 * `scripts/test-postgres.ts` has started.
 */
const server = process.env['TEST_POSTGRES_URL'];

/** @returns the DATABASE_URL of the store that belongs to a folder */
export function storeUrl(folder: string, mode: 'rw' | 'ro' = 'rw'): string {
  if (server === undefined) {
    return `sqlite://${join(folder, 'store.db')}?mode=${mode === 'rw' ? 'rwc' : 'ro'}`;
  }
  return `${server.replace(/[^/]*$/, databaseOf(folder))}?sslmode=disable&mode=${mode}`;
}

/** Makes the database of a folder, where it is not a file. */
export async function makeStorePlace(folder: string): Promise<void> {
  await command(`create database ${databaseOf(folder)}`);
}

/** Removes it, with whoever is still connected. */
export async function removeStorePlace(folder: string): Promise<void> {
  await command(`drop database if exists ${databaseOf(folder)} with (force)`);
}

/** Makes a copy of a store that nobody uses, as that of a new folder. */
export async function copyStore(from: string, to: string): Promise<void> {
  mkdirSync(to);
  if (server === undefined) cpSync(join(from, 'store.db'), join(to, 'store.db'));
  else await command(`create database ${databaseOf(to)} template ${databaseOf(from)}`);
}

/** @returns all that is stored, in a form that can be compared */
export async function readStore(folder: string): Promise<string> {
  if (server === undefined) return readFileSync(join(folder, 'store.db'), 'base64');
  const tables = await execute(storeUrl(folder), allTables);
  const contents = tables.map(({ name }) =>
    execute(storeUrl(folder), `select * from ${String(name)}`),
  );
  return JSON.stringify([tables, await Promise.all(contents)]);
}

const allTables = `select format('%I.%I', schemaname, tablename) as name from pg_tables
  where schemaname = 'flux_resourceset' order by 1`;

/** Keeps servers from noting who was seen. */
export async function spoilLastSeen(folder: string): Promise<void> {
  if (server !== undefined) {
    await execute(storeUrl(folder), 'drop table flux_resourceset.service_last_seen');
    return;
  }
  const file = join(folder, 'store.db-last-seen');
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  mkdirSync(file);
}

function databaseOf(folder: string): string {
  return `of_${createHash('sha256').update(folder).digest('hex').slice(0, 20)}`;
}

async function command(statement: string): Promise<void> {
  if (server !== undefined) await execute(server, statement);
}

async function execute(
  url: string,
  statement: string,
): Promise<readonly { readonly name?: unknown }[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as readonly { readonly name?: unknown }[];
  } finally {
    await client.end();
  }
}
