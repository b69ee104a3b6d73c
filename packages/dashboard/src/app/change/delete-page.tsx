import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import type { DashboardKind } from '@flux-resourceset/contract';
import { NotHere } from '../frame/shell.js';
import { Loading, ProblemNote } from '../parts/states.js';
import { usePreview } from '../plan/requested-change.js';
import { Review } from '../plan/review.js';
import { titleOf, useKind, useService } from '../service/service.js';
import { Heading } from '../parts/heading.js';

/** Deletes a document, after what that does was seen. */
export function DeletePage(): ReactElement {
  const { kind: name = '', id = '' } = useParams({ strict: false });
  const kind = useKind(name);
  if (kind === null || !kind.may.delete) return <NotHere />;
  return <Delete key={`${name}/${id}`} kind={kind} id={id} />;
}

interface DeleteProps {
  readonly kind: DashboardKind;
  readonly id: string;
}

function Delete({ kind, id }: DeleteProps): ReactElement {
  const { flux } = useService();
  const preview = usePreview();
  const navigate = useNavigate();
  const { mutate } = preview;
  const operations = [{ operation: 'delete', kind: kind.kind, id }] as const;
  const look = (): void => mutate({ kind: 'batch', operations });
  useEffect(
    () => mutate({ kind: 'batch', operations: [{ operation: 'delete', kind: kind.kind, id }] }),
    [mutate, kind.kind, id],
  );
  const done = (): void =>
    void navigate(
      flux?.kind === kind.kind
        ? { to: '/fleet' }
        : { to: '/kinds/$kind', params: { kind: kind.kind } },
    );
  return (
    <>
      <p className="crumbs">
        <Link to="/kinds/$kind/$id" params={{ kind: kind.kind, id }}>
          {titleOf(kind)} / {id}
        </Link>
      </p>
      <Heading text={`Delete ${id}?`} />
      {preview.error !== null && (
        <ProblemNote error={preview.error} title="It cannot be deleted" retry={look} />
      )}
      {preview.data === undefined && preview.error === null && (
        <Loading what="what that would do" />
      )}
      {preview.data !== undefined && (
        <Review
          planned={preview.data}
          verb={`Delete ${kind.label}`}
          isDanger
          onDone={done}
          onAgain={look}
        />
      )}
    </>
  );
}
