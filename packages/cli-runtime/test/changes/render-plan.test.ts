import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue, Plan } from '@flux-resourceset/contract';
import { renderPlan } from '../../src/changes/render-plan.js';
import { createPaint } from '../../src/output/paint.js';

const plain = createPaint(false);

const plan: Plan = {
  revision: 7,
  digest: 'sha256:0',
  changes: [
    {
      operation: 'update',
      kind: 'ships',
      id: 'tug',
      before: {},
      after: {},
      diff: [
        { path: '/tag', before: 'v1', after: 'v2' },
        { path: '/crew', after: ['ann', 'bob'] },
        { path: '/note', before: 'two\nlines' },
        { path: '/map', before: {}, after: { a: { b: 1 } } },
      ],
    },
    { operation: 'create', kind: 'ports', id: 'p', before: null, after: { id: 'p' }, diff: [] },
    { operation: 'delete', kind: 'ports', id: 'q', before: { id: 'q' }, after: null, diff: [] },
  ],
  effects: {
    clusters: 2,
    inputs: { added: 0, removed: 1, changed: 1 },
    items: [
      {
        cluster: 'c',
        dns: 'c.example',
        endpoint: 'ships',
        input: 'tug',
        effect: 'changed',
        diff: [{ path: '/tag', before: 'v1', after: 'v2' }],
      },
      {
        cluster: 'd',
        dns: 'd.example',
        endpoint: 'ships',
        input: 'tug',
        effect: 'removed',
        diff: [],
      },
    ],
    truncated: true,
  },
  warnings: [],
  confirmation: { required: true, reasons: ['1 input of d.example'] },
};

const kinds = [
  {
    kind: 'ships',
    noun: 'ship',
    aliases: [],
    key: 'id',
    keyValue: { type: 'string' },
    list: null,
    get: null,
    patch: null,
    isCluster: false,
    references: [],
    filters: [],
    shape: { type: 'any' },
  } as const,
];

describe('a plan', () => {
  test('shows each document, what differs, and what clusters would get', async () => {
    expect(await renderPlan(plan, kinds, plain)).toBe(`~ ship/tug
  - /tag: v1
  + /tag: v2
  + /crew:
  +     - ann
  +     - bob
  - /note:
  -     two
  -     lines
  - /map: {}
  + /map:
  +     a:
  +       b: 1
+ ports/p
  + id: p
- ports/q
  - id: q
Effects: 1 input removed, 1 changed on 2 clusters
  c.example
    ~ ships/tug
      - /tag: v1
      + /tag: v2
  d.example
    - ships/tug
  …
Needs to be confirmed: 1 input of d.example
`);
  });

  test('is coloured on a terminal', async () => {
    const text = await renderPlan(plan, kinds, createPaint(true));
    expect(text).toContain('\u001b[33m~ ship/tug\u001b[39m\n\u001b[31m  - /tag: v1\u001b[39m\n');
    expect(text).toContain('\u001b[32m  + /tag: v2\u001b[39m\n');
  });

  test('without changes says so', async () => {
    expect(await renderPlan({ ...plan, changes: [] }, kinds, plain)).toBe('nothing would change\n');
  });

  test('of any values never moves the cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.jsonValue(), async (name, value) => {
        const diff = [{ path: `/${name}`, before: name, after: value as JsonValue }];
        const changes = plan.changes.slice(0, 1).map((change) => ({ ...change, id: name, diff }));
        const text = await renderPlan({ ...plan, changes }, kinds, plain);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});
