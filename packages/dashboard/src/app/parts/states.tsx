import type { ReactElement, ReactNode } from 'react';
import { RequestProblem } from '../api/problem.js';

/** What to read when there is nothing to show, and what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children !== undefined && <div className="empty-advice">{children}</div>}
    </div>
  );
}

/** Something is on its way. */
export function Loading({ what }: { readonly what: string }): ReactElement {
  return (
    <div className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      Reading {what} …
    </div>
  );
}

/** What went wrong, and what can be done. */
export function ProblemNote({
  error,
  retry,
  title,
}: {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
  readonly title?: string;
}): ReactElement {
  const problem = error instanceof RequestProblem ? error : null;
  return (
    <div className="note note-bad" role="alert">
      <strong>{title ?? headingOf(problem)}</strong>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <DetailList problem={problem} />
      {problem?.requestId !== undefined && (
        <p className="quiet">
          Request <code>{problem.requestId}</code>: the server’s log has more under it.
        </p>
      )}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

function DetailList({ problem }: { readonly problem: RequestProblem | null }): ReactElement | null {
  const details =
    problem?.details.filter(({ message }) => !problem.message.includes(message)) ?? [];
  if (details.length === 0) return null;
  return (
    <ul>
      {details.slice(0, 20).map(({ pointer, parameter, message }) => (
        <li key={`${pointer ?? parameter ?? ''} ${message}`}>
          {pointer !== undefined && <code>{pointer}</code>} {message}
        </li>
      ))}
    </ul>
  );
}

function headingOf(problem: RequestProblem | null): string {
  if (problem === null) return 'This should not have happened';
  if (problem.status === 0) return 'No answer';
  if (problem.status === 403 || problem.status === 401) return 'Not allowed';
  if (problem.status === 404) return 'Not here';
  return problem.status >= 500 ? 'The server cannot do this now' : 'The server refuses this';
}
