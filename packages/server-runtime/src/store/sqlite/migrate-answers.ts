import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { StoreTables } from '../sql/store-tables.js';

/** Answers that are given again when the same request is sent again, by a digest of which one it is. */
export const keepAnswers: Migration = {
  async up(queries: Kysely<StoreTables>) {
    await sql`create table service_answers (
      key text not null primary key, time text not null, revision integer not null,
      request text not null, answer text not null)`.execute(queries);
    await sql`create index "service_answers:time" on service_answers (time)`.execute(queries);
  },
};
