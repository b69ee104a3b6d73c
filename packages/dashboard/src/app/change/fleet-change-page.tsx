import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import type { DashboardKind, FluxDescriptor } from '@flux-resourceset/contract';
import { Empty, ProblemNote } from '../parts/states.js';
import { usePreview } from '../plan/requested-change.js';
import { Review } from '../plan/review.js';
import type { Search } from '../service/search.js';
import { clusterKind, useService } from '../service/service.js';
import { readChosen } from './chosen-clusters.js';
import { planEdit, type ClusterEdit } from './cluster-edits.js';
import { EditForm } from './fleet-change-form.js';
import { Heading } from '../parts/heading.js';

/** Changes several clusters at once: all of them, or none. */
export function FleetChangePage(): ReactElement {
  const service = useService();
  const search = useSearch({ strict: false }) as Search;
  const ids = useMemo(() => readChosen(search['ids'] ?? ''), [search]);
  const kind = clusterKind(service);
  return (
    <>
      <p className="crumbs">
        <Link to="/fleet">Fleet</Link>
      </p>
      <Heading
        text={`Change ${ids.length.toLocaleString()} ${ids.length === 1 ? 'cluster' : 'clusters'}`}
      />
      {ids.length === 0 || kind === null || service.flux === null ? (
        <Empty title="No cluster is chosen">
          <Link to="/fleet">Choose some of the fleet</Link>
        </Empty>
      ) : (
        <FleetChange flux={service.flux} kind={kind} ids={ids} />
      )}
    </>
  );
}

interface FleetChangeProps {
  readonly flux: FluxDescriptor;
  readonly kind: DashboardKind;
  readonly ids: readonly string[];
}

const nothing: ClusterEdit = { form: 'assign', member: '', id: '', part: '', value: undefined };

function FleetChange({ flux, kind, ids }: FleetChangeProps): ReactElement {
  const [edit, setEdit] = useState<ClusterEdit>({
    ...nothing,
    member: flux.endpoints[0]?.assignment ?? '',
  });
  const preview = usePreview();
  const read = useMutation({ mutationFn: () => planEdit(flux, kind, ids, edit) });
  const navigate = useNavigate();
  const look = (): void =>
    read.mutate(undefined, {
      onSuccess: (operations) => preview.mutate({ kind: 'batch', operations }),
    });
  const problem = read.error ?? preview.error;
  if (preview.data !== undefined) {
    return (
      <Review
        planned={preview.data}
        verb={`Change ${ids.length.toLocaleString()} clusters`}
        onBack={preview.reset}
        onDone={() => void navigate({ to: '/fleet' })}
        onAgain={look}
      />
    );
  }
  return (
    <>
      {problem !== null && <ProblemNote error={problem} title="The server refuses this" />}
      <EditForm
        flux={flux}
        kind={kind}
        edit={edit}
        onChange={setEdit}
        onPreview={look}
        isPending={read.isPending || preview.isPending}
      />
      <details className="fold">
        <summary>Which clusters</summary>
        <ul className="links">
          {ids.slice(0, 200).map((id) => (
            <li key={id}>
              <Link to="/kinds/$kind/$id" params={{ kind: kind.kind, id }}>
                {id}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
