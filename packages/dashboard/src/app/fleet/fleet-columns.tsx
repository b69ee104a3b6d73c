import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { FluxDescriptor } from '@flux-resourceset/contract';
import { Time } from '../parts/time.js';
import type { Column } from '../parts/virtual-table.js';
import { sentence, words } from '../service/service.js';
import { meanings, type EndpointStatus, type FleetRow, type Freshness } from './cluster-status.js';

/** Which clusters are chosen, and what chooses them. */
export interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string) => void;
}

/** @param choice - null where nothing can be done to what is chosen */
export function fleetColumns(
  flux: FluxDescriptor,
  choice: Choice | null,
): readonly Column<FleetRow>[] {
  return [
    {
      name: 'id',
      title: 'Cluster',
      width: 'minmax(10rem, 2.2fr)',
      isSortable: true,
      render: (row) => <ClusterCell row={row} kind={flux.kind} choice={choice} />,
    },
    ...(flux.identity['environment'] === undefined ? [] : [environmentColumn]),
    {
      name: 'state',
      title: 'State',
      width: 'minmax(5.5rem, .8fr)',
      isSortable: true,
      render: ({ freshness }) => <FreshnessMark freshness={freshness} />,
    },
    {
      name: 'seen',
      title: 'Last seen',
      width: 'minmax(6rem, .9fr)',
      isSortable: true,
      render: ({ status: { last_seen: seen } }) =>
        seen === undefined ? <span className="quiet">never</span> : <Time at={seen} />,
    },
    ...flux.endpoints.map(({ endpoint }) => endpointColumn(endpoint)),
    {
      name: 'operator',
      title: 'Operator',
      width: 'minmax(5rem, .8fr)',
      isMinor: true,
      isSortable: true,
      render: ({ status }) => <span className="quiet">{status.operator ?? '–'}</span>,
    },
  ];
}

const environmentColumn: Column<FleetRow> = {
  name: 'environment',
  title: 'Environment',
  width: 'minmax(5rem, .8fr)',
  isMinor: true,
  isSortable: true,
  render: ({ status }) => status.environment ?? '',
};

function endpointColumn(endpoint: string): Column<FleetRow> {
  return {
    name: `endpoint-${endpoint}`,
    title: sentence(words(endpoint)),
    width: 'minmax(5.5rem, .9fr)',
    isMinor: true,
    render: ({ status }) => <EndpointMark status={status.endpoints[endpoint]} />,
  };
}

function ClusterCell({
  row: { id, status },
  kind,
  choice,
}: {
  readonly row: FleetRow;
  readonly kind: string;
  readonly choice: Choice | null;
}): ReactElement {
  return (
    <>
      {choice !== null && (
        <input
          type="checkbox"
          className="check"
          aria-label={`Choose ${id}`}
          checked={choice.chosen.has(id)}
          onChange={() => choice.choose(id)}
        />
      )}
      <Link to="/kinds/$kind/$id" params={{ kind, id }} className="cell-link" title={status.dns}>
        {id}
      </Link>
    </>
  );
}

export function FreshnessMark({ freshness }: { readonly freshness: Freshness }): ReactElement {
  return (
    <span className={`mark-state mark-${freshness}`} title={meanings[freshness]}>
      {freshness}
    </span>
  );
}

const endpointMeanings: Readonly<Record<EndpointStatus['state'], string>> = {
  current: 'it was given what it would be given now',
  behind: 'it was given something else than it would be given now',
  failed: 'its last poll was answered with an error',
  never: 'it has not polled this',
};

/** How the polls of one endpoint do. */
export function EndpointMark({
  status,
}: {
  readonly status: EndpointStatus | undefined;
}): ReactElement {
  const state = status?.state ?? 'never';
  return (
    <span className={`mark-state mark-${state}`} title={endpointMeanings[state]}>
      {state}
    </span>
  );
}
