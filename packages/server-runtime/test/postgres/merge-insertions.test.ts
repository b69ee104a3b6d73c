import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeInsertions } from '../../src/store/postgres/merge-insertions.js';
import type { DeferredStatement, Insertion } from '../../src/store/sql/statement-queue.js';
import { DuplicateKeyError } from '../../src/store/store-errors.js';

const kind = { kind: 'machines' } as DuplicateKeyError['kind'];
const row = fc.record(
  { id: fc.string(), size: fc.option(fc.integer()), note: fc.option(fc.string()) },
  { requiredKeys: ['id'] },
);
const insertion: fc.Arbitrary<Insertion> = fc.record({
  table: fc.constantFrom('a', 'b'),
  common: fc.record({ kind: fc.string() }),
  rows: fc.array(row, { minLength: 1, maxLength: 3 }),
});
const statement: fc.Arbitrary<DeferredStatement> = fc.record({
  sql: fc.constant('update'),
  parameters: fc.array(fc.integer()),
});

/** Tables and their rows as they are after each statement that is no insertion. */
function replay(waiting: readonly (DeferredStatement | Insertion)[]): unknown {
  const steps: unknown[] = [];
  let rows: Record<string, unknown[]> = {};
  for (const next of waiting) {
    if ('table' in next) {
      const { table, common, rows: own } = next;
      rows[table] = [...(rows[table] ?? []), ...own.map((given) => plain({ ...common, ...given }))];
    } else {
      steps.push(rows, next.parameters);
      rows = {};
    }
  }
  return [...steps, rows];
}

function plain(given: object): object {
  const entries = Object.entries(given) as [string, unknown][];
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

/** The insertion that a statement is, or the statement. */
function read({ sql, parameters }: DeferredStatement): DeferredStatement | Insertion {
  const parts = /^insert into "(\w)" \((.*)\) (values|select)/.exec(sql);
  if (parts === null) return { sql, parameters };
  const columns = (parts[2] ?? '').split(', ').map((name) => JSON.parse(name) as string);
  const lists = parts[3] === 'values' ? parameters.map((value) => [value]) : parameters;
  const count = (lists[0] as unknown[]).length;
  const rows = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(columns.map((name, at) => [name, (lists[at] as unknown[])[index]])),
  );
  return { table: parts[1] ?? '', rows };
}

describe('rows that wait for one message', () => {
  test('go together by table, in their order, and pass no other statement', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(insertion, insertion, statement)), (waiting) => {
        const merged = mergeInsertions(waiting);
        expect(replay(merged.map(read))).toEqual(replay(waiting));
        const others = waiting.filter((next) => !('table' in next)).length;
        expect(merged.length).toBeLessThanOrEqual(others + 2 * (others + 1));
      }),
    );
  });

  test.each([
    { detail: 'Key (id)=(b) already exists.', id: 'b' },
    { detail: 'Key (id)=(c) already exists.', id: 'c' },
    { detail: 'nothing that is known', id: 'a' },
  ])('a value that is taken is that of the row: $detail', ({ detail, id }) => {
    const insertions = ['a', 'b', 'c'].map((key) => ({
      table: 'a',
      rows: [{ id: key }],
      explain: () => new DuplicateKeyError(kind, key, 'id', key),
    }));
    const [only] = mergeInsertions(insertions);
    const error = Object.assign(new Error('duplicate key'), { detail });
    expect(only?.explain?.(error)).toMatchObject({ id });
  });
});
