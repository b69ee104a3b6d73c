import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import type { DashboardKind, JsonObject } from '@flux-resourceset/contract';
import { queryClient } from '../api/api-context.js';
import { RequestProblem } from '../api/problem.js';
import { documentQuery } from '../api/queries.js';
import type { Answered } from '../api/request.js';
import { NotHere } from '../frame/shell.js';
import { Loading, ProblemNote } from '../parts/states.js';
import { usePreview, type RequestedChange } from '../plan/requested-change.js';
import { Review } from '../plan/review.js';
import { titleOf, useKind } from '../service/service.js';
import { Conflict } from './conflict.js';
import { DocumentForm } from './document-form.js';
import { forgetDraft, readDraft, useDraft, type KeptDraft } from './draft.js';
import { Heading } from '../parts/heading.js';

/** Changes a document. */
export function EditPage(): ReactElement {
  const { kind: name = '', id = '' } = useParams({ strict: false });
  const kind = useKind(name);
  if (kind === null || !kind.may.update) return <NotHere />;
  return <ReadForEdit key={`${name}/${id}`} kind={kind} id={id} />;
}

interface DocumentProps {
  readonly kind: DashboardKind;
  readonly id: string;
}

/** What is edited is what was read when that began, whatever is read later. */
function ReadForEdit({ kind, id }: DocumentProps): ReactElement {
  const key = `${kind.kind}/${id}`;
  const { data, error, refetch } = useQuery(documentQuery(kind, id));
  const [begun, begin] = useState<KeptDraft | null>(() => readDraft(key));
  const [isRestored] = useState(begun !== null);
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (begun !== null || data === undefined) return;
    begin({ draft: data.value, base: data.value, entityTag: data.entityTag });
  }, [begun, data]);
  const restart = (next: KeptDraft): void => {
    begin(next);
    setGeneration(generation + 1);
  };
  return (
    <>
      <p className="crumbs">
        <Link to="/kinds/$kind/$id" params={{ kind: kind.kind, id }}>
          {titleOf(kind)} / {id}
        </Link>
      </p>
      <Heading text={`Edit ${id}`} />
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {begun === null && error === null && <Loading what={kind.label} />}
      {begun !== null && (
        <Edit
          key={generation}
          {...{ kind, id, begun, restart }}
          isRestored={isRestored && generation === 0}
          stored={data ?? null}
        />
      )}
    </>
  );
}

interface EditProps extends DocumentProps {
  readonly begun: KeptDraft;
  readonly isRestored: boolean;
  /** As it is stored now. */
  readonly stored: Answered<JsonObject> | null;
  readonly restart: (next: KeptDraft) => void;
}

interface Editing {
  readonly draft: JsonObject;
  readonly setDraft: (draft: JsonObject) => void;
  readonly preview: ReturnType<typeof usePreview>;
  readonly look: () => void;
  /** Whether somebody else has changed it since it was read. */
  readonly isConflict: boolean;
  readonly again: (next: JsonObject) => void;
  readonly done: () => void;
}

function useEditing({ kind, id, begun, stored, restart }: EditProps): Editing {
  const { base, entityTag } = begun;
  const key = `${kind.kind}/${id}`;
  const [draft, setDraft] = useDraft(key, begun.draft, { base, entityTag });
  const [isDone, setDone] = useState(false);
  const preview = usePreview();
  const navigate = useNavigate();
  const outdate = (): void => void queryClient.invalidateQueries(documentQuery(kind, id));
  const look = (): void =>
    preview.mutate(applyDraft(kind, id, draft, entityTag), { onError: outdate });
  const done = (): void => {
    setDone(true);
    forgetDraft(key);
    void navigate({ to: '/kinds/$kind/$id', params: { kind: kind.kind, id } });
  };
  const again = (next: JsonObject): void => {
    preview.reset();
    if (stored === null) return;
    restart({ draft: next, base: stored.value, entityTag: stored.entityTag });
  };
  const isOutdated = stored !== null && stored.entityTag !== entityTag && !isDone;
  const isConflict = isOutdated || isStale(preview.error);
  return { draft, setDraft, preview, look, isConflict, again, done };
}

function Edit(props: EditProps): ReactElement {
  const { kind, id, begun, stored, isRestored } = props;
  const { draft, setDraft, preview, look, isConflict, again, done } = useEditing(props);
  if (preview.data !== undefined && !isConflict) {
    const verb = 'Make this change';
    const review = { planned: preview.data, verb, onBack: preview.reset, onDone: done };
    return <Review {...review} onAgain={look} />;
  }
  return (
    <>
      {isRestored && !isConflict && (
        <Restored
          discard={() => {
            forgetDraft(`${kind.kind}/${id}`);
            again(stored?.value ?? draft);
          }}
        />
      )}
      {isConflict && stored !== null && begun.base !== null && (
        <Conflict
          {...{ kind, id, base: begun.base, mine: draft, theirs: stored.value, onGoOn: again }}
        />
      )}
      <DocumentForm
        {...{ kind, draft, onChange: setDraft, onPreview: look, isPending: preview.isPending }}
        problem={isStale(preview.error) ? null : preview.error}
      />
    </>
  );
}

/** The draft stands for all of the document, if that is still as it was read. */
function applyDraft(
  { kind }: DashboardKind,
  id: string,
  document: JsonObject,
  entityTag: string | null,
): RequestedChange {
  const condition = entityTag === null ? {} : { if_match: entityTag };
  return { kind: 'batch', operations: [{ operation: 'apply', kind, id, document, ...condition }] };
}

function isStale(error: Error | null): boolean {
  return error instanceof RequestProblem && error.status === 412;
}

function Restored({ discard }: { readonly discard: () => void }): ReactElement {
  return (
    <div className="note" role="status">
      This is what you had not saved yet.{' '}
      <button type="button" className="button button-small" onClick={discard}>
        Begin anew
      </button>
    </div>
  );
}
