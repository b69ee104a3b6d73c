import type { DeferredStatement, Insertion } from '../sql/statement-queue.js';

/** @returns the statement that inserts rows; its text is the same for any number of several */
export function compileInsertion({ explain, ...insertion }: Insertion): DeferredStatement {
  const [only, ...others] = insertion.rows;
  const isOne = only !== undefined && others.length === 0 && insertion.keepsExisting !== true;
  const statement = isOne ? insertRow(insertion, only) : insertRows(insertion, only ?? {});
  return { ...statement, ...(explain && { explain }) };
}

function insertRow({ table, common }: Insertion, row: object): DeferredStatement {
  const values = { ...common, ...row };
  const columns = Object.keys(values);
  const places = columns.map(() => '?').join(', ');
  return {
    sql: `insert into ${listColumns(table, columns)} values (${places})`,
    parameters: Object.values(values),
  };
}

function insertRows(
  { table, common = {}, rows, keepsExisting }: Insertion,
  first: object,
): DeferredStatement {
  const fixed = Object.keys(common);
  const names = Object.keys(first);
  const selected = [...fixed.map(() => '?'), ...names.map((name) => `value ->> '${name}'`)];
  // "where true" tells SQLite's parser that "on" is not that of a join.
  const end = keepsExisting === true ? 'where true on conflict do nothing' : '';
  return {
    sql: `insert into ${listColumns(table, [...fixed, ...names])}
      select ${selected.join(', ')} from json_each(?) ${end}`,
    parameters: [...Object.values(common), JSON.stringify(rows)],
  };
}

function listColumns(table: string, columns: readonly string[]): string {
  return `"${table}" (${columns.map((name) => `"${name}"`).join(', ')})`;
}
