import { PollSource } from '../../src/flux/poll-source.js';
import type { Store } from '../../src/store/store.js';
import { parts } from '../store/kinds.fixture.js';

/** A server, as far as polls go: what it answers is the revision of one document. */
export class Replica {
  readonly store: Store;
  readonly #source: PollSource;

  constructor(store: Store) {
    this.store = store;
    this.#source = new PollSource(store, 1_000_000);
  }

  /** @returns the revision that the document has got; 0 where there is none */
  async poll(): Promise<number> {
    const render = () =>
      this.store.read(async (snapshot) => ({
        body: Buffer.from(String((await snapshot.get(parts, 'a'))?.revision ?? 0)),
        dependencies: ['parts/a' as const],
        revision: await snapshot.revision(),
        cacheable: true,
      }));
    const version = await this.#source.version();
    const known = this.#source.peek('a', version);
    return Number((known ?? (await this.#source.load('a', render, version))).plain.body);
  }

  /** @returns the revision that the document has got */
  write(count: number): Promise<number> {
    return this.store.write({ name: 'tester' }, async (transaction) => {
      const current = await transaction.get(parts, 'a');
      const document = { id: 'a', count };
      const written = current
        ? await transaction.replace(current, document)
        : await transaction.insert(parts, 'a', document);
      return written.revision;
    });
  }
}
