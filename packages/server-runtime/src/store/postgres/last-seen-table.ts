import type { LastSeenStore, SeenPoll, SeenSince } from '../last-seen-store.js';
import type { PostgresPlace } from '../store-options.js';
import { sql } from 'kysely';
import { dialectOf } from '../sql/dialect.js';
import { ConnectionPool } from './pool.js';
import { queryTimeout, Transactions } from './transactions.js';

/** Rows that are written, or read, at once. */
const chunk = 500;
const columns = ['dns', 'endpoint', 'at', 'status', 'digest', 'operator', 'address'] as const;

/**
 * Who was last seen, in a table beside the documents, on a connection of its own: what it writes is
 * no change of the store, and takes none of its locks.
 */
export class LastSeenTable implements LastSeenStore {
  readonly #pool: ConnectionPool;
  readonly #transactions: Transactions;

  constructor(place: PostgresPlace) {
    this.#pool = new ConnectionPool(place, { connections: 1, queryTimeout });
    this.#transactions = new Transactions(this.#pool, place);
  }

  /** A failed poll brings no digest: what the cluster holds is what it was given before. */
  async write(polls: readonly SeenPoll[]): Promise<void> {
    for (let from = 0; from < polls.length; from += chunk) {
      await this.#transactions.setAside(async ({ queries }) => {
        const given = dialectOf(queries).rowsOf(columns, polls.slice(from, from + chunk));
        // Who reads goes on behind the last number: none is to be committed behind a higher one.
        await sql`lock table service_last_seen in share row exclusive mode`.execute(queries);
        await sql`insert into service_last_seen as known
          select dns, endpoint, at::bigint, status::integer, digest, operator, address,
            nextval('service_last_seen_sequence') from ${given} as given
          on conflict (dns, endpoint) do update set at = excluded.at, status = excluded.status,
            digest = coalesce(excluded.digest, known.digest), operator = excluded.operator,
            address = excluded.address, sequence = excluded.sequence
          where excluded.at > known.at`.execute(queries);
      });
    }
  }

  readSince(mark: number): Promise<SeenSince> {
    return this.#transactions.setAside(async ({ queries }) => {
      const { rows } = await sql<SeenPoll & { readonly sequence: number }>`
        select * from service_last_seen where sequence > ${mark}
        order by sequence limit ${chunk}`.execute(queries);
      const last = rows.at(-1)?.sequence ?? mark;
      return { polls: rows, mark: last, isPart: rows.length === chunk };
    });
  }

  async forget(dns: readonly string[]): Promise<void> {
    await this.#transactions.setAside(async ({ queries }) => {
      const isGone = dialectOf(queries).isAmong(sql.ref('dns'), dns);
      await sql`delete from service_last_seen where ${isGone}`.execute(queries);
    });
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
