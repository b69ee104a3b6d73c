import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { redactChange } from '../../src/history/redact-change.js';
import { checkDatabase } from '../../src/store/check-database.js';
import { openStore } from '../../src/store/open-store.js';
import { replaceStored } from '../fixtures/stored.js';
import { kinds, parts } from './kinds.fixture.js';
import { useTemporaryFolder } from './temporary-folder.js';

const folder = useTemporaryFolder();
const secret = 'correct horse battery staple';
const byName = new Map(kinds.map((kind) => [kind.kind, kind]));

test('a value that is redacted is not in any byte of the file', async () => {
  const options = { backend: 'sqlite', file: folder.path('a.db'), mode: 'rwc' } as const;
  const store = await openStore(options, kinds);
  const documents = [
    { id: 'a', password: secret, text: 'x'.repeat(9000) },
    { id: 'a', password: `${secret} again`, text: 'y'.repeat(9000) },
    { id: 'a', size: 1 },
  ];
  for (const [index, document] of documents.entries()) {
    await store.write({ name: 'tester' }, (transaction) =>
      index === 0
        ? transaction.insert(parts, 'a', document)
        : replaceStored(transaction, parts, 'a', document),
    );
  }
  for (const revision of [1, 2]) {
    await store.write({ name: 'root' }, (transaction) =>
      redactChange(transaction, byName, { revision, pointers: ['/password'] }),
    );
  }
  await store.close();
  expect(readFileSync(folder.path('a.db')).includes(secret)).toBe(false);
  expect((await checkDatabase(options, kinds, () => [])).damages).toEqual([]);
});
