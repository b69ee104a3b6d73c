import { afterEach, describe, expect, test } from '@jest/globals';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { StoreOpenError } from '../../src/store/store-errors.js';
import type { Store } from '../../src/store/store.js';
import { fillSites, home, sites, sitesWith, tools } from './sites.fixture.js';
import { useDatabase } from './test-database.js';

const actor = { name: 'tester' };
const open: Store[] = [];
const database = useDatabase();

async function openWith(
  kinds: readonly KindDescriptor[],
  mode: 'rw' | 'ro' = 'rw',
): Promise<Store> {
  const store = await database.open(kinds, mode);
  open.push(store);
  return store;
}

afterEach(() => Promise.all(open.splice(0).map((store) => store.close())));

const fill = async (): Promise<void> => fillSites(await openWith([sites, tools]));

describe('other definitions', () => {
  test('that no longer declare a stored member stop the start and say where it stands', async () => {
    await fill();
    const error: unknown = await openWith([sitesWith('toolbox'), tools]).catch((caught) => caught);
    expect(error).toBeInstanceOf(StoreOpenError);
    expect(String(error)).toMatch(/do not declare these members of sites: tools \(in 'home'\)/);
    expect(String(error)).toMatch(/give the members back to the definitions/);
    const store = await openWith([sites, tools]);
    expect((await store.read((snapshot) => snapshot.get(sites, 'home')))?.document).toEqual(home);
  });

  test('that add an assignment fill it in, in changes that the log has', async () => {
    await fill();
    const wider = sitesWith('tools', 'spares');
    const store = await openWith([wider, tools]);
    const filled = await store.read((snapshot) => snapshot.get(wider, 'home'));
    expect(filled).toMatchObject({ revision: 3, document: { ...home, spares: [] } });
    const made = await store.read(({ log }) => log.list({ after: 2, limit: 9 }));
    const differences = [{ path: '/spares', after: [] }];
    expect(made).toMatchObject([{ actor: 'migration', kind: 'sites', id: 'home', differences }]);
  });

  test('that make references of what were plain values find who refers', async () => {
    const plain = { ...sites, references: [] };
    const before = await openWith([plain, tools]);
    await before.write(actor, async (transaction) => {
      await transaction.insert(tools, 'saw', { id: 'saw' });
      await transaction.insert(plain, 'home', home);
    });
    const referrers = (store: Store) =>
      store.read((snapshot) => snapshot.referrers(tools, 'saw', 9));
    expect(await referrers(before)).toEqual([]);
    await before.close();
    expect(await referrers(await openWith([sites, tools]))).toEqual([
      { kind: 'sites', id: 'home' },
    ]);
  });

  test('without a kind stop the start while documents of it are stored', async () => {
    await fill();
    const error: unknown = await openWith([tools]).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(/do not declare the kind sites, of which 1 document is stored/);
    expect(String(error)).toMatch(/put the definitions of the kinds back, or delete/);
  });

  test('without a kind forget who referred, once its documents are deleted', async () => {
    await fill();
    const before = await openWith([sites, tools]);
    await before.write(actor, async (transaction) => {
      const stored = await transaction.get(sites, 'home');
      if (stored) await transaction.remove(stored);
    });
    await before.close();
    const without = await openWith([tools]);
    const referrers = await without.read((snapshot) => snapshot.referrers(tools, 'saw', 9));
    expect(referrers).toEqual([]);
  });

  test('that differ in words only are the same', async () => {
    await fill();
    const reworded = { ...tools, schema: { ...tools.schema, description: 'What one works with.' } };
    const reader = await openWith([sites, tools], 'ro');
    await openWith([sites, reworded]);
    expect(await reader.readiness()).toEqual({ ready: true });
  });

  test('of the writer are not read by others: what is the same is served', async () => {
    await fill();
    const reader = await openWith([sites, tools], 'ro');
    const sized = { ...tools.schema, required: ['id'] };
    await openWith([sites, { ...tools, schema: sized }]);
    const refused = { code: 'store_unavailable', message: expect.stringContaining('tools') };
    expect(await reader.readiness()).toMatchObject({ ready: false });
    await reader.read(async (snapshot) => {
      expect(await snapshot.get(sites, 'home')).toBeDefined();
    });
    // Of whatever is asked for first.
    const reads = [
      reader.read((snapshot) => snapshot.get(tools, 'saw')),
      reader.read((snapshot) => snapshot.list(tools, { where: [] })),
    ];
    for (const read of reads) await expect(read).rejects.toMatchObject(refused);
  });

  test('of another writer end the writes of this one', async () => {
    await fill();
    const old = await openWith([sites, tools]);
    const sized = { ...tools, schema: { ...tools.schema, required: ['id'] } };
    const store = await openWith([sites, sized]);
    const write = (to: Store) =>
      to.write(actor, (transaction) => transaction.insert(tools, 'axe', { id: 'axe' }));
    await expect(write(old)).rejects.toMatchObject({ code: 'store_unavailable' });
    expect(await old.readiness()).toMatchObject({ ready: false });
    await write(store);
  });
});

test('a document that lacks an assignment is a fault that is named, not an empty list', async () => {
  await fill();
  const store = await openWith([sites, tools]);
  await store.write(actor, (transaction) => transaction.insert(sites, 'bare', { id: 'bare' }));
  await expect(store.read((snapshot) => snapshot.get(sites, 'bare'))).rejects.toMatchObject({
    code: 'store_unavailable',
    message: expect.stringContaining("sites 'bare' in the store lacks its tools"),
  });
});
