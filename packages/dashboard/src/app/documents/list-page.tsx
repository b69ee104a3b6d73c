import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import type { DashboardKind, JsonObject } from '@flux-resourceset/contract';
import { useCountsQuery, type LoadedList } from '../api/queries.js';
import { SearchField } from '../parts/search-field.js';
import { Empty, Loading, ProblemNote } from '../parts/states.js';
import { sortItems, VirtualTable } from '../parts/virtual-table.js';
import { NotHere } from '../frame/shell.js';
import type { Search } from '../service/search.js';
import { titleOf, useKind, useService } from '../service/service.js';
import { documentColumns, type ListedDocument } from './document-columns.js';
import { listQuery } from './list-query.js';
import { summarise } from './schema.js';
import { Heading } from '../parts/heading.js';

/** All documents of a kind. */
export function ListPage(): ReactElement {
  const { kind: name = '' } = useParams({ strict: false });
  const kind = useKind(name);
  return kind === null ? <NotHere /> : <KindList key={name} kind={kind} />;
}

function KindList({ kind }: { readonly kind: DashboardKind }): ReactElement {
  const { principal } = useService();
  const { data, error, refetch } = useQuery(listQuery(kind));
  const mayCreate = kind.may.create && principal.may.write;
  return (
    <div className="fill">
      <div className="page-head">
        <Heading text={titleOf(kind)} />
        {data !== undefined && <p className="quiet">{data.total.toLocaleString()}</p>}
        <span className="header-space" />
        {mayCreate && (
          <Link to="/new/$kind" params={{ kind: kind.kind }} className="button">
            New {kind.label}
          </Link>
        )}
      </div>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what={titleOf(kind).toLowerCase()} />}
      {data !== undefined && <Documents kind={kind} list={data} mayCreate={mayCreate} />}
    </div>
  );
}

interface DocumentsProps {
  readonly kind: DashboardKind;
  readonly list: LoadedList<JsonObject>;
  readonly mayCreate: boolean;
}

function Documents({ kind, list, mayCreate }: DocumentsProps): ReactElement {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { data: uses } = useQuery(useCountsQuery(kind.kind));
  const { q = '', sort = kind.key } = useDeferredValue(search);
  const columns = useMemo(() => documentColumns(kind), [kind]);
  const shown = useMemo(
    () => sortItems(findDocuments(kind, list.items, uses ?? {}, q), sort, valueOf),
    [kind, list.items, uses, q, sort],
  );
  const change = (name: string, value: string): void =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, [name]: value || undefined }),
      replace: true,
    });
  if (list.total === 0) return <NoDocuments kind={kind} mayCreate={mayCreate} />;
  return (
    <>
      <div className="toolbar" role="search">
        <SearchField
          label="Search"
          value={search['q'] ?? ''}
          onChange={(text) => change('q', text)}
        />
        {q !== '' && (
          <span className="quiet" role="status">
            {shown.length.toLocaleString()} found
          </span>
        )}
      </div>
      {shown.length === 0 ? (
        <Empty title="Nothing is like that">
          <Link to="." search={{}}>
            Show all
          </Link>
        </Empty>
      ) : (
        <VirtualTable
          label={titleOf(kind)}
          items={shown}
          columns={columns}
          keyOf={({ id }) => id}
          sort={sort}
          onSort={(next) => change('sort', next)}
        />
      )}
    </>
  );
}

function findDocuments(
  { key }: DashboardKind,
  documents: readonly JsonObject[],
  uses: Readonly<Record<string, number>>,
  q: string,
): readonly ListedDocument[] {
  const sought = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return documents
    .map((document) => {
      const id = String(document[key]);
      return { id, document, uses: uses[id] ?? 0 };
    })
    .filter(({ document }) => {
      const text = sought.length === 0 ? '' : JSON.stringify(document).toLowerCase();
      return sought.every((word) => text.includes(word));
    });
}

function valueOf({ document, uses }: ListedDocument, name: string): string | number {
  if (name === '*uses') return uses;
  const value = document[name];
  return typeof value === 'number' ? value : summarise(value);
}

function NoDocuments({
  kind,
  mayCreate,
}: {
  readonly kind: DashboardKind;
  readonly mayCreate: boolean;
}): ReactElement {
  return (
    <Empty title={`There is no ${kind.label} yet`}>
      {mayCreate ? (
        <Link to="/new/$kind" params={{ kind: kind.kind }}>
          Make the first one
        </Link>
      ) : (
        <p>Whoever may write makes the first one, here or by the command line.</p>
      )}
    </Empty>
  );
}
