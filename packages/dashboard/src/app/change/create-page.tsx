import { useNavigate, useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { DashboardKind, JsonObject, JsonValue } from '@flux-resourceset/contract';
import { membersOf } from '../documents/schema.js';
import { NotHere } from '../frame/shell.js';
import { usePreview } from '../plan/requested-change.js';
import { Review } from '../plan/review.js';
import { useKind } from '../service/service.js';
import { DocumentForm } from './document-form.js';
import { forgetDraft, readDraft, useDraft } from './draft.js';
import { Heading } from '../parts/heading.js';

/** Makes a document. */
export function CreatePage(): ReactElement {
  const { kind: name = '' } = useParams({ strict: false });
  const kind = useKind(name);
  return kind === null || !kind.may.create ? <NotHere /> : <Create key={name} kind={kind} />;
}

function Create({ kind }: { readonly kind: DashboardKind }): ReactElement {
  const key = `new/${kind.kind}`;
  const [kept] = useState(() => readDraft(key));
  const [draft, setDraft] = useDraft(key, kept?.draft ?? defaultsOf(kind));
  const preview = usePreview();
  const navigate = useNavigate();
  const id = String(draft[kind.key] ?? '');
  const look = (): void =>
    preview.mutate({
      kind: 'batch',
      operations: [{ operation: 'create', kind: kind.kind, document: draft }],
    });
  const done = (): void => {
    forgetDraft(key);
    const isKnown = id !== '';
    void navigate(
      isKnown
        ? { to: '/kinds/$kind/$id', params: { kind: kind.kind, id } }
        : { to: '/kinds/$kind', params: { kind: kind.kind } },
    );
  };
  return (
    <>
      <Heading text={`New ${kind.label}`} />
      {preview.data === undefined ? (
        <DocumentForm
          kind={kind}
          draft={draft}
          isNew
          onChange={setDraft}
          onPreview={look}
          isPending={preview.isPending}
          problem={preview.error}
        />
      ) : (
        <Review
          planned={preview.data}
          verb={`Create ${kind.label}`}
          onBack={preview.reset}
          onDone={done}
          onAgain={look}
        />
      )}
    </>
  );
}

/** What the server would fill in is shown before. */
function defaultsOf({ schema }: DashboardKind): JsonObject {
  const entries = membersOf(schema).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value as JsonValue] as const],
  );
  return Object.fromEntries(entries);
}
