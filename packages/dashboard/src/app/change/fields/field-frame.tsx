import { useId, type ReactElement, type ReactNode } from 'react';
import { descriptionOf } from '../../documents/schema.js';
import { words } from '../../service/service.js';
import { useFaults, type FieldProps } from './form-context.js';

/** What a control is told by: its label, what it means, and what is wrong with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldFrameProps extends Pick<FieldProps, 'name' | 'schema' | 'steps' | 'isRequired'> {
  readonly control: (props: ControlProps) => ReactNode;
}

/** Label, control, description and faults of a field with one control. */
export function FieldFrame(props: FieldFrameProps): ReactElement {
  const { name, schema, steps, isRequired = false, control } = props;
  const id = useId();
  const { own } = useFaults(steps);
  const description = descriptionOf(schema);
  const described = [
    description !== undefined && `${id}-description`,
    own.length > 0 && `${id}-fault`,
  ].filter((part) => part !== false);
  return (
    <div className={own.length > 0 ? 'field field-bad' : 'field'}>
      <label className="field-name" htmlFor={id}>
        {words(name)} {isRequired && <span className="quiet">(required)</span>}
      </label>
      {control({
        id,
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
        ...(own.length > 0 && { 'aria-invalid': true as const }),
      })}
      {description !== undefined && (
        <p id={`${id}-description`} className="field-description">
          {description}
        </p>
      )}
      {own.length > 0 && (
        <p id={`${id}-fault`} className="field-fault">
          {own.join('; ')}
        </p>
      )}
    </div>
  );
}

/** The same for a field of several controls. */
export function GroupFrame({
  name,
  schema,
  steps,
  children,
}: Pick<FieldProps, 'name' | 'schema' | 'steps'> & { readonly children: ReactNode }): ReactElement {
  const { own } = useFaults(steps);
  const description = descriptionOf(schema);
  return (
    <fieldset className={own.length > 0 ? 'group field-bad' : 'group'}>
      <legend className="field-name">{words(name)}</legend>
      {description !== undefined && <p className="field-description">{description}</p>}
      {own.length > 0 && (
        <p className="field-fault" role="alert">
          {own.join('; ')}
        </p>
      )}
      {children}
    </fieldset>
  );
}
