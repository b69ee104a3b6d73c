import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PollSource } from '../../src/flux/poll-source.js';
import { SharedQuestion } from '../../src/store/postgres/freshness.js';
import type { Store } from '../../src/store/store.js';
import { kinds, parts } from '../store/kinds.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

const used = useServer();
const actor = { name: 'tester' };

describe('a question that is shared', () => {
  test('is asked again for whoever comes after it was asked, and once for all of them', async () => {
    const answers: ((answer: number) => void)[] = [];
    const question = new SharedQuestion(
      () => new Promise<number>((resolve) => void answers.push(resolve)),
    );
    const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    const first = [question.answer(), question.answer()];
    await turn();
    const second = [question.answer(), question.answer(), question.answer()];
    await turn();
    expect(answers).toHaveLength(1);
    answers[0]!(1);
    expect(await Promise.all(first)).toEqual([1, 1]);
    await turn();
    answers[1]!(2);
    expect(await Promise.all(second)).toEqual([2, 2, 2]);
    expect(answers).toHaveLength(2);
  });

  test('that fails is asked anew', async () => {
    let asked = 0;
    const question = new SharedQuestion(async () => {
      asked += 1;
      if (asked === 1) throw new Error('no');
      return asked;
    });
    await expect(question.answer()).rejects.toThrow('no');
    expect(await question.answer()).toBe(2);
  });
});

/** A server, as far as polls go: what it answers is what it knows of one document. */
class Replica {
  readonly store: Store;
  readonly #source: PollSource;

  constructor(store: Store) {
    this.store = store;
    this.#source = new PollSource(store, 1_000_000);
  }

  async poll(): Promise<string> {
    const render = () =>
      this.store.read(async (snapshot) => ({
        body: Buffer.from(String((await snapshot.get(parts, 'a'))?.document['count'] ?? 'none')),
        dependencies: ['parts/a' as const],
        revision: await snapshot.revision(),
        cacheable: true,
      }));
    const version = await this.#source.version();
    const known = this.#source.peek('a', version);
    return (known ?? (await this.#source.load('a', render, version))).plain.body.toString();
  }

  async write(count: number): Promise<void> {
    await this.store.write(actor, async (transaction) => {
      const current = await transaction.get(parts, 'a');
      if (current) await transaction.replace(current, { id: 'a', count });
      else await transaction.insert(parts, 'a', { id: 'a', count });
    });
  }
}

type Step = { readonly does: 'write' | 'poll'; readonly by: number; readonly waits: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('write', 'poll', 'poll'),
  by: fc.nat(1),
  waits: fc.boolean(),
});

test('a poll that begins after a write was acknowledged sees it, whichever replica wrote', async () => {
  const place = placeOf(used.server.port);
  const replicas = [new Replica(await used.open(place)), new Replica(await used.open(place))];
  let last = 0;
  let acknowledged = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
      const running: Promise<void>[] = [];
      for (const { does, by, waits } of steps) {
        const work = does === 'write' ? write(replicas[by]!) : poll(replicas[by]!);
        running.push(work);
        if (waits) await work;
      }
      await Promise.all(running);
    }),
    { numRuns: 40 },
  );
  expect(acknowledged).toBe(last);

  async function write(replica: Replica): Promise<void> {
    const count = (last += 1);
    await replica.write(count);
    // Those that wait in line of two replicas may be stored in another order.
    acknowledged = Math.max(acknowledged, count);
    stored.add(count);
  }

  async function poll(replica: Replica): Promise<void> {
    const known = new Set(stored);
    const seen = await replica.poll();
    if (known.size === 0) return;
    // What is seen is a value that was stored last at some time after the poll began.
    const [row] = await used.query(
      `select max(revision) as revision from "${place.schema}".service_changes
       where differences like '%"after":${seen}}%' or differences like '%"count":${seen}}%'`,
    );
    expect({ seen, isStored: row?.['revision'] !== null }).toEqual({ seen, isStored: true });
    expect(Number(row?.['revision'])).toBeGreaterThanOrEqual(known.size);
  }
}, 60_000);

const stored = new Set<number>();

describe('what polls ask', () => {
  test('is one question for many, and none within POLL_MAX_STALENESS', async () => {
    const place = placeOf(used.server.port, { maxStaleness: 60_000 });
    const writer = await used.open({ ...place, maxStaleness: 0 });
    const reader = await used.open({ ...place, mode: 'ro' });
    const before = await reader.version();
    expect(reader.version()).toBe(before);
    await writer.write(actor, (transaction) => transaction.insert(parts, 'a', { id: 'a' }));
    expect(await writer.version()).toBeGreaterThan(0);
    expect(kinds).toContain(parts);
  });
});
