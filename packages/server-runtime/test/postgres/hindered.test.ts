import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PostgresPlace } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { openStore } from '../../src/store/open-store.js';
import { kinds } from '../store/kinds.fixture.js';
import { makeWay } from './cut-connection.js';
import { insert, listIds, outcomeOf } from './outcome.fixture.js';
import { Replica } from './replica.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

/*
 * What makes a database slow, or silent. Each waits for seconds, so that all wait at the same time: a
 * test tells what has come of its own.
 */
const used = useServer();
const busy = 'the store is busy with another write, try again';
const slow = 'the database took too long, try again';
const lost = 'the database cannot be reached';
/** Longer than any test, in seconds: nobody waits for the end of it. */
const hold = 600;

/** What was asked while it lasted, and after it. */
interface Told {
  readonly write: string;
  /** A poll of what is kept. */
  readonly poll: string;
  /** One of a server that may be half a minute behind. */
  readonly oldPoll: string;
  readonly read: string;
  /** Connections of ours that wait for a lock though nobody waits for them. */
  readonly left: number;
  readonly after: string;
}

type Hinder = (place: PostgresPlace) => Promise<() => Promise<unknown>>;

/** Holds a lock as a client does that is none of ours. */
const locking =
  (table: string, how: string): Hinder =>
  async ({ schema }) => {
    const lock = how === 'row' ? 'select 1 from t for update' : `lock table t in ${how} mode`;
    const text = lock.replace(' t ', ` "${schema}".${table} `);
    return used.server.hold(text);
  };

/** Every insertion rests, as one does that waits for a slow disk. */
const resting: Hinder = async ({ schema }) => {
  await used.query(`set search_path to "${schema}";
    create function rest() returns trigger language plpgsql as
      $$ begin perform pg_sleep(${String(hold)}); return new; end $$;
    create trigger rest before insert on kind_parts for each row execute function rest()`);
  return () => used.query(`drop trigger rest on "${schema}".kind_parts`);
};

async function say(work: Promise<unknown>): Promise<string> {
  const outcome = await outcomeOf(work);
  return outcome === 'done' ? outcome : outcome.message;
}

async function goThrough(place: PostgresPlace, hinder: Hinder): Promise<Told> {
  const open = async (more: Partial<PostgresPlace> = {}): Promise<Replica> =>
    new Replica(await openStore({ backend: 'postgres', ...place, ...more }, kinds));
  const replicas = [await open(), await open({ mode: 'ro', maxStaleness: 30_000 })] as const;
  const [one, old] = replicas;
  const revision = await one.write(1);
  while ((await old.poll()) !== revision || (await one.poll()) !== revision) await sleep(20);
  const lift = await hinder(place);
  const polling = async (replica: Replica): Promise<void> =>
    expect(await replica.poll()).toBe(revision);
  const [write, poll, oldPoll, read] = await Promise.all([
    say(insert(one.store, 'never')),
    say(polling(one)),
    say(polling(old)),
    say(listIds(one.store)),
  ]);
  const rows = await used.query(`select count(*)::int as left from pg_locks
    join pg_class on pg_class.oid = relation
    where not granted and relnamespace = '"${place.schema}"'::regnamespace`);
  await lift();
  const after = await recover(one.store);
  expect(await listIds(one.store)).toEqual(['a', 'after']);
  await Promise.all(replicas.map(({ store }) => store.close()));
  return { write, poll, oldPoll, read, left: Number(rows[0]?.['left']), after };
}

/** A connection that is found to be broken is not used again. */
async function recover(store: Store): Promise<string> {
  const first = await say(insert(store, 'after'));
  return first === 'done' ? first : say(insert(store, 'after'));
}

/** Nothing comes through any more, and nothing says so. */
async function goSilent(): Promise<Told> {
  const way = await makeWay(used.server.port);
  const hosts = [{ host: '127.0.0.1', port: way.port }];
  try {
    return await goThrough(placeOf(0, { hosts }), async () => {
      way.freeze(true);
      return async () => way.freeze(false);
    });
  } finally {
    await way.close();
  }
}

const here = (): PostgresPlace => placeOf(used.server.port);

const rows = {
  'a table of documents is locked, as VACUUM FULL does': {
    run: () => goThrough(here(), locking('kind_parts', 'access exclusive')),
    told: { write: busy, poll: 'done', oldPoll: 'done', read: busy, left: 0, after: 'done' },
  },
  'the table that tells what is fresh is locked': {
    run: () => goThrough(here(), locking('service_state', 'access exclusive')),
    told: { write: busy, poll: slow, oldPoll: 'done', read: busy, left: 0, after: 'done' },
  },
  "the writers' lock is held": {
    run: () => goThrough(here(), locking('service_state', 'row')),
    told: { write: busy, poll: 'done', oldPoll: 'done', read: 'done', left: 0, after: 'done' },
  },
  'a statement takes longer than it may': {
    run: () => goThrough(here(), resting),
    told: { write: slow, poll: 'done', oldPoll: 'done', read: 'done', left: 0, after: 'done' },
  },
  'the database says nothing any more': {
    run: goSilent,
    told: { write: lost, poll: lost, oldPoll: 'done', read: lost, left: 0, after: 'done' },
  },
};

describe('a database that cannot answer in time', () => {
  const told = new Map<string, Told>();
  beforeAll(async () => {
    await Promise.all(
      Object.entries(rows).map(async ([name, { run }]) => told.set(name, await run())),
    );
  }, 120_000);

  test.each(Object.entries(rows))('when %s', (name, { told: expected }) => {
    expect(told.get(name)).toEqual(expected);
  });
});

test('writes go on while tables are vacuumed, packed and indexed anew', async () => {
  const place = here();
  const store = await used.open(place);
  let isOver = false;
  const writing = (async () => {
    let count = 0;
    for (; !isOver || count < 50; count += 1) await insert(store, `part-${String(count)}`);
    return count;
  })();
  for (const statement of ['vacuum (freeze, analyze)', 'vacuum full', 'reindex database postgres'])
    await used.query(statement);
  isOver = true;
  const written = await writing;
  expect(await listIds(store)).toHaveLength(written);
}, 60_000);
