import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { readChangesQuery } from '../../src/history/changes-query.js';
import type { ChangesParameters } from '../../src/history/changes-query.js';
import { findChanges } from '../../src/history/find-changes.js';
import { openTestStore } from '../store/test-database.js';
import type { Store, WriteTransaction } from '../../src/store/store.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';
import {
  aurora,
  cargoUnits,
  crews,
  fleet,
  flux,
  glass,
  ships,
  wheat,
} from '../flux/fleet.fixture.js';

const kinds = new Map(fleet.kinds.map((kind) => [kind.kind, kind]));
let store: Store;

const times: string[] = [];

async function write(work: (transaction: WriteTransaction) => Promise<unknown>, name = 'tester') {
  await new Promise((resolve) => setTimeout(resolve, 3));
  times.push(new Date().toISOString());
  await new Promise((resolve) => setTimeout(resolve, 3));
  await store.write({ name }, work);
}

const put = (id: string, berth: string) => (transaction: WriteTransaction) =>
  replaceStored(transaction, cargoUnits, id, { id, port: 'kiel', berth, fragile: false });

function sail(cargo: readonly JsonObject[]) {
  return (transaction: WriteTransaction) =>
    replaceStored(transaction, ships, 'aurora', { ...aurora, cargo });
}

/** Revisions in the order of what follows. */
beforeAll(async () => {
  store = await openTestStore(fleet.kinds);
  await write(async (transaction) => {
    await transaction.insert(cargoUnits, 'wheat', wheat); // 1
    await transaction.insert(cargoUnits, 'glass', glass); // 2
    await transaction.insert(crews, 'deck', { id: 'deck', ranks: {} }); // 3
    await transaction.insert(ships, 'aurora', aurora); // 4: glass, wheat
  });
  await write(put('wheat', '8')); // 5: given
  await write(sail([{ id: 'glass', loaded: true }])); // 6: glass
  await write(put('wheat', '9')); // 7: no longer
  await write(put('glass', '3'), 'other'); // 8: given
  await write((transaction) =>
    replaceStored(transaction, crews, 'deck', { id: 'deck', ranks: { a: 'b' } }),
  ); // 9
  await write(sail([{ id: 'wheat', loaded: true }])); // 10: wheat
  await write(put('glass', '4')); // 11: no longer
  await write(put('wheat', '10')); // 12: given
  await write((transaction) => removeStored(transaction, ships, 'aurora')); // 13
  await write(put('wheat', '11')); // 14: gone
});
afterAll(() => store.close());

async function find(parameters: ChangesParameters): Promise<readonly number[]> {
  return store.read(async (snapshot) => {
    const query = await readChangesQuery(snapshot.log, parameters);
    const { changes } = await findChanges(snapshot, { flux, kinds }, query);
    return changes.map(({ revision }) => revision);
  });
}

describe('changes of what a cluster is given', () => {
  const given = [13, 12, 10, 8, 6, 5, 4];

  test.each<[string, ChangesParameters, readonly number[]]>([
    ['all', {}, given],
    ['from a revision on', { since: '6' }, [13, 12, 10, 8]],
    ['up to a revision', { until: '8' }, [8, 6, 5, 4]],
    ['between two', { since: '4', until: '8' }, [8, 6, 5]],
    ['a page', { limit: 3 }, [13, 12, 10]],
    ['the next page', { limit: 3, before: 10 }, [8, 6, 5]],
    ['of a kind', { kind: 'cargo_units' }, [12, 8, 5]],
    ['of one document', { kind: 'cargo_units', id: 'glass' }, [8]],
    ['by somebody', { actor: 'other' }, [8]],
    ['of crews, which it never had', { kind: 'crews' }, []],
  ])(
    'are those of its document, and of others while it refers to them: %s',
    async (_, parameters, revisions) => {
      expect(await find({ cluster: 'aurora', ...parameters })).toEqual(revisions);
    },
  );

  test('are none where no such cluster ever was', async () => {
    expect(await find({ cluster: 'none' })).toEqual([]);
  });
});

describe('a time', () => {
  test('as since begins with what was made from then on, as until ends with what was made by then', async () => {
    expect(await find({ since: times[8] })).toEqual([14, 13, 12]);
    expect(await find({ until: times[1] })).toEqual([4, 3, 2, 1]);
    expect(await find({ since: times[1], until: times[2] })).toEqual([5]);
    const utc = new Date(Date.parse(times[8] ?? '') + 7_200_000).toISOString();
    expect(await find({ since: utc.replace('Z', '+02:00') })).toEqual([14, 13, 12]);
  });

  test.each(['yesterday', '2026-13-01T00:00:00Z', '2026-01-01', '-1', '1.5', ''])(
    'that is none is refused: %s',
    async (since) => {
      await expect(find({ since })).rejects.toMatchObject({
        code: 'validation_error',
        errors: [{ parameter: 'since' }],
      });
    },
  );
});

test('a page ends before it is too long, and says that there is more', async () => {
  const large = await openTestStore(fleet.kinds);
  const ranks = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`rank-${index}`, 'x'.repeat(1000)]),
  );
  for (let index = 0; index < 8; index += 1) {
    const id = `crew-${index}`;
    await large.write({ name: 'tester' }, (transaction) =>
      transaction.insert(crews, id, { id, ranks }),
    );
  }
  const { changes, hasMore } = await large.read(async (snapshot) => {
    const query = await readChangesQuery(snapshot.log, {});
    return findChanges(snapshot, { flux, kinds }, query);
  });
  expect(hasMore).toBe(true);
  expect(changes.map(({ revision }) => revision)).toEqual([8, 7, 6, 5, 4]);
  await large.close();
});
