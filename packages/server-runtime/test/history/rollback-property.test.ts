import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carryOut } from '../../src/changes/carry-out.js';
import { type ChangeContext, createChangeContext } from '../../src/changes/change-context.js';
import { defaultLimits } from '../../src/changes/write-limits.js';
import type { RequestedChange } from '../../src/changes/requested-change.js';
import { planRollback } from '../../src/history/plan-rollback.js';
import type { RollbackTarget } from '../../src/history/plan-rollback.js';
import { Problem } from '../../src/problem.js';
import { openTestStore, runsOf } from '../store/test-database.js';
import type { PlannableSnapshot } from '../../src/store/store.js';
import { cargoUnits, fleet, ships } from '../flux/fleet.fixture.js';
import { type PollServer, startPollServer } from '../flux/poll-server.fixture.js';

const signs = ['a', 'b', 'c', 'never'].map((name) => `${name}.sea.example.com`);
const paths = signs.flatMap((sign) =>
  ['cargo-units', 'crews'].map((endpoint) => `/api/fleet/ships/${sign}/${endpoint}`),
);
const limits = { ...defaultLimits, guard: { ...defaultLimits.guard, mode: 'off' as const } };
const shipId = fc.constantFrom('anna', 'berta');
const cargoId = fc.constantFrom('wheat', 'glass');
const pointer = '';

const sail = fc
  .record({
    id: shipId,
    call_sign: fc.constantFrom(...signs.slice(0, 3)),
    cargo: fc.subarray(['wheat', 'glass']).map((ids) => ids.map((id) => ({ id, loaded: true }))),
  })
  .map((members): RequestedChange => {
    const document = { ...members, ship_name: members.id, waters: 'north' };
    return { operation: 'apply', kind: ships, document, pointer };
  });
const sink = shipId.map((id): RequestedChange => ({
  operation: 'delete',
  kind: ships,
  id,
  pointer,
}));
const load = fc
  .record({ id: cargoId, berth: fc.constantFrom('1', '2') })
  .map((members): RequestedChange => {
    const document = { ...members, port: 'kiel', fragile: false };
    return { operation: 'apply', kind: cargoUnits, document, pointer };
  });
const unload = cargoId.map((id): RequestedChange => ({
  operation: 'delete',
  kind: cargoUnits,
  id,
  pointer,
}));
const write = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: sail },
    { weight: 2, arbitrary: sink },
    { weight: 3, arbitrary: load },
    { weight: 1, arbitrary: unload },
  ),
  { minLength: 1, maxLength: 3 },
);

/** Writes, or is refused: nothing is changed then. */
async function carry(
  context: ChangeContext,
  request: (snapshot: PlannableSnapshot) => ReturnType<typeof planRollback>,
): Promise<boolean> {
  const options = { confirm: null, effectsLimit: 0 };
  const order = { actor: { name: 'tester' }, request, options, repetition: null };
  try {
    await carryOut(context, order, () => ({ status: 200 }));
    return true;
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return false;
    throw error;
  }
}

const change = (context: ChangeContext, requested: readonly RequestedChange[]) =>
  carry(
    context,
    async () => ({ requested }) as unknown as Awaited<ReturnType<typeof planRollback>>,
  );

const rollBack = (context: ChangeContext, target: RollbackTarget) =>
  carry(context, (snapshot) => planRollback(snapshot, context, target));

/** What every cluster is told, and names that never were. */
async function pollAll(server: PollServer): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const path of paths) {
    const { status, bytes } = await server.poll(path);
    answers.push([path, status, status === 200 ? bytes.toString() : '']);
  }
  return answers;
}

async function withFleet(
  work: (context: ChangeContext, polls: () => Promise<readonly unknown[]>) => Promise<void>,
): Promise<void> {
  const store = await openTestStore(fleet.kinds);
  const server = await startPollServer(store);
  try {
    await work(createChangeContext(fleet, store, limits), () => pollAll(server));
  } finally {
    await server.close();
    await store.close();
  }
}

const revisionOf = ({ store }: ChangeContext): Promise<number> =>
  store.read((snapshot) => snapshot.revision());

test('after a rollback to any revision every poll is what it was then, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(write, { minLength: 2, maxLength: 8 }),
      fc.nat(),
      async (writes, pick) => {
        await withFleet(async (context, polls) => {
          const states: [number, readonly unknown[]][] = [[0, await polls()]];
          for (const requested of writes) {
            if (await change(context, requested))
              states.push([await revisionOf(context), await polls()]);
          }
          const latest = states.at(-1)!;
          const [to, expected] = states[pick % states.length]!;
          expect(await rollBack(context, { to })).toBe(true);
          expect(await polls()).toEqual(expected);
          // And there again.
          expect(await rollBack(context, { to: latest[0] })).toBe(true);
          expect(await polls()).toEqual(latest[1]);
        });
      },
    ),
    { numRuns: runsOf(60) },
  );
}, 300_000);

test('a write that is taken back at once leaves every poll as it was before it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 6 }), async (writes) => {
      await withFleet(async (context, polls) => {
        for (const requested of writes) {
          const before = await polls();
          const revision = await revisionOf(context);
          if (!(await change(context, requested))) continue;
          if ((await revisionOf(context)) === revision) continue;
          const [last] = await context.store.read(({ log }) => log.list({ limit: 1 }));
          const after = await polls();
          expect(await rollBack(context, { transaction: last?.transaction ?? '' })).toBe(true);
          expect(await polls()).toEqual(before);
          const [undo] = await context.store.read(({ log }) => log.list({ limit: 1 }));
          expect(await rollBack(context, { transaction: undo?.transaction ?? '' })).toBe(true);
          expect(await polls()).toEqual(after);
        }
      });
    }),
    { numRuns: runsOf(30) },
  );
}, 300_000);
