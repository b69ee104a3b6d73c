import { Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import {
  findDifferences,
  isJsonObject,
  mergeChanges,
  type DashboardKind,
  type JsonObject,
} from '@flux-resourceset/contract';
import { DiffTable } from '../plan/diff-table.js';

interface ConflictProps {
  readonly kind: DashboardKind;
  readonly id: string;
  /** As it was when the edit began. */
  readonly base: JsonObject;
  readonly mine: JsonObject;
  /** As it is stored now. */
  readonly theirs: JsonObject;
  readonly onGoOn: (document: JsonObject) => void;
}

/** Somebody else has changed what is being edited: both sides, and the ways to go on. */
export function Conflict({ kind, id, base, mine, theirs, onGoOn }: ConflictProps): ReactElement {
  const { value, conflicts } = useMemo(
    () => mergeChanges({ base, mine, theirs }),
    [base, mine, theirs],
  );
  return (
    <section className="note note-warn conflict" role="alert" aria-label="Conflict">
      <strong>Somebody has changed this meanwhile</strong>
      <p>
        Nothing of yours is lost.{' '}
        <Link to="/history" search={{ kind: kind.kind, id }}>
          Who it was
        </Link>
      </p>
      <div className="sides">
        <div>
          <h2>Theirs</h2>
          <DiffTable diff={findDifferences(base, theirs)} />
        </div>
        <div>
          <h2>Yours</h2>
          <DiffTable diff={findDifferences(base, mine)} />
        </div>
      </div>
      {conflicts.length > 0 && (
        <p>
          Both have changed{' '}
          {conflicts.map((path) => (
            <code key={path}>{path} </code>
          ))}
          : together means theirs there.
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          onClick={() => onGoOn(isJsonObject(value) ? value : theirs)}
        >
          Go on with both together
        </button>
        <button type="button" className="button" onClick={() => onGoOn(mine)}>
          Go on with mine alone
        </button>
        <button type="button" className="button" onClick={() => onGoOn(theirs)}>
          Take theirs
        </button>
      </div>
    </section>
  );
}
