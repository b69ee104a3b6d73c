import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type ApplyRequest,
  type BatchRequest,
  type BatchResult,
  type ChangeDetail,
  type ChangeRecord,
  changeOperations,
  type JsonObject,
  type Plan,
  planMediaType,
  type ProblemBody,
  type RedactRequest,
  type RollbackRequest,
} from '@flux-resourceset/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { emitOpenapi } from '../../src/emit/openapi/emit-openapi.js';
import type { OperationModel } from '../../src/model/api-model.js';
import { allOperations, buildModel } from '../../src/model/build-model.js';
import { definitionOf, info, modelOf, operationOf, ownSchemas, readDefinitions } from './define.js';

const cases = join(import.meta.dirname, '../cases');
const folders: readonly (readonly [string, string])[] = [
  ['own', ownSchemas],
  ...readdirSync(cases).map((name) => [name, join(cases, name, 'schemas')] as const),
];
const writes: ReadonlySet<string> = new Set(['post', 'put', 'patch', 'delete']);

function componentsOf({ parameters }: OperationModel): readonly string[] {
  return parameters.flatMap(({ component = '' }) => (component === '' ? [] : [component]));
}

function statusesOf({ responses }: OperationModel): readonly number[] {
  return responses.map(({ status }) => status);
}

describe.each(folders)('the operations of the definitions %s', (_, folder) => {
  const model = readDefinitions(folder).then((definitions) => buildModel(definitions, info));

  it('are those on documents of any kind, too', async () => {
    const found = (await model).changeOperations.map(({ clientName, method, path }) => [
      clientName,
      { method, path },
    ]);
    const expected = Object.entries(changeOperations).map(([name, { method, path }]) => [
      name,
      { method, path },
    ]);
    expect(found).toEqual(expected);
  });

  it('can be planned, confirmed and explained where they write', async () => {
    const written = allOperations(await model).filter(
      ({ method, clientName }) => writes.has(method) && clientName !== 'redactChange',
    );
    expect(written.length).toBeGreaterThanOrEqual(3);
    for (const operation of written) {
      const parameters = ['dry_run', 'confirm', 'effects_limit', 'X-Change-Reason'];
      expect(componentsOf(operation)).toEqual(expect.arrayContaining(parameters));
      const plans = operation.responses.filter(({ content, plan }) =>
        [content, plan].some((one) => one?.contentType === planMediaType),
      );
      expect(plans.map(({ status }) => status)).toEqual([200]);
      expect(statusesOf(operation)).toContain(409);
      expect(componentsOf(operation)).toContain('Idempotency-Key');
      expect(statusesOf(operation)).toContain(422);
    }
  });

  it('take none of that where they read', async () => {
    const read = allOperations(await model).filter(({ method }) => !writes.has(method));
    const taken = new Set(read.flatMap(componentsOf));
    expect([...taken].filter((name) => !['If-None-Match', 'revision'].includes(name))).toEqual([]);
  });

  it('read a document as it was, and nothing else', async () => {
    for (const operation of allOperations(await model)) {
      const { target, method } = operation;
      const isDocument =
        target.kind === 'resource' && target.level === 'instance' && target.steps.length === 0;
      const isRead = method === 'get' || method === 'head';
      expect(componentsOf(operation).includes('revision')).toBe(isDocument && isRead);
    }
  });

  it('say each shared parameter once', async () => {
    const document = emitOpenapi(await model, { dialect: '3.0' });
    const names = Object.keys((document['components'] as { parameters: object }).parameters);
    const text = JSON.stringify(document['paths']);
    expect(names).toEqual(expect.arrayContaining(['dry_run', 'confirm']));
    expect(names.filter((name) => text.includes(`"name":"${name}","in":"query"`))).toEqual([]);
  });
});

describe('operations on documents of any kind', () => {
  const secured = `security:
  scheme: { bearer_auth: { type: http, scheme: bearer } }
  resource: [get]`;

  it('take the tokens that the definitions know, and none where there are none', async () => {
    const open = await modelOf({ 'a.yaml': definitionOf('things', ['id: { type: string }']) });
    const closed = await modelOf({
      'a.yaml': definitionOf('things', ['id: { type: string }'], { top: secured }),
    });
    expect(operationOf(open, 'batch')).toMatchObject({ security: [], access: 'public' });
    expect(statusesOf(operationOf(open, 'batch'))).not.toContain(401);
    const batch = operationOf(closed, 'batch');
    expect(batch).toMatchObject({ security: [{ bearer_auth: [] }], access: 'write' });
    expect(statusesOf(batch)).toEqual(expect.arrayContaining([401, 403]));
    expect(operationOf(closed, 'listChanges').access).toBe('read');
  });

  it('say which of two schemas has the name, when a kind claims that of theirs', async () => {
    const taken = modelOf({ 'a.yaml': definitionOf('plans', ['id: { type: string }']) });
    await expect(taken).rejects.toThrow(/component `Plan` .* every service has.*rename the kind/s);
  });
});

/** Values of the contract's types: what the server and its clients really exchange. */
const effects = {
  clusters: 1,
  inputs: { added: 0, removed: 1, changed: 1 },
} satisfies BatchResult['effects'];
const plan: Plan = {
  revision: 3,
  digest: 'sha256:00',
  changes: [
    { operation: 'create', kind: 'things', id: 'a', before: null, after: { id: 'a' }, diff: [] },
    {
      operation: 'update',
      kind: 'things',
      id: 'b',
      before: { id: 'b', size: 1 },
      after: { id: 'b', size: null },
      diff: [
        { path: '/size', before: 1, after: null },
        { path: '/list/0', after: ['x'] },
      ],
    },
    { operation: 'delete', kind: 'things', id: 'c', before: { id: 'c' }, after: null, diff: [] },
  ],
  effects: {
    ...effects,
    items: [
      { cluster: 'a', dns: 'a.b', endpoint: 'e', input: 'i', effect: 'removed', diff: [] },
      {
        cluster: 'a',
        dns: 'a.b',
        endpoint: 'e',
        input: 'i',
        effect: 'changed',
        diff: [{ path: '' }],
      },
    ],
    truncated: true,
  },
  warnings: [{ code: 'lowered_dns', message: 'm', pointer: '/dns' }],
  confirmation: { required: true, reasons: ['r'] },
};
const change: ChangeRecord = {
  revision: 4,
  transaction: 't',
  time: '2026-03-01T12:00:00.000Z',
  actor: 'ci',
  request_id: 'r',
  reason: 'why',
  operation: 'update',
  kind: 'things of old',
  id: 'a',
  diff: [{ path: '/size', before: 1 }],
  effects,
  redaction: { revision: 3, pointers: ['/size'] },
};
const bare: ChangeDetail = {
  revision: 1,
  transaction: 't',
  time: '2026-03-01T12:00:00.000Z',
  operation: 'create',
  kind: 'things',
  id: 'a',
  diff: [],
  before: null,
  after: { id: 'a' },
};
const batch: BatchRequest = {
  operations: [
    { operation: 'create', kind: 'things', document: { id: 'a', deep: { list: [null] } } },
    {
      operation: 'patch',
      kind: 'things',
      where: { size: 1, on: true, name: 'x' },
      patch: { size: null },
    },
    { operation: 'delete', kind: 'things', id: 'a', if_match: '"1"' },
  ],
};
const result: BatchResult = {
  revision: 5,
  results: [
    { operation: 'patch', kind: 'things', id: 'a', outcome: 'unchanged', etag: '"1"' },
    { operation: 'update', kind: 'things', id: 'b', outcome: 'deleted' },
  ],
  effects,
};
const apply: ApplyRequest = {
  documents: [{ kind: 'things', document: { id: 'a' } }],
  prune: ['things'],
};
const rollbacks: readonly RollbackRequest[] = [
  { to: 0 },
  { to: 4, kind: 'gone', id: 'a' },
  { change: 4 },
  { transaction: 't' },
];
const redact: RedactRequest = { pointers: ['/secret'] };
const problem: ProblemBody = {
  type: 'about:blank',
  title: 't',
  status: 409,
  detail: 'd',
  error: 'confirmation_required',
  message: 'm',
  digest: plan.digest,
  effects: plan.effects,
};

describe('the schemas of changes', () => {
  const compiled = modelOf({ 'a.yaml': definitionOf('things', ['id: { type: string }']) }).then(
    (model) => {
      const ajv = addFormats.default(new Ajv2020({ strict: false }));
      const { components } = closeAll(emitOpenapi(model, { dialect: '3.1' })) as JsonObject;
      return ajv.addSchema({ $id: 'http://x/', components });
    },
  );

  /** What a schema does not name is refused: so the types may say nothing more either. */
  function closeAll(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(closeAll);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, closeAll(member)]),
    );
    const isOpen = 'properties' in members && !('additionalProperties' in members);
    return isOpen ? { ...members, additionalProperties: false } : members;
  }

  it.each<[string, object]>([
    ['Plan', plan],
    ['Change', change],
    ['ChangeDetail', { ...change, before: { id: 'a' }, after: null }],
    ['ChangeDetail', bare],
    ['ChangeList', [change]],
    ['BatchRequest', batch],
    ['BatchResult', result],
    ['ApplyRequest', apply],
    ...rollbacks.map((rollback): [string, object] => ['RollbackRequest', rollback]),
    ['RedactRequest', redact],
    ['Problem', problem],
  ])('%s is what the contract says', async (name, value) => {
    const validate = (await compiled).getSchema(`http://x/#/components/schemas/${name}`);
    validate?.(value);
    expect(validate?.errors).toBeNull();
  });

  it.each<[string, object]>([
    ['BatchRequest', { operations: [] }],
    ['BatchRequest', { operations: [{ operation: 'create', kind: 'other' }] }],
    ['BatchRequest', { operations: [{ operation: 'drop', kind: 'things' }] }],
    ['BatchRequest', { operations: [{ operation: 'patch', kind: 'things', where: { a: [1] } }] }],
    ['BatchRequest', { operations: [{ operation: 'patch', kind: 'things', patch: null }] }],
    ['ApplyRequest', { documents: [{ kind: 'things', document: 'text' }] }],
    ['ApplyRequest', { documents: [], prune: ['other'] }],
    ['RollbackRequest', { revision: 4 }],
    ['RollbackRequest', { to: -1 }],
    ['RedactRequest', { pointers: [] }],
  ])('%s refuses what it is not', async (name, value) => {
    const validate = (await compiled).getSchema(`http://x/#/components/schemas/${name}`);
    expect(validate?.(value)).toBe(false);
  });
});
