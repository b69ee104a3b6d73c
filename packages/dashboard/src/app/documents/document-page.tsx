import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { DashboardKind, JsonObject } from '@flux-resourceset/contract';
import { documentQuery } from '../api/queries.js';
import { ClusterSections } from '../cluster/cluster-sections.js';
import { NotHere } from '../frame/shell.js';
import { RecentChanges } from '../history/recent-changes.js';
import { RequestProblem } from '../api/problem.js';
import { Empty, Loading, ProblemNote } from '../parts/states.js';
import { titleOf, useKind, useService } from '../service/service.js';
import { MemberTable } from './member-table.js';
import { UsesSection } from './uses-section.js';
import { Heading } from '../parts/heading.js';

/** One document: what it says, who uses it, what became of it. */
export function DocumentPage(): ReactElement {
  const { kind: name = '', id = '' } = useParams({ strict: false });
  const kind = useKind(name);
  return kind === null ? <NotHere /> : <KnownDocument key={`${name}/${id}`} kind={kind} id={id} />;
}

interface DocumentProps {
  readonly kind: DashboardKind;
  readonly id: string;
}

function KnownDocument({ kind, id }: DocumentProps): ReactElement {
  const { flux } = useService();
  const { data, error, refetch } = useQuery(documentQuery(kind, id));
  const isCluster = flux?.kind === kind.kind;
  if (isGone(error)) return <Gone kind={kind} id={id} />;
  return (
    <>
      <DocumentHead kind={kind} id={id} isThere={data !== undefined} />
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what={kind.label} />}
      {data !== undefined && (
        <>
          {isCluster ? (
            <ClusterSections flux={flux} kind={kind} id={id} cluster={data.value} />
          ) : (
            <UsesSection kind={kind} id={id} document={data.value} />
          )}
          <Members kind={kind} document={data.value} isCluster={isCluster} />
          <RecentChanges filter={isCluster ? { cluster: id } : { kind: kind.kind, id }} />
        </>
      )}
    </>
  );
}

function isGone(error: Error | null): boolean {
  return error instanceof RequestProblem && error.status === 404;
}

interface DocumentHeadProps extends DocumentProps {
  readonly isThere: boolean;
}

function DocumentHead({ kind, id, isThere }: DocumentHeadProps): ReactElement {
  const { principal, flux } = useService();
  const params = { kind: kind.kind, id };
  return (
    <div className="page-head">
      <div>
        <p className="crumbs">
          {flux?.kind === kind.kind ? (
            <Link to="/fleet">Fleet</Link>
          ) : (
            <Link to="/kinds/$kind" params={params}>
              {titleOf(kind)}
            </Link>
          )}
        </p>
        <Heading text={id} />
      </div>
      <span className="header-space" />
      {isThere && principal.may.write && (
        <div className="actions">
          {kind.may.update && (
            <Link to="/kinds/$kind/$id/edit" params={params} className="button button-main">
              Edit
            </Link>
          )}
          {kind.may.delete && (
            <Link to="/kinds/$kind/$id/delete" params={params} className="button button-bad">
              Delete
            </Link>
          )}
        </div>
      )}
    </div>
  );
}

function Gone({ kind, id }: DocumentProps): ReactElement {
  return (
    <>
      <DocumentHead kind={kind} id={id} isThere={false} />
      <Empty title={`There is no ${kind.label} ${id}`}>
        <p>It was deleted, or never made. What became of it stands below.</p>
      </Empty>
      <RecentChanges filter={{ kind: kind.kind, id }} />
    </>
  );
}

interface MembersProps {
  readonly kind: DashboardKind;
  readonly document: JsonObject;
  readonly isCluster: boolean;
}

function Members({ kind, document, isCluster }: MembersProps): ReactElement {
  return (
    <section className="section">
      <details open={!isCluster} className="fold">
        <summary>
          <h2>Document</h2>
        </summary>
        <MemberTable kind={kind} document={document} />
      </details>
    </section>
  );
}
