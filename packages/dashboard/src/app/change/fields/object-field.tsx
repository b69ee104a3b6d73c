import type { ComponentType, ReactElement } from 'react';
import { isJsonObject } from '@flux-resourceset/contract';
import { isRequired, membersOf } from '../../documents/schema.js';
import { withMember } from '../with-member.js';
import { GroupFrame } from './field-frame.js';
import type { FieldProps } from './form-context.js';

/** A field that has fields: which they are is known by whoever draws it. */
export interface NestingFieldProps extends FieldProps {
  readonly field: ComponentType<FieldProps>;
}

/** A value with declared members. */
export function ObjectField(props: NestingFieldProps): ReactElement {
  return (
    <GroupFrame {...props}>
      <MemberFields {...props} />
    </GroupFrame>
  );
}

interface MemberFieldsProps extends NestingFieldProps {
  /** Members that are drawn elsewhere. */
  readonly without?: readonly string[];
}

/** The fields of an object's members, without a frame. */
export function MemberFields(props: MemberFieldsProps): ReactElement {
  const { schema, steps, value, onChange, field: Field, without = [] } = props;
  const object = isJsonObject(value) ? value : {};
  return (
    <div className="fields fields-beside">
      {membersOf(schema)
        .filter(([name]) => !without.includes(name))
        .map(([name, member]) => (
          <Field
            key={name}
            name={name}
            schema={member}
            steps={[...steps, name]}
            isRequired={isRequired(schema, name)}
            value={object[name]}
            onChange={(next) => onChange(withMember(object, name, next))}
          />
        ))}
    </div>
  );
}
