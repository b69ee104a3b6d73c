import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ChangeDetail } from '@flux-resourceset/contract';
import { changeQuery } from '../api/queries.js';
import { Loading, ProblemNote } from '../parts/states.js';
import { formatExact, Time } from '../parts/time.js';
import { DiffTable } from '../plan/diff-table.js';
import { useKind, useService } from '../service/service.js';
import { EffectNote } from './change-line.js';
import { Heading } from '../parts/heading.js';

/** One change: who, when, why, and what differs. */
export function ChangePage(): ReactElement {
  const { revision = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(changeQuery(Number(revision)));
  return (
    <>
      <p className="crumbs">
        <Link to="/history">History</Link>
      </p>
      {data === undefined && <Heading text={`Revision ${revision}`} />}
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="the change" />}
      {data !== undefined && <Change change={data} />}
    </>
  );
}

function Change({ change }: { readonly change: ChangeDetail }): ReactElement {
  const { principal } = useService();
  const { revision, operation, kind, id, diff, redaction } = change;
  const isDocument = useKind(kind) !== null;
  return (
    <>
      <div className="page-head">
        <Heading text={`Revision ${String(revision)}: ${operation} ${id}`}>
          <span className={`tag tag-${operation}`}>{operation}</span> {id}
        </Heading>
        <span className="header-space" />
        {principal.may.write && redaction === undefined && (
          <Link
            to="/history/$revision/undo"
            params={{ revision: String(revision) }}
            className="button"
          >
            Undo this
          </Link>
        )}
      </div>
      <section className="section" aria-label="Facts">
        <Facts change={change} isDocument={isDocument} />
      </section>
      <section className="section" aria-labelledby="differs">
        <h2 id="differs">What differs</h2>
        <DiffTable diff={diff} />
      </section>
    </>
  );
}

interface FactsProps {
  readonly change: ChangeDetail;
  readonly isDocument: boolean;
}

function Facts({ change, isDocument }: FactsProps): ReactElement {
  const { revision, kind, id, time, actor, reason, effects, transaction, request_id } = change;
  return (
    <dl className="members">
      <Fact name="document">
        {isDocument ? (
          <Link to="/kinds/$kind/$id" params={{ kind, id }}>
            {kind}/{id}
          </Link>
        ) : (
          `${kind}/${id}`
        )}
      </Fact>
      <Fact name="why">{reason ?? <span className="quiet">no reason was given</span>}</Fact>
      <Fact name="who">{actor ?? '–'}</Fact>
      <Fact name="when">
        {formatExact(time)} (<Time at={time} />)
      </Fact>
      <Fact name="revision">{revision}</Fact>
      {effects !== undefined && effects.clusters > 0 && (
        <Fact name="effects">
          <EffectNote effects={effects} />
        </Fact>
      )}
      <Fact name="transaction">
        <code>{transaction}</code>
      </Fact>
      {request_id !== undefined && (
        <Fact name="request">
          <code>{request_id}</code>
        </Fact>
      )}
    </dl>
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
    <div className="member">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
