import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SharedQuestion } from '../../src/store/postgres/freshness.js';
import { eventually } from '../store/timing.fixture.js';
import { makeWay } from './cut-connection.js';
import { Replica } from './replica.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

const used = useServer();

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

type Step = { readonly does: 'write' | 'poll'; readonly by: number; readonly waits: boolean };

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('write', 'poll', 'poll'),
  by: fc.nat(1),
  waits: fc.boolean(),
});

test('a poll that begins after a write was acknowledged sees it, whichever replica wrote', async () => {
  const place = placeOf(used.server.port);
  const replicas = [new Replica(await used.open(place)), new Replica(await used.open(place))];
  let [written, acknowledged] = [0, 0];
  const does: Record<Step['does'], (replica: Replica) => Promise<void>> = {
    async write(replica) {
      const revision = await replica.write((written += 1));
      acknowledged = Math.max(acknowledged, revision);
    },
    async poll(replica) {
      const before = acknowledged;
      expect(await replica.poll()).toBeGreaterThanOrEqual(before);
    },
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
      const running: Promise<void>[] = [];
      for (const { does: name, by, waits } of steps) {
        const work = does[name](replicas[by]!);
        running.push(work);
        if (waits) await work;
      }
      await Promise.all(running);
    }),
    { numRuns: 40 },
  );
  expect(acknowledged).toBe(written);
}, 60_000);

describe('a poll that may be old', () => {
  const halfMinute = 30_000;

  test('asks nothing, and yet sees what another server has written', async () => {
    const way = await makeWay(used.server.port);
    const place = placeOf(used.server.port);
    const writer = new Replica(await used.open(place));
    const hosts = [{ host: '127.0.0.1', port: way.port }];
    const waiting = { ...place, hosts, mode: 'ro', maxStaleness: halfMinute } as const;
    const reader = new Replica(await used.open(waiting));
    for (let count = 1; count <= 5; count += 1) {
      const revision = await writer.write(count);
      await eventually(async () => (await reader.poll()) === revision);
      await eventually(async () => {
        const { passed } = way;
        for (let polls = 0; polls < 100; polls += 1) expect(await reader.poll()).toBe(revision);
        return way.passed === passed;
      });
    }
    // What is said of a commit may be lost with the connection, and is made up for with the next.
    way.cut();
    const missed = await writer.write(6);
    await eventually(async () => (await reader.poll()) === missed);
    await way.close();
  }, 60_000);

  test('sees its own writes at once, and those of others within the bound where nothing is heard', async () => {
    const place = placeOf(used.server.port, { maxStaleness: 500 });
    const [one, other] = [new Replica(await used.open(place)), new Replica(await used.open(place))];
    await used.query(`drop trigger service_tell_commit on "${place.schema}".service_state`);
    for (let count = 1; count <= 3; count += 1) {
      await Promise.all([one.poll(), other.poll()]);
      const revision = await one.write(count);
      expect(await one.poll()).toBe(revision);
      await eventually(async () => (await other.poll()) === revision);
    }
  });
});
