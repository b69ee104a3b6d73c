import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { DashboardKind, JsonObject, JsonValue } from '@flux-resourceset/contract';
import type { Column } from '../parts/virtual-table.js';
import { sentence, words } from '../service/service.js';
import { formOf, membersOf, summarise } from './schema.js';

/** One document in a list. */
export interface ListedDocument {
  readonly id: string;
  readonly document: JsonObject;
  /** How many documents refer to it. */
  readonly uses: number;
}

/** More do not fit beside one another. */
const mostColumns = 5;

/**
 * What a list shows of each document: its key, the first members that have a value of their own, and
 * who refers to it. Values without members go before maps and lists, members that must be there
 * before those that may.
 */
export function documentColumns(kind: DashboardKind): readonly Column<ListedDocument>[] {
  const required = new Set(
    Array.isArray(kind.schema['required']) ? kind.schema['required'].map(String) : [],
  );
  const members = membersOf(kind.schema).filter(([name]) => name !== kind.key);
  const ranked = members.toSorted(
    ([left, leftSchema], [right, rightSchema]) =>
      rank(right, rightSchema, required) - rank(left, leftSchema, required),
  );
  const chosen = new Set(ranked.slice(0, mostColumns).map(([name]) => name));
  return [
    keyColumn(kind),
    ...members.filter(([name]) => chosen.has(name)).map(([name], at) => memberColumn(name, at)),
    usesColumn,
  ];
}

function rank(name: string, schema: JsonObject, required: ReadonlySet<string>): number {
  const isPlain = ['text', 'choice', 'boolean', 'integer', 'number'].includes(formOf(schema));
  return (isPlain ? 2 : 0) + (required.has(name) ? 1 : 0);
}

function keyColumn({ kind, key }: DashboardKind): Column<ListedDocument> {
  return {
    name: key,
    title: sentence(words(key)),
    width: 'minmax(9rem, 1.4fr)',
    isSortable: true,
    render: ({ id }) => (
      <Link to="/kinds/$kind/$id" params={{ kind, id }} className="cell-link">
        {id}
      </Link>
    ),
  };
}

function memberColumn(name: string, at: number): Column<ListedDocument> {
  return {
    name,
    title: sentence(words(name)),
    width: 'minmax(6rem, 1fr)',
    isMinor: at > 0,
    isSortable: true,
    render: ({ document }) => <ValueCell value={document[name]} />,
  };
}

const usesColumn: Column<ListedDocument> = {
  name: '*uses',
  title: 'Used by',
  width: 'minmax(4.5rem, .4fr)',
  isSortable: true,
  render: ({ uses }) => <span className={uses === 0 ? 'quiet' : ''}>{uses.toLocaleString()}</span>,
};

function ValueCell({ value }: { readonly value: JsonValue | undefined }): ReactElement {
  const text = summarise(value);
  return (
    <span className="mono cell-text" title={text}>
      {text === '' ? <span className="quiet">–</span> : text}
    </span>
  );
}
