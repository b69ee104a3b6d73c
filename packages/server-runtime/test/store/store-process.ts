import { openStore } from '../../src/store/open-store.js';
import type { StoreOptions } from '../../src/store/store-options.js';
import { kinds, parts } from './kinds.fixture.js';
import { replaceStored } from '../fixtures/stored.js';

/** A process of its own on a store: `store-process.ts OPTIONS COMMAND [ARGUMENT]`. */
const [options = '', command = '', argument = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(options) as StoreOptions, kinds);

async function increment(): Promise<void> {
  await store.write({ name: 'child' }, async (transaction) => {
    const current = await transaction.get(parts, 'counter');
    const count = Number(current?.document['count']);
    await replaceStored(transaction, parts, 'counter', { id: 'counter', count: count + 1 });
  });
}

switch (command) {
  case 'open':
    process.stdout.write(await store.read(async (snapshot) => snapshot.epoch));
    break;
  case 'insert':
    await store.write({ name: 'child' }, (transaction) =>
      transaction.insert(parts, argument, { id: argument }),
    );
    break;
  case 'increment':
    for (let times = Number(argument); times > 0; times -= 1) await increment();
    break;
  case 'hang':
    setInterval(() => undefined, 1_000);
    await store.write({ name: 'child' }, async (transaction) => {
      await transaction.insert(parts, argument, { id: argument });
      process.stdout.write('inserted');
      await new Promise(() => undefined);
    });
    break;
  case 'leave':
    // Without closing the store: as a program that fails does.
    break;
  default:
    throw new Error(`unknown command ${command}`);
}
if (command !== 'leave') await store.close();
