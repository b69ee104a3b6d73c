import { setTimeout as sleep } from 'node:timers/promises';
import { batchClusters, patchTo, singleClusters } from './fleet.js';
import type { Ledger, Write } from './ledger.js';
import { isCutOff, request, type Answer } from './request.js';

/** What a write answers when it cannot be stored now. */
const refusals: readonly number[] = [503, 507];

/** Writers of single clusters and one of batches, each as fast as it is answered. */
export class Load {
  readonly #findOrigin: () => string;
  readonly #ledger: Ledger;
  readonly #done: Promise<unknown>;
  #stopped = false;

  constructor(findOrigin: () => string, ledger: Ledger) {
    this.#findOrigin = findOrigin;
    this.#ledger = ledger;
    const single = singleClusters.map((id) => this.#repeat([id], (writes) => this.#patch(writes)));
    const batch = this.#repeat(batchClusters, (writes) => this.#batch(writes));
    this.#done = Promise.all([...single, batch]);
    // Who stops it gets to know; until then it is no unhandled rejection.
    this.#done.catch(() => undefined);
  }

  /** @throws Error when a write was answered by anything but success, or that it cannot be now */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  async #repeat(
    ids: readonly string[],
    write: (writes: readonly Write[]) => Promise<Answer>,
  ): Promise<void> {
    while (!this.#stopped) {
      const writes = ids.map((id) => ({ id, step: this.#ledger.begin(id) }));
      try {
        this.#note(writes, await write(writes));
      } catch (error) {
        // Whether it was stored nobody knows: both is right.
        if (!isCutOff(error)) throw error;
        await sleep(20);
      }
      await sleep(1);
    }
  }

  #note(writes: readonly Write[], { status, etag, body }: Answer): void {
    if (mayHaveHappened(body)) return;
    if (refusals.includes(status)) return this.#ledger.refuse(writes);
    if (status !== 200) throw new Error(`write: ${String(status)} ${JSON.stringify(body)}`);
    const { revision = Number(etag.split('-')[1]) } = body as { readonly revision?: number };
    this.#ledger.acknowledge(writes, revision);
  }

  #patch([write]: readonly Write[]): Promise<Answer> {
    const { id, step } = write as Write;
    return request(`${this.#findOrigin()}/clusters/${id}`, 'PATCH', patchTo(id, step));
  }

  #batch(writes: readonly Write[]): Promise<Answer> {
    const operations = writes.map(({ id, step }) => {
      return { operation: 'patch', kind: 'clusters', id, patch: patchTo(id, step) };
    });
    return request(`${this.#findOrigin()}/batch`, 'POST', { operations });
  }
}

/** The connection to the database was lost during the commit: both is right. */
function mayHaveHappened(body: unknown): boolean {
  return (body as { readonly message?: string }).message?.includes('may have happened') === true;
}
