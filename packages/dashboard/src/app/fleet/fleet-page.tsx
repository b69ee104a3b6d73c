import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { FluxDescriptor } from '@flux-resourceset/contract';
import type { LoadedList } from '../api/queries.js';
import { keepChosen } from '../change/chosen-clusters.js';
import { Empty, Loading, ProblemNote } from '../parts/states.js';
import { useNow } from '../parts/time.js';
import { sortItems, VirtualTable } from '../parts/virtual-table.js';
import type { Search } from '../service/search.js';
import { useService } from '../service/service.js';
import {
  countByEnvironment,
  defaultSilence,
  freshnesses,
  selectRows,
  toRows,
  type ClusterStatus,
  type FleetRow,
} from './cluster-status.js';
import { fleetColumns, type Choice } from './fleet-columns.js';
import { environmentsOf, FleetFilters } from './fleet-filters.js';
import { fleetQuery } from './fleet-query.js';
import { FreshnessStrip } from './freshness-strip.js';
import { Heading } from '../parts/heading.js';

/** All clusters: who has the newest, who is behind, who is silent. */
export function FleetPage(): ReactElement {
  const { flux } = useService();
  const { data, error, refetch } = useQuery(fleetQuery);
  if (flux === null) return <Empty title="This service has no clusters" />;
  if (data !== undefined) return <Fleet flux={flux} list={data} error={error} />;
  return (
    <>
      <Heading text="Fleet" />
      {error === null ? (
        <Loading what="the fleet" />
      ) : (
        <ProblemNote error={error} retry={() => void refetch()} />
      )}
    </>
  );
}

interface FleetProps {
  readonly flux: FluxDescriptor;
  readonly list: LoadedList<ClusterStatus>;
  readonly error: Error | null;
}

function Fleet({ flux, list, error }: FleetProps): ReactElement {
  const service = useService();
  const search = useSearch({ strict: false }) as Search;
  const now = useNow();
  const silence = Number(search['silent'] ?? defaultSilence);
  const rows = useMemo(() => toRows(list.items, silence, now), [list.items, silence, now]);
  const names = environmentsOf(service);
  const environments = useMemo(() => countByEnvironment(rows, names), [rows, names]);
  if (list.isWhole && list.total === 0) return <NoClusters kind={flux.kind} />;
  return (
    <div className="fill">
      <div className="page-head">
        <Heading text="Fleet" />
        <p className="quiet" role="status">
          {list.total.toLocaleString()} clusters
          {!list.isWhole && `, ${list.items.length.toLocaleString()} read so far`}
        </p>
      </div>
      {error !== null && <ProblemNote error={error} title="This is not the newest" />}
      <FreshnessStrip environments={environments} />
      <FleetTable flux={flux} rows={rows} search={search} total={list.total} />
    </div>
  );
}

interface FleetTableProps {
  readonly flux: FluxDescriptor;
  readonly rows: readonly FleetRow[];
  readonly search: Search;
  readonly total: number;
}

function FleetTable({ flux, rows, search, total }: FleetTableProps): ReactElement {
  const navigate = useNavigate();
  const { choice, chosen, setChosen } = useChoice();
  const columns = useMemo(() => fleetColumns(flux, choice), [flux, choice]);
  const { q, environment, state, sort = 'id' } = useDeferredValue(search);
  const shown = useMemo(
    () => sortItems(selectRows(rows, { q, environment, state }), sort, sortValue),
    [rows, q, environment, state, sort],
  );
  const isSelected = Boolean(q || environment || state);
  return (
    <>
      <FleetFilters search={search} shown={shown.length} total={total} />
      {choice !== null && <ChosenBar chosen={chosen} shown={shown} choose={setChosen} />}
      {shown.length === 0 && isSelected ? (
        <Empty title="No cluster is like that">
          <Link to="." search={{}}>
            Show all {total.toLocaleString()}
          </Link>
        </Empty>
      ) : (
        <VirtualTable
          label="Clusters"
          items={shown}
          columns={columns}
          keyOf={({ id }) => id}
          sort={sort}
          onSort={(next) =>
            void navigate({
              to: '.',
              search: (old: Search) => ({ ...old, sort: next }),
              replace: true,
            })
          }
        />
      )}
    </>
  );
}

interface ChosenClusters {
  readonly choice: Choice | null;
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
}

/** Who may not write has nothing to choose clusters for. */
function useChoice(): ChosenClusters {
  const { principal } = useService();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choice = useMemo((): Choice | null => {
    if (!principal.may.write) return null;
    const choose = (id: string): void =>
      setChosen((old) =>
        old.has(id) ? new Set([...old].filter((one) => one !== id)) : new Set([...old, id]),
      );
    return { chosen, choose };
  }, [principal.may.write, chosen]);
  return { choice, chosen, setChosen };
}

function ChosenBar({
  chosen,
  shown,
  choose,
}: {
  readonly chosen: ReadonlySet<string>;
  readonly shown: readonly FleetRow[];
  readonly choose: (chosen: ReadonlySet<string>) => void;
}): ReactElement {
  const navigate = useNavigate();
  const change = (): void => {
    const ids = keepChosen([...chosen]);
    void navigate({ to: '/fleet/change', search: { ids } });
  };
  return (
    <div className="chosen">
      <button
        type="button"
        className="button button-small"
        onClick={() => choose(new Set(shown.map(({ id }) => id)))}
      >
        Choose all {shown.length.toLocaleString()} shown
      </button>
      {chosen.size > 0 && (
        <>
          <span role="status">{chosen.size.toLocaleString()} chosen</span>
          <button type="button" className="button button-small button-main" onClick={change}>
            Change them
          </button>
          <button
            type="button"
            className="button button-small button-plain"
            onClick={() => choose(new Set())}
          >
            Choose none
          </button>
        </>
      )}
    </div>
  );
}

function sortValue({ id, freshness, seen, status }: FleetRow, name: string): string | number {
  if (name === 'state') return freshnesses.indexOf(freshness);
  if (name === 'seen') return seen;
  if (name === 'environment') return status.environment ?? '';
  if (name === 'operator') return status.operator ?? '';
  return id;
}

function NoClusters({ kind }: { readonly kind: string }): ReactElement {
  const { principal } = useService();
  return (
    <>
      <Heading text="Fleet" />
      <Empty title="There is no cluster yet">
        {principal.may.write ? (
          <Link to="/new/$kind" params={{ kind }}>
            Make the first one
          </Link>
        ) : (
          <p>Whoever may write makes the first one, here or by the command line.</p>
        )}
      </Empty>
    </>
  );
}
