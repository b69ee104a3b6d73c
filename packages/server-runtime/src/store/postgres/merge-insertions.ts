import type { DeferredStatement, Insertion } from '../sql/statement-queue.js';
import { DuplicateKeyError } from '../store-errors.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Puts rows of one table into one statement, as far as the order of statements lets it: PostgreSQL
 * takes far longer to read a statement than to insert a row.
 */
export function mergeInsertions(
  waiting: readonly (DeferredStatement | Insertion)[],
): readonly DeferredStatement[] {
  const statements: DeferredStatement[] = [];
  const together = new Map<string, Insertion[]>();
  for (const next of waiting) {
    if ('table' in next) {
      const key = `${next.table}/${String(next.keepsExisting)}`;
      const same = together.get(key) ?? [];
      same.push(next);
      together.set(key, same);
    } else {
      statements.push(...[...together.values()].map(insertTogether), next);
      together.clear();
    }
  }
  return [...statements, ...[...together.values()].map(insertTogether)];
}

function insertTogether(insertions: readonly Insertion[]): DeferredStatement {
  const rows = insertions.flatMap(({ common, rows: own }) =>
    own.map((row) => ({ ...common, ...row })),
  );
  const { sql, parameters } = insertRows(insertions[0]?.table ?? '', rows);
  const end = insertions[0]?.keepsExisting === true ? ' on conflict do nothing' : '';
  return { sql: sql + end, parameters, explain: (error) => explainFailure(insertions, error) };
}

function insertRows(table: string, rows: readonly Row[]): DeferredStatement {
  const columns = listColumns(rows);
  const names = columns.map(quote).join(', ');
  const places = columns.map((_, index) => `$${String(index + 1)}`);
  const arrays = columns.map((name, index) => `${places[index] ?? ''}::${typeOf(name, rows)}[]`);
  const [only] = rows;
  return only !== undefined && rows.length === 1
    ? {
        sql: `insert into ${quote(table)} (${names}) values (${places.join(', ')})`,
        parameters: columns.map((name) => only[name]),
      }
    : {
        sql: `insert into ${quote(table)} (${names}) select * from unnest(${arrays.join(', ')})`,
        parameters: columns.map((name) => rows.map((row) => row[name] ?? null)),
      };
}

/** Of those without a value nobody could tell the type. */
function listColumns(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      if (value !== null && value !== undefined) names.add(name);
    }
  }
  return [...names];
}

function typeOf(column: string, rows: readonly Row[]): string {
  const first = rows.find((row) => row[column] !== null && row[column] !== undefined);
  return typeof first?.[column] === 'number' ? 'bigint' : 'text';
}

/** PostgreSQL names the value that is taken, and not the row: of two that have it, the second is refused. */
function explainFailure(insertions: readonly Insertion[], error: Error): Error {
  const explained = insertions.map(({ explain }) => explain?.(error) ?? error);
  const { detail = '' } = error as { readonly detail?: string };
  const named = explained.filter(
    (found) => found instanceof DuplicateKeyError && isNamed(found, detail),
  );
  return named[1] ?? named[0] ?? explained[0] ?? error;
}

function isNamed({ value }: DuplicateKeyError, detail: string): boolean {
  return [value, JSON.stringify(value)].some((text) => detail.includes(`=(${text})`));
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
