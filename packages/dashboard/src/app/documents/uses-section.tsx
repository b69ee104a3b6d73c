import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import type { DashboardKind, DocumentUse, JsonObject } from '@flux-resourceset/contract';
import { usesQuery } from '../api/queries.js';
import { environmentsOf } from '../fleet/fleet-filters.js';
import { Empty, Loading, ProblemNote } from '../parts/states.js';
import type { Search } from '../service/search.js';
import { useKind, useService, words } from '../service/service.js';
import { countValues, overridableMembers, type MatrixRow } from './uses.js';

interface UsesSectionProps {
  readonly kind: DashboardKind;
  readonly id: string;
  readonly document: JsonObject;
}

/** Who uses a document, and which of its values are pinned where. */
export function UsesSection({ kind, id, document }: UsesSectionProps): ReactElement {
  const { data, error, refetch } = useQuery(usesQuery(kind.kind, id));
  return (
    <section className="section" aria-labelledby="uses">
      <h2 id="uses">
        Used by{' '}
        {data !== undefined && <span className="quiet figure">{data.length.toLocaleString()}</span>}
      </h2>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="who uses it" />}
      {data?.length === 0 && (
        <Empty title="Nobody uses it">
          <p>It can be deleted, and changes to it reach no cluster.</p>
        </Empty>
      )}
      {data !== undefined && data.length > 0 && (
        <>
          <Matrix kind={kind} document={document} uses={data} />
          <Users uses={data} document={document} />
        </>
      )}
    </section>
  );
}

interface MatrixProps {
  readonly kind: DashboardKind;
  readonly document: JsonObject;
  readonly uses: readonly DocumentUse[];
}

function Matrix({ kind, document, uses }: MatrixProps): ReactElement | null {
  const service = useService();
  const search = useSearch({ strict: false }) as Search;
  const members = overridableMembers(service, kind.kind);
  const member = members.find((name) => name === search['member']) ?? firstPinned(members, uses);
  const rows = useMemo(
    () => (member === undefined ? [] : countValues(uses, document, member)),
    [uses, document, member],
  );
  if (member === undefined) return null;
  return (
    <div className="matrix">
      <nav className="tabs" aria-label="Values that clusters may pin">
        {members.map((name) => (
          <Link
            key={name}
            to="."
            search={{ member: name }}
            replace
            resetScroll={false}
            className={name === member ? 'tab tab-active' : 'tab'}
            {...(name === member && { 'aria-current': 'true' as const })}
          >
            {words(name)}
          </Link>
        ))}
      </nav>
      <MatrixTable
        member={member}
        rows={rows}
        environments={environmentsOf(service)}
        search={search}
      />
    </div>
  );
}

/** What clusters pin says more than what they leave as it is. */
function firstPinned(members: readonly string[], uses: readonly DocumentUse[]): string | undefined {
  const counts = members.map((name) => {
    const values = new Set(uses.map(({ reference }) => JSON.stringify(reference?.[name])));
    return { name, values: values.size };
  });
  return counts.toSorted((left, right) => right.values - left.values)[0]?.name;
}

interface MatrixTableProps {
  readonly member: string;
  readonly rows: readonly MatrixRow[];
  readonly environments: readonly string[];
  readonly search: Search;
}

function MatrixTable({ member, rows, environments, search }: MatrixTableProps): ReactElement {
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={`${words(member)} by environment`}>
      <table className="plain-table">
        <caption className="hidden">How many clusters have which {words(member)}</caption>
        <thead>
          <tr>
            <th scope="col">{words(member)}</th>
            {environments.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              all
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row" className="mono">
                {row.value} {row.isCatalogue && <span className="tag">catalogue</span>}
              </th>
              {environments.map((name) => (
                <td key={name} className="number">
                  <CellLink member={member} row={row} environment={name} search={search} />
                </td>
              ))}
              <td className="number quiet">{row.total.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellLinkProps {
  readonly member: string;
  readonly row: MatrixRow;
  readonly environment: string;
  readonly search: Search;
}

function CellLink({ member, row, environment, search }: CellLinkProps): ReactElement {
  const count = row.cells.get(environment)?.ids.length ?? 0;
  if (count === 0) return <span className="quiet">·</span>;
  const isChosen = search['value'] === row.value && search['environment'] === environment;
  return (
    <Link
      to="."
      search={isChosen ? { member } : { member, value: row.value, environment }}
      replace
      resetScroll={false}
      className={isChosen ? 'matrix-cell matrix-cell-chosen' : 'matrix-cell'}
      aria-label={`${count.toLocaleString()} clusters of ${environment} with ${row.value}`}
    >
      {count.toLocaleString()}
    </Link>
  );
}

/** More links than these nobody reads; the matrix narrows them. */
const mostUsers = 60;

interface UsersProps {
  readonly uses: readonly DocumentUse[];
  readonly document: JsonObject;
}

function Users({ uses, document }: UsersProps): ReactElement {
  const search = useSearch({ strict: false }) as Search;
  const selected = useMemo(() => selectUsers(uses, document, search), [uses, document, search]);
  return (
    <>
      {search['value'] !== undefined && (
        <p className="quiet" role="status">
          {selected.length.toLocaleString()} of {search['environment']} with{' '}
          <span className="mono">{search['value']}</span> ·{' '}
          <Link to="." search={{ member: search['member'] }} replace resetScroll={false}>
            show all
          </Link>
        </p>
      )}
      <ul className="links">
        {selected.slice(0, mostUsers).map((use) => (
          <li key={`${use.kind}/${use.id}`}>
            <UserLink use={use} />
          </li>
        ))}
      </ul>
      {selected.length > mostUsers && (
        <p className="quiet">and {(selected.length - mostUsers).toLocaleString()} more</p>
      )}
    </>
  );
}

function selectUsers(
  uses: readonly DocumentUse[],
  document: JsonObject,
  { member, value, environment = '' }: Search,
): readonly DocumentUse[] {
  if (member === undefined || value === undefined) return uses;
  const row = countValues(uses, document, member).find((one) => one.value === value);
  const ids = new Set(row?.cells.get(environment)?.ids ?? []);
  return uses.filter(({ id, reference }) => reference !== undefined && ids.has(id));
}

function UserLink({ use: { kind, id, environment } }: { readonly use: DocumentUse }): ReactElement {
  const { flux } = useService();
  const label = useKind(kind)?.label ?? kind;
  return (
    <Link to="/kinds/$kind/$id" params={{ kind, id }}>
      {id} <span className="quiet">{kind === flux?.kind ? environment : label}</span>
    </Link>
  );
}
