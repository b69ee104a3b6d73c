import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { LastSeenStore, SeenPoll, SeenSince } from '../last-seen-store.js';
import { applicationId, foreignFile, readOwnership } from './ownership.js';

/** Rows that are written, or read, between two turns of the event loop: a few milliseconds. */
const chunk = 500;
/** How long to block for the lock of another process, in milliseconds: there is another time. */
const timeout = 20;

const createTable = `
  create table if not exists service_last_seen (
    dns text not null, endpoint text not null, at integer not null, status integer not null,
    digest text, operator text, address text, sequence integer not null,
    primary key (dns, endpoint)) without rowid;
  create index if not exists "service_last_seen:sequence" on service_last_seen (sequence);
  create table if not exists service_last_seen_end (
    id integer primary key check (id = 1), sequence integer not null)`;

/** The last number that was given, to what is forgotten as well: others have read up to it. */
const selectEnd = `select max(
  (select coalesce(max(sequence), 0) from service_last_seen),
  (select coalesce(max(sequence), 0) from service_last_seen_end))`;

/** A failed poll brings no digest: what the cluster holds is what it was given before. */
const upsert = `
  insert into service_last_seen
  select value ->> 'dns', value ->> 'endpoint', value ->> 'at', value ->> 'status',
    value ->> 'digest', value ->> 'operator', value ->> 'address', @sequence + key
  from json_each(@polls) where true
  on conflict (dns, endpoint) do update set at = excluded.at, status = excluded.status,
    digest = coalesce(excluded.digest, digest), operator = excluded.operator,
    address = excluded.address, sequence = excluded.sequence
  where excluded.at > at`;

/**
 * A file of its own beside the database, which is opened when it is first needed, and again
 * until that works: the folder may be read-only for a while, or for good.
 */
export class LastSeenFile implements LastSeenStore {
  readonly #path: string;
  #database: Database.Database | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async write(polls: readonly SeenPoll[]): Promise<void> {
    const database = this.#open();
    database.exec('begin immediate');
    try {
      await writeChunks(database, polls);
      database.exec('commit');
    } catch (error) {
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  }

  async readSince(mark: number): Promise<SeenSince> {
    const rows = this.#open().prepare<[number, number], SeenPoll & { readonly sequence: number }>(
      'select * from service_last_seen where sequence > ? order by sequence limit ?',
    );
    const polls = rows.all(mark, chunk);
    return { polls, mark: polls.at(-1)?.sequence ?? mark, isPart: polls.length === chunk };
  }

  async forget(dns: readonly string[]): Promise<void> {
    const database = this.#open();
    const among = 'dns in (select value from json_each(?))';
    const work = database.transaction(() => {
      database.exec(`insert or replace into service_last_seen_end values (1, (${selectEnd}))`);
      database.prepare(`delete from service_last_seen where ${among}`).run(JSON.stringify(dns));
    });
    work.immediate();
  }

  async close(): Promise<void> {
    this.#database?.close();
  }

  #open(): Database.Database {
    this.#database ??= openFile(this.#path);
    return this.#database;
  }
}

function openFile(path: string): Database.Database {
  const database = new Database(path, { timeout });
  try {
    claim(database, path);
    database.pragma('journal_mode = wal');
    database.pragma('synchronous = normal');
    database.exec(createTable);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Two processes that make the file at one time both get here. */
function claim(database: Database.Database, path: string): void {
  const work = database.transaction(() => {
    const ownership = readOwnership(database);
    if (ownership === 'foreign') throw foreignFile(path);
    if (ownership === 'new') database.pragma(`application_id = ${String(applicationId)}`);
  });
  work.immediate();
}

async function writeChunks(database: Database.Database, polls: readonly SeenPoll[]): Promise<void> {
  const first = 1 + (database.prepare<[], number>(selectEnd).pluck().get() ?? 0);
  const insert = database.prepare(upsert);
  for (let from = 0; from < polls.length; from += chunk) {
    const some = JSON.stringify(polls.slice(from, from + chunk));
    insert.run({ sequence: first + from, polls: some });
    await setImmediate();
  }
}
