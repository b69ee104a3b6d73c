import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Difference,
  effectsBounds,
  findDifferences,
  type JsonObject,
  type JsonValue,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import { carryOut, planOnly, type WriteOrder } from '../../src/changes/carry-out.js';
import { type ChangeContext, createChangeContext } from '../../src/changes/change-context.js';
import type { RequestedChange } from '../../src/changes/requested-change.js';
import { defaultLimits } from '../../src/changes/write-limits.js';
import { renderPoll } from '../../src/flux/render-poll.js';
import { Problem } from '../../src/problem.js';
import { openTestStore, runsOf } from '../store/test-database.js';
import type { Snapshot } from '../../src/store/store.js';
import { cargoUnits, crews, fleet, flux, ships } from '../flux/fleet.fixture.js';

const endpoints = flux.endpoints.map((endpoint) =>
  endpoint.assignment === 'cargo' ? { ...endpoint, switch: 'loaded' } : endpoint,
);
const service: ServiceDescriptor = { ...fleet, flux: { ...flux, endpoints } };
const limits = { ...defaultLimits, guard: { ...defaultLimits.guard, mode: 'off' as const } };

const names = ['x.example', 'y.example', 'z.example'];
const units = ['coal', 'glass', 'wheat'];
const people = ['anna', 'bert'];
const dns = fc.constantFrom(...names);
const port = fc.constantFrom('kiel', 'riga');

const cargo = fc
  .subarray(units)
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record(
          { id: fc.constant(id), loaded: fc.boolean(), berth: fc.constantFrom('1', '2') },
          { requiredKeys: ['id'] },
        ),
      ),
    ),
  );
const crew = fc.subarray(people).map((ids) => ids.map((id) => ({ id })));
const stowage = fc.dictionary(fc.constantFrom(...units), fc.constantFrom({}, { deck: '1' }));
const shipMembers = {
  ship_name: fc.constantFrom('A', 'B'),
  call_sign: dns,
  waters: fc.constantFrom('north', 'south'),
  cargo,
  crews: crew,
  stowage,
};
const shipId = fc.constantFrom('one', 'two', 'three');
const ship = fc.record({ id: shipId, ...shipMembers }).map(({ stowage: all, ...rest }) => ({
  ...rest,
  stowage: Object.fromEntries(
    Object.entries(all).filter(([id]) => rest.cargo.some((found) => found.id === id)),
  ),
}));
const shipPatch = fc.record(
  { ...shipMembers, stowage: fc.constantFrom({}, { coal: null, glass: null, wheat: null }) },
  { requiredKeys: [] },
);
const unit = fc.record({
  id: fc.constantFrom(...units),
  port,
  berth: fc.constantFrom('1', '2'),
  fragile: fc.boolean(),
});
const unitPatch = fc.record({ port, berth: fc.constantFrom('1', '2') }, { requiredKeys: [] });

const asked = { pointer: '' } as const;
const change: fc.Arbitrary<RequestedChange> = fc.oneof(
  ship.map((document) => ({ ...asked, operation: 'apply', kind: ships, document }) as const),
  fc
    .record({ id: shipId, patch: shipPatch })
    .map((said) => ({ ...asked, operation: 'patch', kind: ships, ...said }) as const),
  shipId.map((id) => ({ ...asked, operation: 'delete', kind: ships, id }) as const),
  unit.map((document) => ({ ...asked, operation: 'apply', kind: cargoUnits, document }) as const),
  fc
    .record({ id: fc.constantFrom(...units), patch: unitPatch })
    .map((said) => ({ ...asked, operation: 'patch', kind: cargoUnits, ...said }) as const),
);
const write = fc.array(change, { minLength: 1, maxLength: 4 });

/** What each name is given at each endpoint; null for 404. */
type Polls = ReadonlyMap<string, readonly JsonObject[] | null>;

async function pollAll(snapshot: Snapshot): Promise<Polls> {
  const polls = new Map<string, readonly JsonObject[] | null>();
  for (const name of names) {
    for (const endpoint of endpoints) {
      const catalogueKind = endpoint.kind === 'crews' ? crews : cargoUnits;
      const rules = { flux: { ...flux, endpoints }, endpoint, clusterKind: ships, catalogueKind };
      const subject = { ...rules, dns: name, tombstoneGrace: 0 };
      polls.set(`${name} ${endpoint.endpoint}`, await poll(snapshot, subject));
    }
  }
  return polls;
}

async function poll(
  snapshot: Snapshot,
  subject: Parameters<typeof renderPoll>[1],
): Promise<readonly JsonObject[] | null> {
  try {
    const { body } = await renderPoll(snapshot, subject, () => undefined);
    return (JSON.parse(body.toString()) as { inputs: JsonObject[] }).inputs;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return null;
    throw error;
  }
}

/** `name endpoint input: effect`, and what differs: as the polls before and after say it. */
function compare(before: Polls, after: Polls): ReadonlyMap<string, readonly Difference[]> {
  const found = new Map<string, readonly Difference[]>();
  for (const [key, inputs] of after) {
    // Who gets a 404 keeps what it has.
    if (inputs === null) continue;
    const [was, is] = [indexInputs(before.get(key) ?? []), indexInputs(inputs)];
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      const differences = findDifferences(was.get(id), is.get(id));
      const effect = was.has(id) ? (is.has(id) ? 'changed' : 'removed') : 'added';
      if (differences.length > 0) found.set(`${key} ${id}: ${effect}`, differences);
    }
  }
  return found;
}

function indexInputs(inputs: readonly JsonObject[]): ReadonlyMap<JsonValue, JsonObject> {
  const on = inputs.filter((input) => input['loaded'] !== false);
  return new Map(on.map((input) => [input['id'] ?? null, input]));
}

function order(requested: readonly RequestedChange[], confirm: string | null): WriteOrder {
  return {
    actor: { name: 'tester' },
    request: () => ({ requested }),
    options: { confirm, effectsLimit: effectsBounds.maximum },
    repetition: null,
  };
}

/** @returns what is told, or the refusal */
async function attempt<Result>(work: () => Promise<Result>): Promise<Result | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return error;
    throw error;
  }
}

async function writeAndCompare(
  context: ChangeContext,
  requested: readonly RequestedChange[],
): Promise<void> {
  const { store } = context;
  const before = await store.read(pollAll);
  const plan = await attempt(() => planOnly(context, order(requested, null)));
  expect(await store.read(pollAll)).toEqual(before);
  const digest = plan instanceof Problem ? null : plan.digest;
  const written = await attempt(() =>
    carryOut(context, order(requested, digest), ({ effects }) => ({
      status: 200,
      body: effects as unknown as JsonObject,
    })),
  );
  const after = await store.read(pollAll);
  if (plan instanceof Problem || written instanceof Problem) {
    expect(String(written)).toBe(String(plan));
    expect(after).toEqual(before);
    return;
  }
  const expected = compare(before, after);
  const told = new Map(
    plan.effects.items.map(({ dns: name, endpoint, input, effect, diff }) => [
      `${name} ${endpoint} ${input}: ${effect}`,
      diff,
    ]),
  );
  expect([...told].toSorted()).toEqual([...expected].toSorted());
  const { clusters, inputs } = plan.effects;
  expect(written.body).toEqual({ clusters, inputs });
  expect(clusters).toBe(new Set(plan.effects.items.map((item) => item.dns)).size);
  const counts = Object.entries(inputs).map(
    ([effect, count]) =>
      count === plan.effects.items.filter((item) => item.effect === effect).length,
  );
  expect(counts).toEqual([true, true, true]);
}

const catalogue: readonly RequestedChange[] = [
  ...units.map((id) => ({
    ...asked,
    operation: 'create' as const,
    kind: cargoUnits,
    document: { id, port: 'kiel', berth: '1', fragile: false },
  })),
  ...people.map((id) => ({
    ...asked,
    operation: 'create' as const,
    kind: crews,
    document: { id, ranks: {} },
  })),
];

test('effects are what polls answer before and after, for any write; a refused one changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 2, maxLength: 8 }), async (writes) => {
      const store = await openTestStore(service.kinds);
      try {
        const context = createChangeContext(service, store, limits);
        await carryOut(context, order(catalogue, null), () => ({ status: 200 }));
        for (const requested of writes) await writeAndCompare(context, requested);
      } finally {
        await store.close();
      }
    }),
    { numRuns: runsOf(40) },
  );
}, 120_000);
