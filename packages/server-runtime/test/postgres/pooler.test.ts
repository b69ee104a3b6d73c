import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findPgBouncer, startPgBouncer } from '../../../../scripts/postgres/pooler.js';
import type { Pooler } from '../../../../scripts/postgres/pooler.js';
import { openStore } from '../../src/store/open-store.js';
import type { PostgresPlace } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from '../store/kinds.fixture.js';
import { eventually } from '../store/timing.fixture.js';
import { Replica } from './replica.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

const program = await findPgBouncer();

if (program === null) {
  test.skip('PgBouncer is not installed (apt-get install pgbouncer)', () => undefined);
} else {
  describe('behind PgBouncer in transaction mode', () => {
    const used = useServer();
    let pooler: Pooler;
    beforeAll(async () => {
      pooler = await startPgBouncer(program, used.server);
    }, 30_000);
    afterAll(() => pooler.stop());

    const place = (more: Partial<PostgresPlace> = {}): PostgresPlace => placeOf(pooler.port, more);

    test('ten servers start on a new database, and all serve', async () => {
      const shared = place();
      const stores = await Promise.all(Array.from({ length: 10 }, () => used.open(shared)));
      for (const store of stores) expect(await store.readiness()).toEqual({ ready: true });
    }, 60_000);

    test('two servers write at the same time, and lose nothing', async () => {
      const shared = place();
      const stores = [await used.open(shared), await used.open(shared)];
      await count(stores[0]!, 0);
      const turns = Array.from({ length: 40 }, (_, turn) => count(stores[turn % 2]!));
      await Promise.all(turns);
      const { documents, revisions } = await stores[1]!.read(async (snapshot) => ({
        documents: (await snapshot.get(parts, 'counter'))?.document['count'],
        revisions: (await snapshot.log.list({ limit: 100 })).map(({ revision }) => revision),
      }));
      expect(documents).toBe(40);
      expect(revisions).toEqual(Array.from({ length: 41 }, (_, index) => 41 - index));
    }, 60_000);

    test('what is refused leaves nothing behind in a connection that others get', async () => {
      const store = await used.open(place());
      const fails = Array.from({ length: 10 }, () =>
        store.write({ name: 'tester' }, async (transaction) => {
          await transaction.insert(parts, 'never', { id: 'never' });
          throw new Error('changed my mind');
        }),
      );
      for (const { status } of await Promise.allSettled(fails)) expect(status).toBe('rejected');
      await count(store, 0);
      expect(await store.read((snapshot) => snapshot.listIds(parts, []))).toEqual(['counter']);
      const rows = await used.query(`select count(*)::int as open from pg_stat_activity
        where state like 'idle in transaction%'`);
      expect(rows).toEqual([{ open: 0 }]);
    });

    test('a poll through one server sees what another has acknowledged', async () => {
      const shared = place();
      const [one, other] = [
        new Replica(await used.open(shared)),
        new Replica(await used.open(shared)),
      ];
      for (let turn = 1; turn <= 50; turn += 1) {
        const revision = await one.write(turn);
        expect(await other.poll()).toBe(revision);
      }
    });

    test('polls that may be old are so within the bound, and the log says why', async () => {
      const shared = place({ maxStaleness: 300 });
      const said: string[] = [];
      const log = { warn: (_: object, message: string) => void said.push(message) };
      const writer = new Replica(await used.open(shared));
      const store = await openStore({ backend: 'postgres', ...shared, mode: 'ro' }, kinds, log);
      const reader = new Replica(store);
      for (let turn = 1; turn <= 3; turn += 1) {
        const revision = await writer.write(turn);
        await eventually(async () => (await reader.poll()) === revision);
      }
      await eventually(async () => said.length > 0);
      expect(said).toEqual([expect.stringContaining('a pooler is before the database')]);
      const rows = await used.query("select 1 from pg_stat_activity where query ilike 'listen%'");
      expect(rows).toEqual([]);
      await store.close();
    });

    test('a pooler that goes away is 503, and nothing to start again for', async () => {
      const store = await used.open(place());
      await pooler.stop();
      await expect(count(store, 0)).rejects.toMatchObject({
        ...{ code: 'store_unavailable', headers: { 'Retry-After': '1' } },
      });
      expect((await store.readiness()).ready).toBe(false);
      pooler = await startPgBouncer(program, used.server, pooler.port);
      await count(store, 0);
      expect((await store.readiness()).ready).toBe(true);
    });
  });
}

/** Adds one to the counter, or makes it. */
function count(store: Store, from?: number): Promise<unknown> {
  return store.write({ name: 'tester' }, async (transaction) => {
    if (from !== undefined) return transaction.insert(parts, 'counter', counter(from));
    const current = await transaction.get(parts, 'counter');
    return transaction.replace(current!, counter(Number(current!.document['count']) + 1));
  });
}

function counter(value: number): { id: string; count: number } {
  return { id: 'counter', count: value };
}
