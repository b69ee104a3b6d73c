import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { DashboardKind, FluxDescriptor, JsonObject } from '@flux-resourceset/contract';
import { recentChangesQuery } from '../api/queries.js';
import {
  defaultSilence,
  freshnessOf,
  type ClusterStatus,
  type EndpointStatus,
} from '../fleet/cluster-status.js';
import { EndpointMark, FreshnessMark } from '../fleet/fleet-columns.js';
import { clusterStatusQuery } from '../fleet/fleet-query.js';
import { ChangeLine } from '../history/change-line.js';
import { ProblemNote } from '../parts/states.js';
import { Time, useNow } from '../parts/time.js';
import { words } from '../service/service.js';
import { InputsSection } from './inputs-section.js';

interface ClusterSectionsProps {
  readonly flux: FluxDescriptor;
  readonly kind: DashboardKind;
  readonly id: string;
  readonly cluster: JsonObject;
}

/** What is told of a cluster beside its document: when it polled, and what it is to get. */
export function ClusterSections({ flux, kind, id, cluster }: ClusterSectionsProps): ReactElement {
  return (
    <>
      <StatusSection flux={flux} id={id} cluster={cluster} />
      <InputsSection flux={flux} kind={kind} id={id} cluster={cluster} />
    </>
  );
}

function StatusSection({ flux, id, cluster }: Omit<ClusterSectionsProps, 'kind'>): ReactElement {
  const { data: status = null, error } = useQuery(clusterStatusQuery(id));
  const now = useNow();
  return (
    <section className="section" aria-labelledby="status">
      <h2 id="status" className="hidden">
        Status
      </h2>
      <ul className="facts">
        {Object.entries(flux.identity).map(([name, member]) => (
          <Fact key={name} name={words(name)}>
            <span className="mono">{String(cluster[member] ?? '–')}</span>
          </Fact>
        ))}
        {status !== null && (
          <>
            <Fact name="state">
              <FreshnessMark freshness={freshnessOf(status, defaultSilence, now)} />
            </Fact>
            <Fact name="operator">{status.operator ?? '–'}</Fact>
          </>
        )}
      </ul>
      {error !== null && <ProblemNote error={error} title="Its polls are not known" />}
      {status !== null && <Polls flux={flux} id={id} status={status} />}
    </section>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: React.ReactNode;
}): ReactElement {
  return (
    <li className="fact">
      <span className="fact-name">{name}</span>
      {children}
    </li>
  );
}

interface PollsProps {
  readonly flux: FluxDescriptor;
  readonly id: string;
  readonly status: ClusterStatus;
}

/** When each endpoint was polled, and whether what it was given then is what it would get now. */
function Polls({ flux, id, status }: PollsProps): ReactElement {
  return (
    <>
      <ul className="polls">
        {flux.endpoints.map(({ endpoint }) => (
          <Poll key={endpoint} endpoint={endpoint} status={status.endpoints[endpoint]} />
        ))}
      </ul>
      <Missed id={id} status={status} />
    </>
  );
}

function Poll({
  endpoint,
  status,
}: {
  readonly endpoint: string;
  readonly status: EndpointStatus | undefined;
}): ReactElement {
  return (
    <li className="poll">
      <span className="poll-name">{endpoint}</span>
      <EndpointMark status={status} />
      <span className="quiet">
        {status?.last_seen === undefined ? (
          'has not polled'
        ) : (
          <>
            polled <Time at={status.last_seen} />
            {status.status !== undefined && `, was answered ${String(status.status)}`}
          </>
        )}
      </span>
    </li>
  );
}

/** What it has not been given yet, told by the changes since it polled. */
function Missed({ id, status }: Omit<PollsProps, 'flux'>): ReactElement | null {
  const behind = Object.values(status.endpoints).filter(({ state }) => state === 'behind');
  const since = behind.flatMap(({ last_seen: seen }) => seen ?? []).toSorted()[0];
  const { data } = useQuery({
    ...recentChangesQuery({ cluster: id, since: since ?? '' }, 20),
    enabled: since !== undefined,
  });
  if (since === undefined || data === undefined || data.length === 0) return null;
  return (
    <div className="note">
      <strong>It has not been given yet</strong>
      <ul className="plain-list">
        {data.map((change) => (
          <li key={change.revision}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
    </div>
  );
}
