import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import type { RollbackRequest } from '@flux-resourceset/contract';
import { changeQuery } from '../api/queries.js';
import { Loading, ProblemNote } from '../parts/states.js';
import { usePreview } from '../plan/requested-change.js';
import { Review } from '../plan/review.js';
import { useService } from '../service/service.js';
import { Heading } from '../parts/heading.js';

type Scope = 'change' | 'transaction';

/** Takes a change back, after what that does was seen. */
export function UndoPage(): ReactElement {
  const { revision = '' } = useParams({ strict: false });
  const { principal } = useService();
  const { data: change, error } = useQuery(changeQuery(Number(revision)));
  const [scope, setScope] = useState<Scope>('change');
  const transaction = change?.transaction;
  return (
    <>
      <p className="crumbs">
        <Link to="/history/$revision" params={{ revision }}>
          History / {revision}
        </Link>
      </p>
      <Heading
        text={`Undo revision ${revision}${change === undefined ? '' : ` of ${change.id}`}?`}
      />
      {error !== null && <ProblemNote error={error} />}
      {principal.may.administer && transaction !== undefined && (
        <label className="check-label">
          <input
            type="checkbox"
            className="check"
            checked={scope === 'transaction'}
            onChange={({ target }) => setScope(target.checked ? 'transaction' : 'change')}
          />
          and all that the same request changed
        </label>
      )}
      <Undo
        key={scope}
        revision={revision}
        rollback={
          scope === 'transaction' && transaction !== undefined
            ? { transaction }
            : { change: Number(revision) }
        }
      />
    </>
  );
}

interface UndoProps {
  readonly revision: string;
  readonly rollback: RollbackRequest;
}

function Undo({ rollback }: UndoProps): ReactElement {
  const preview = usePreview();
  const navigate = useNavigate();
  const { mutate } = preview;
  const [begun] = useState(rollback);
  const look = (): void => mutate({ kind: 'rollback', rollback });
  useEffect(() => mutate({ kind: 'rollback', rollback: begun }), [mutate, begun]);
  return (
    <>
      {preview.error !== null && (
        <ProblemNote error={preview.error} title="It cannot be taken back" retry={look} />
      )}
      {preview.data === undefined && preview.error === null && (
        <Loading what="what that would do" />
      )}
      {preview.data !== undefined && (
        <Review
          planned={preview.data}
          verb="Undo"
          onDone={() => void navigate({ to: '/history' })}
          onAgain={look}
        />
      )}
    </>
  );
}
