import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open-store.js';
import { LastSeenTable } from '../../src/store/postgres/last-seen-table.js';
import type { PostgresPlace } from '../../src/store/store-options.js';
import { kinds, parts } from '../store/kinds.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

const used = useServer();
const actor = { name: 'tester' };
const schema = 'flux_resourceset';

function script(name: string): string {
  return readFileSync(new URL(`../../../../k8s/postgres/${name}`, import.meta.url), 'utf8');
}

function as(user: string, more: Partial<PostgresPlace> = {}): PostgresPlace {
  return placeOf(used.server.port, { schema, user, ...more });
}

/** The roles of the manifests, as the documentation tells to make them. */
describe('roles of few rights', () => {
  beforeAll(async () => {
    await used.query(script('roles.sql'));
    const refused = openStore({ backend: 'postgres', ...as('flux_writer') }, kinds);
    await expect(refused).rejects.toThrow(/may not set it up; run 'flux-resourceset migrate'/);
    await (await openStore({ backend: 'postgres', ...as('flux_owner') }, kinds)).close();
    await used.query(script('rights.sql'), 'flux_owner');
  }, 60_000);

  test('let the writer write, and change nothing of the log', async () => {
    const store = await used.open(as('flux_writer'));
    await store.write(actor, async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a' });
      await transaction.insert(parts, 'b', { id: 'b', depends_on: ['a'] });
      const time = new Date().toISOString();
      await transaction.addTombstone({ dns: 'a.example', cluster: 'a', cause: 'deleted', time });
      transaction.keepAnswer('key', { request: 'digest', answer: '{}' });
    });
    await store.write(actor, async (transaction) => {
      const [a, b] = [await transaction.get(parts, 'a'), await transaction.get(parts, 'b')];
      await transaction.remove(b!);
      await transaction.replace(a!, { id: 'a', x: 1 });
      await transaction.removeTombstone('a.example');
    });
    for (const statement of [
      'update service_changes set actor = actor',
      'delete from service_changes',
      'update service_transactions set reason = null',
      'delete from service_mark_changes',
      'drop table service_changes',
    ]) {
      const wanted = used.query(`set search_path to ${schema}; ${statement}`, 'flux_writer');
      await expect(wanted).rejects.toMatchObject({ code: '42501' });
    }
    await expect(store.foldChanges({ before: null, bytes: 0 })).rejects.toThrow(
      "the database does not grant this to the server's role",
    );
  });

  test('let the reader read, note who was seen, and write nothing else', async () => {
    const place = as('flux_reader', { mode: 'ro' });
    const store = await used.open(place);
    expect(await store.readiness()).toEqual({ ready: true });
    expect(await store.read((snapshot) => snapshot.listIds(parts, []))).toContain('a');
    await expect(store.write(actor, async () => undefined)).rejects.toThrow('for reading only');
    for (const table of ['kind_parts', 'service_state', 'service_changes', 'service_answers']) {
      const wanted = used.query(`delete from ${schema}.${table}`, 'flux_reader');
      await expect(wanted).rejects.toMatchObject({ code: '42501' });
    }
    const seen = new LastSeenTable(place);
    const poll = { dns: 'a.example', endpoint: 'parts', at: 5, status: 200, digest: 'd' };
    await seen.write([{ ...poll, operator: null, address: null }]);
    expect((await seen.readSince(0)).polls).toMatchObject([poll]);
    await seen.forget(['a.example']);
    expect((await seen.readSince(0)).polls).toEqual([]);
    await seen.close();
  });
});
