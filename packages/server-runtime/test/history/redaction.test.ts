import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type JsonObject, redactedValue } from '@flux-resourceset/contract';
import { redactChange } from '../../src/history/redact-change.js';
import { checkDatabase } from '../../src/store/check-database.js';
import type { Store } from '../../src/store/store.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';
import { kinds, parts } from '../store/kinds.fixture.js';
import { useDatabase } from '../store/test-database.js';

const database = useDatabase();
const secret = 'correct horse battery staple';
const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
const actor = { name: 'root', reason: 'a password was in it' };
let store: Store;

beforeEach(async () => {
  store = await database.open(kinds);
});
afterEach(() => store.close());

function write(...documents: readonly (JsonObject | null)[]): Promise<void> {
  return store.write({ name: 'tester' }, async (transaction) => {
    for (const document of documents) {
      const exists = (await transaction.get(parts, 'a')) !== undefined;
      if (document === null) await removeStored(transaction, parts, 'a');
      else if (exists) await replaceStored(transaction, parts, 'a', { id: 'a', ...document });
      else await transaction.insert(parts, 'a', { id: 'a', ...document });
    }
  });
}

function redact(revision: number, ...pointers: readonly string[]): Promise<void> {
  return store.write(actor, (transaction) =>
    redactChange(transaction, byName, { revision, pointers }),
  );
}

async function at(revision: number): Promise<JsonObject | undefined> {
  return store.read(async ({ log }) => {
    const past = await log.documentsAt(revision, [{ kind: parts, ids: ['a'] }]);
    return past.get('parts')?.get('a')?.document;
  });
}

describe('a value that is redacted', () => {
  test('is gone from every change of its document; what was beside it stays', async () => {
    await write({ env: { user: 'me' } });
    await write({ env: { user: 'me', password: secret } });
    await write({ env: { user: 'you', password: secret } });
    await write({ env: { user: 'you' } });
    await redact(2, '/env/password');
    expect(await at(1)).toEqual({ id: 'a', env: { user: 'me' } });
    expect(await at(2)).toEqual({ id: 'a', env: { user: 'me', password: redactedValue } });
    expect(await at(3)).toEqual({ id: 'a', env: { user: 'you', password: redactedValue } });
    expect(await at(4)).toEqual({ id: 'a', env: { user: 'you' } });
    expect(await store.read(({ log }) => log.find(5))).toMatchObject({
      ...{ operation: 'update', kind: 'parts', id: 'a', differences: [], actor: 'root' },
      redaction: { revision: 2, pointers: ['/env/password'] },
      reason: 'a password was in it',
    });
  });

  test('is gone wherever it stands in a list, below a pointer, and in what was deleted', async () => {
    await write({ list: [{ id: 'x', env: { token: secret, size: 1 } }] });
    await write({ list: [{ id: 'y' }, { id: 'x', env: { token: secret, size: 1 } }] });
    await write(null);
    await redact(1, '/list/0/env');
    const gone = { id: 'x', env: { token: redactedValue, size: redactedValue } };
    expect(await at(1)).toEqual({ id: 'a', list: [gone] });
    expect(await at(2)).toEqual({ id: 'a', list: [{ id: 'y' }, gone] });
    expect(await at(3)).toBeUndefined();
  });

  test('is gone from what the log begins with', async () => {
    await write({ password: secret });
    await write({ password: secret, size: 1 });
    await write({ size: 1 });
    await store.foldChanges({ before: null, bytes: 500 });
    expect(await store.read(({ log }) => log.begin())).toBe(2);
    await redact(3, '/password');
    expect(await at(2)).toEqual({ id: 'a', password: redactedValue, size: 1 });
    expect((await checkDatabase(database.options(), kinds, () => [])).damages).toEqual([]);
  });

  test('is gone from the answers that are kept to be given again', async () => {
    await store.write({ name: 'tester' }, async (transaction) => {
      await transaction.insert(parts, 'a', { id: 'a', env: { password: secret } });
      const answer = JSON.stringify({ status: 201, body: { password: secret, size: 1 } });
      transaction.keepAnswer('key', { request: 'digest', answer });
    });
    await write({ size: 1 });
    await redact(1, '/env');
    const kept = await store.write({ name: 'tester' }, (transaction) =>
      transaction.recallAnswer('key'),
    );
    expect(JSON.parse(kept?.answer ?? '')).toEqual({
      status: 201,
      body: { password: redactedValue, size: 1 },
    });
  });
});

describe('a redaction is refused', () => {
  beforeEach(() => write({ password: secret, list: [1] }, { list: [1] }));

  test.each([
    ['a pointer to nothing', 1, '/none', { code: 'validation_error' }],
    ['an index beyond the list', 1, '/list/9', { code: 'validation_error' }],
    ['what the document still has', 1, '/list', { code: 'conflict' }],
    ['a change that never was', 9, '/password', { code: 'not_found' }],
    ['revision 0', 0, '/password', { code: 'not_found' }],
  ])('for %s, and nothing is changed', async (_, revision, pointer, problem) => {
    await expect(redact(revision, pointer)).rejects.toMatchObject(problem);
    expect(await store.read((snapshot) => snapshot.revision())).toBe(2);
    expect(await at(1)).toEqual({ id: 'a', password: secret, list: [1] });
  });

  test('with the place of the wrong pointer', async () => {
    await expect(redact(1, '/password', '/none')).rejects.toMatchObject({
      errors: [{ pointer: '/pointers/1' }],
    });
  });

  test('for a change that was cut off the log', async () => {
    await store.foldChanges({ before: null, bytes: 500 });
    await expect(redact(1, '/password')).rejects.toMatchObject({ code: 'gone' });
  });
});
