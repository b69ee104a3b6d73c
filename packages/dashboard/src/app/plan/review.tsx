import { useState, type FormEvent, type ReactElement } from 'react';
import { maxReasonLength, type BatchResult } from '@flux-resourceset/contract';
import { queryClient } from '../api/api-context.js';
import { RequestProblem } from '../api/problem.js';
import { ProblemNote } from '../parts/states.js';
import { useToast } from '../parts/toasts.js';
import { useService } from '../service/service.js';
import { PlanView } from './plan-view.js';
import { useCommit, useKeptText, type Planned } from './requested-change.js';

interface ReviewProps {
  readonly planned: Planned;
  /** What the button says that makes it so: `Delete cluster`. */
  readonly verb: string;
  readonly isDanger?: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onDone: (result: BatchResult) => void;
  /** Asks for the plan anew: somebody has changed what it depends on. */
  readonly onAgain: () => void;
  /** What the caller knows better how to tell. */
  readonly onRefused?: (problem: RequestProblem) => boolean;
}

/** Shows what a change would do, asks why, and makes it. */
export function Review(props: ReviewProps): ReactElement {
  const { planned, onDone, onRefused } = props;
  const commit = useCommit();
  const toast = useToast();
  const [reason, setReason] = useKeptText('flux-resourceset.reason');
  const send = (): void =>
    commit.mutate(
      { planned, reason },
      {
        onSuccess: (result) => {
          setReason('');
          void queryClient.invalidateQueries();
          toast(
            'It is done',
            `Revision ${String(result.revision)}: clusters get it when they poll.`,
          );
          onDone(result);
        },
        onError: (error) => {
          if (error instanceof RequestProblem) onRefused?.(error);
        },
      },
    );
  return (
    <div className="review">
      <PlanView plan={planned.plan} />
      {commit.error !== null && <Refusal error={commit.error} onAgain={props.onAgain} />}
      <CommitForm
        {...props}
        reason={reason}
        setReason={setReason}
        send={send}
        isPending={commit.isPending}
      />
    </div>
  );
}

/** What was seen is no longer what would happen: it is to be seen anew. */
function Refusal({
  error,
  onAgain,
}: {
  readonly error: Error;
  readonly onAgain: () => void;
}): ReactElement {
  const isOther = error instanceof RequestProblem && error.code === 'confirmation_required';
  if (!isOther) return <ProblemNote error={error} title="Nothing was changed" />;
  return (
    <div className="note note-warn" role="alert">
      <strong>This is no longer what would happen</strong>
      <p>Somebody has changed something meanwhile. Nothing was changed by you.</p>
      <button type="button" className="button" onClick={onAgain}>
        Look at it anew
      </button>
    </div>
  );
}

interface CommitFormProps extends ReviewProps {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly send: () => void;
  readonly isPending: boolean;
}

function CommitForm(props: CommitFormProps): ReactElement | null {
  const { planned, verb, isDanger = false, onBack, reason, setReason, send, isPending } = props;
  const { requireReason } = useService();
  const [isConfirmed, setConfirmed] = useState(false);
  const { confirmation, changes } = planned.plan;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className="commit" onSubmit={submit}>
      {confirmation.required && (
        <Guard reasons={confirmation.reasons} isConfirmed={isConfirmed} confirm={setConfirmed} />
      )}
      {changes.length > 0 && (
        <label className="field">
          <span className="field-name">
            Why {!requireReason && <span className="quiet">(kept with the change)</span>}
          </span>
          <input
            className="input"
            value={reason}
            maxLength={maxReasonLength}
            required={requireReason}
            placeholder="What others will read in the history"
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
      <div className="actions">
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            Back
          </button>
        )}
        <button
          type="submit"
          className={isDanger ? 'button button-bad' : 'button button-main'}
          disabled={isPending || changes.length === 0 || (confirmation.required && !isConfirmed)}
        >
          {isPending ? 'Working …' : verb}
        </button>
      </div>
    </form>
  );
}

interface GuardProps {
  readonly reasons: readonly string[];
  readonly isConfirmed: boolean;
  readonly confirm: (isConfirmed: boolean) => void;
}

/** The guard's question, with its numbers. */
function Guard({ reasons, isConfirmed, confirm }: GuardProps): ReactElement {
  return (
    <div className="note note-warn" role="group" aria-label="The guard asks">
      <strong>This takes away much</strong>
      <ul className="plain-list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <label className="check-label">
        <input
          type="checkbox"
          className="check"
          checked={isConfirmed}
          onChange={({ target }) => confirm(target.checked)}
        />
        That is what I want
      </label>
    </div>
  );
}
