import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, type FormEvent, type ReactElement } from 'react';
import type { DashboardKind, FluxDescriptor } from '@flux-resourceset/contract';
import { listQuery } from '../documents/list-query.js';
import { membersOf, schemaAt } from '../documents/schema.js';
import { useKind, words } from '../service/service.js';
import { editForms, isComplete, type ClusterEdit } from './cluster-edits.js';
import { Field } from './fields/field.js';
import { FormContext } from './fields/form-context.js';
import { withMember } from './with-member.js';
import { Select, type SelectProps } from '../parts/select.js';

interface EditFormProps {
  readonly flux: FluxDescriptor;
  readonly kind: DashboardKind;
  readonly edit: ClusterEdit;
  readonly onChange: (edit: ClusterEdit) => void;
  readonly onPreview: () => void;
  readonly isPending: boolean;
}

const formWords = {
  set: 'set a member of the cluster',
  assign: 'assign something',
  override: 'say something otherwise than the catalogue',
  unassign: 'take something away',
  patch: 'patch a value',
} as const;

/** What is to be done to each of the chosen clusters. */
export function EditForm(props: EditFormProps): ReactElement {
  const { flux, kind, edit, onChange, onPreview, isPending } = props;
  const hasPatches = flux.endpoints.some(({ patches }) => patches !== null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPreview();
  };
  const chooseForm = (form: ClusterEdit['form']): void => {
    const assignments = assignmentsFor(flux, form);
    const member = form === 'set' ? '' : (assignments[0] ?? '');
    onChange({ form, member, id: '', part: '', value: undefined });
  };
  const context = useMemo(() => ({ kind, faults: new Map<string, readonly string[]>() }), [kind]);
  return (
    <form className="form" onSubmit={submit}>
      <div className="fields">
        <Choose
          label="What to do"
          value={edit.form}
          options={editForms
            .filter((form) => form !== 'patch' || hasPatches)
            .map((form) => [form, formWords[form]])}
          onChange={(form) => chooseForm(form as ClusterEdit['form'])}
        />
        {edit.form === 'set' ? (
          <MemberChoice kind={kind} flux={flux} edit={edit} onChange={onChange} />
        ) : (
          <AssignmentChoice flux={flux} kind={kind} edit={edit} onChange={onChange} />
        )}
        <FormContext value={context}>
          <ValueField kind={kind} edit={edit} flux={flux} onChange={onChange} />
        </FormContext>
      </div>
      <div className="actions">
        <button
          type="submit"
          className="button button-main"
          disabled={isPending || !isComplete(edit)}
        >
          {isPending ? 'Working …' : 'Preview'}
        </button>
        <span className="quiet">Nothing changes before you have seen what it does.</span>
      </div>
    </form>
  );
}

function assignmentsFor(flux: FluxDescriptor, form: ClusterEdit['form']): readonly string[] {
  return flux.endpoints
    .filter(({ patches }) => form !== 'patch' || patches !== null)
    .map(({ assignment }) => assignment);
}

type PartProps = Pick<EditFormProps, 'flux' | 'kind' | 'edit' | 'onChange'>;

/** What several clusters can have the same of. */
function MemberChoice({ flux, kind, edit, onChange }: PartProps): ReactElement {
  const lists = new Set(flux.endpoints.flatMap(({ assignment, patches }) => [assignment, patches]));
  const members = membersOf(kind.schema).filter(
    ([name]) => name !== kind.key && !kind.unique.includes(name) && !lists.has(name),
  );
  return (
    <Choose
      label="Which member"
      value={edit.member}
      options={[['', '–'], ...members.map(([name]) => [name, words(name)] as const)]}
      onChange={(member) => onChange({ ...edit, member, value: undefined })}
    />
  );
}

function AssignmentChoice({ flux, kind, edit, onChange }: PartProps): ReactElement {
  const endpoint = flux.endpoints.find(({ assignment }) => assignment === edit.member);
  const item = schemaAt(kind.schema, [edit.member, '0']) ?? {};
  const parts = membersOf(item).filter(([name]) => name !== 'id');
  return (
    <>
      <Choose
        label="Of which kind"
        value={edit.member}
        options={assignmentsFor(flux, edit.form).map((name) => [name, words(name)])}
        onChange={(member) => onChange({ ...edit, member, id: '', part: '', value: undefined })}
      />
      {endpoint !== undefined && (
        <IdInput
          kind={endpoint.kind}
          value={edit.id}
          onChange={(id) => onChange({ ...edit, id })}
        />
      )}
      {edit.form === 'override' && (
        <Choose
          label="Which value"
          value={edit.part}
          options={[['', '–'], ...parts.map(([name]) => [name, words(name)] as const)]}
          onChange={(part) => onChange({ ...edit, part, value: undefined })}
        />
      )}
      {edit.form === 'patch' && (
        <label className="field">
          <span className="field-name">Key</span>
          <input
            className="input mono"
            value={edit.part}
            spellCheck={false}
            onChange={({ target }) => onChange({ ...edit, part: target.value })}
          />
        </label>
      )}
    </>
  );
}

function IdInput({
  kind: name,
  value,
  onChange,
}: {
  readonly kind: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}): ReactElement | null {
  const kind = useKind(name);
  return kind === null ? null : (
    <Choose label="Which" value={value} options={useIds(kind)} onChange={onChange} />
  );
}

function useIds(kind: DashboardKind): readonly (readonly [string, string])[] {
  const { data } = useQuery(listQuery(kind));
  const ids = data?.items.map((item) => String(item[kind.key])) ?? [];
  return [['', '–'], ...ids.map((id) => [id, id] as const)];
}

/** The value that is set, by its own schema. */
function ValueField({ flux, kind, edit, onChange }: PartProps): ReactElement | null {
  const { form, member, part, id } = edit;
  const patches = flux.endpoints.find(({ assignment }) => assignment === member)?.patches ?? '';
  const places: Partial<Record<ClusterEdit['form'], readonly string[]>> = {
    set: [member],
    override: [member, '0', part],
    patch: [patches, id, part],
  };
  const steps = places[form];
  const schema = steps && schemaAt(kind.schema, steps);
  if (steps === undefined || schema === undefined || steps.includes('')) return null;
  return (
    <Field
      key={steps.slice(0, form === 'patch' ? 1 : 3).join('/')}
      name="value"
      schema={withMember(schema, 'description', undefined)}
      steps={steps}
      value={edit.value}
      onChange={(value) => onChange({ ...edit, value })}
    />
  );
}

function Choose(props: SelectProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {props.label}
      </label>
      <Select {...props} id={id} />
    </div>
  );
}
