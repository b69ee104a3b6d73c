import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startStandby } from '../../../../scripts/postgres/standby.js';
import type { PostgresServer } from '../../../../scripts/postgres/server.js';
import type { Store } from '../../src/store/store.js';
import { parts } from '../store/kinds.fixture.js';
import { eventually } from '../store/timing.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

const used = useServer({ settings: { wal_level: 'replica', max_wal_senders: '4' } });
let standby: PostgresServer;

beforeAll(async () => {
  standby = await startStandby(used.server);
}, 60_000);
afterAll(() => standby.remove());

const insert = (store: Store, id: string): Promise<unknown> =>
  store.write({ name: 'tester' }, (transaction) => transaction.insert(parts, id, { id }));

test('a failover to a standby begins another history, which all servers go on in without a restart', async () => {
  const hosts = [standby.port, used.server.port].map((port) => ({ host: '127.0.0.1', port }));
  const place = placeOf(0, { hosts, connectTimeout: 1_000 });
  const writer = await used.open({ ...place, hosts: hosts.toReversed() });
  const reader = await used.open({ ...place, mode: 'ro' });
  await insert(writer, 'a');
  // The standby, which is asked first, is none that anybody reads.
  await eventually(async () => (await reader.readiness()).ready);
  const look = (store: Store) =>
    store.read(async (snapshot) => [snapshot.epoch, await snapshot.listIds(parts, [])] as const);
  const [epoch, ids] = await look(reader);
  expect([ids, (await look(writer))[0]]).toEqual([['a'], epoch]);
  await used.server.stop('SIGKILL');
  await expect(insert(writer, 'refused')).rejects.toMatchObject({ code: 'store_unavailable' });
  await standby.query('select pg_promote()');
  await eventually(async () =>
    insert(writer, 'b').then(
      () => true,
      () => false,
    ),
  );
  await eventually(async () => (await reader.readiness()).ready);
  const [after, found] = await look(reader);
  expect([after, found]).toEqual([(await look(writer))[0], ['a', 'b']]);
  expect(after).not.toBe(epoch);
}, 60_000);
