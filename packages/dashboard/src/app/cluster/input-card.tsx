import { Tooltip } from '@base-ui/react/tooltip';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { toJsonPointer, type ExplainedValue } from '@flux-resourceset/contract';
import { Value } from '../documents/member-table.js';
import { useService } from '../service/service.js';
import type { ExplainedInput } from './explain-cluster.js';

interface InputCardProps {
  readonly input: ExplainedInput;
  /** Of the catalogue document. */
  readonly kind: string;
}

/** One input: each value, and on hover and focus where it comes from. */
export function InputCard({ input, kind }: InputCardProps): ReactElement {
  const { id, isOn, values } = input;
  // Who the cluster is stands in every input, and above all of them once.
  const shown = values.filter(({ origin, path }) => origin !== 'cluster' && path !== '/id');
  return (
    <article className={isOn ? 'card' : 'card card-off'} aria-label={id}>
      <header className="card-head">
        <Link to="/kinds/$kind/$id" params={{ kind, id }} className="card-title">
          {id}
        </Link>
        {!isOn && <span className="tag tag-warn">switched off</span>}
      </header>
      <dl className="input-values">
        {shown.map((value) => (
          <InputValue key={value.path} value={value} input={input} kind={kind} />
        ))}
      </dl>
    </article>
  );
}

function InputValue({
  value,
  input,
  kind,
}: InputCardProps & { readonly value: ExplainedValue }): ReactElement {
  const steps = value.path.split('/').slice(1).map(unescapeStep);
  return (
    <div className="input-value">
      <dt>
        {steps.slice(0, -1).map((step, at) => (
          <span key={at} className="quiet">
            {step}.
          </span>
        ))}
        {steps.at(-1)}
      </dt>
      <dd>
        <Origin value={value} input={input} kind={kind} />
      </dd>
    </div>
  );
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function Origin({
  value,
  input,
  kind,
}: InputCardProps & { readonly value: ExplainedValue }): ReactElement {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={150}
        render={<span />}
        tabIndex={0}
        className={`origin-value origin-${value.origin}`}
      >
        <span className="hidden">{value.origin}: </span>
        <Value value={value.value} />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} side="bottom" align="start" collisionPadding={8}>
          <Tooltip.Popup className="tooltip">
            <OriginNote value={value} input={input} kind={kind} />
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

const says: Readonly<Record<ExplainedValue['origin'], string>> = {
  catalogue: 'The catalogue says so.',
  reference: 'This cluster’s reference says so.',
  patch: 'A patch of this cluster says so.',
  cluster: 'It is of the cluster itself.',
  default: 'Nobody says it: it is the default.',
};

function OriginNote({
  value: { origin, document, steps, over },
  input,
  kind,
}: InputCardProps & { readonly value: ExplainedValue }): ReactElement {
  const { flux } = useService();
  const name = document === 'catalogue' ? `${kind}/${input.id}` : (flux?.kind ?? '');
  return (
    <>
      <strong>{says[origin]}</strong>
      <span className="mono">
        {name} {toJsonPointer(steps)}
      </span>
      {over !== undefined && (
        <span>
          In place of <code>{JSON.stringify(over)}</code> of the catalogue.
        </span>
      )}
    </>
  );
}
