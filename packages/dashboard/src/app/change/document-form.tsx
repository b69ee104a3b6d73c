import { useQueries } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent, type ReactElement } from 'react';
import type { DashboardKind, JsonObject } from '@flux-resourceset/contract';
import { RequestProblem } from '../api/problem.js';
import { isRequired, membersOf } from '../documents/schema.js';
import { listQuery } from '../documents/list-query.js';
import { ProblemNote } from '../parts/states.js';
import { useService } from '../service/service.js';
import { Field } from './fields/field.js';
import { FormContext, idsListOf, type Faults } from './fields/form-context.js';
import { JsonField } from './fields/json-field.js';
import { withMember } from './with-member.js';

interface DocumentFormProps {
  readonly kind: DashboardKind;
  readonly draft: JsonObject;
  readonly isNew?: boolean;
  readonly onChange: (draft: JsonObject) => void;
  readonly onPreview: () => void;
  readonly isPending: boolean;
  /** Why it was refused; what stands at a field is said there. */
  readonly problem: Error | null;
}

/** A form that follows from the schema of a kind. */
export function DocumentForm(props: DocumentFormProps): ReactElement {
  const { kind, problem, onPreview, isPending } = props;
  const [isText, setText] = useState(false);
  const faults = useMemo(() => readFaults(problem), [problem]);
  const context = useMemo(() => ({ kind, faults }), [kind, faults]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPreview();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <div className="tabs" role="group" aria-label="How to write it">
        {[false, true].map((text) => (
          <button
            key={String(text)}
            type="button"
            aria-pressed={text === isText}
            className={text === isText ? 'tab tab-active' : 'tab'}
            onClick={() => setText(text)}
          >
            {text ? 'JSON' : 'Form'}
          </button>
        ))}
      </div>
      {problem !== null && <ProblemNote error={problem} title="The server refuses this" />}
      <FormContext value={context}>
        {isText ? <WholeText {...props} /> : <Members {...props} />}
      </FormContext>
      <IdLists kind={kind} />
      <div className="actions actions-stay">
        <button type="submit" className="button button-main" disabled={isPending}>
          {isPending ? 'Working …' : 'Preview'}
        </button>
        <span className="quiet">Nothing changes before you have seen what it does.</span>
      </div>
    </form>
  );
}

function WholeText({ kind, draft, onChange }: DocumentFormProps): ReactElement {
  const change = (value: unknown): void => onChange(value as JsonObject);
  return (
    <JsonField name={kind.label} schema={kind.schema} value={draft} steps={[]} onChange={change} />
  );
}

/** The key of a document that exists is not changed. */
function Members({ kind, draft, isNew = false, onChange }: DocumentFormProps): ReactElement {
  const shown = membersOf(kind.schema).filter(
    ([name]) => name !== kind.key || (isNew && !kind.keyAssigned),
  );
  return (
    <div className="fields">
      {shown.map(([name, schema]) => (
        <Field
          key={name}
          name={name}
          schema={schema}
          steps={[name]}
          isRequired={isRequired(kind.schema, name)}
          value={draft[name]}
          onChange={(value) => onChange(withMember(draft, name, value))}
        />
      ))}
    </div>
  );
}

/** What references may be, for the fields that take them. */
function IdLists({ kind }: { readonly kind: DashboardKind }): ReactElement {
  const { kinds } = useService();
  const targets = new Set(kind.references.map(({ target }) => target));
  const offered = kinds.filter((one) => targets.has(one.kind) && one.paths.list !== null);
  const lists = useQueries({ queries: offered.map(listQuery) });
  return (
    <>
      {offered.map((target, at) => (
        <datalist key={target.kind} id={idsListOf(target.kind)}>
          {lists[at]?.data?.items.map((item) => (
            <option key={String(item[target.key])} value={String(item[target.key])} />
          ))}
        </datalist>
      ))}
    </>
  );
}

/** Errors point into the batch that the document was sent in. */
const ownPart = /^\/operations\/\d+\/(?:document|patch)(?=\/|$)/;

function readFaults(problem: Error | null): Faults {
  const faults = new Map<string, string[]>();
  if (!(problem instanceof RequestProblem)) return faults;
  for (const { pointer, message } of problem.details) {
    if (pointer === undefined) continue;
    const own = pointer.replace(ownPart, '');
    faults.set(own, [...(faults.get(own) ?? []), message]);
  }
  return faults;
}
