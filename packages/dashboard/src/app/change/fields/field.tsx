import type { ReactElement } from 'react';
import { formOf } from '../../documents/schema.js';
import type { FieldProps } from './form-context.js';
import { ItemsField } from './items-field.js';
import { JsonField } from './json-field.js';
import { ListField } from './list-field.js';
import { MapField } from './map-field.js';
import { ObjectField } from './object-field.js';
import { ScalarField } from './scalar-field.js';
import { AnyScalarField, isAnyScalar } from './any-scalar-field.js';

/** The field that a value's schema asks for. */
export function Field(props: FieldProps): ReactElement {
  if (isAnyScalar(props.schema)) return <AnyScalarField {...props} />;
  switch (formOf(props.schema)) {
    case 'items':
      return <ItemsField {...props} field={Field} />;
    case 'list':
      return <ListField {...props} field={Field} />;
    case 'map':
      return <MapField {...props} field={Field} />;
    case 'object':
      return <ObjectField {...props} field={Field} />;
    case 'any':
      return <JsonField {...props} />;
    default:
      return <ScalarField {...props} />;
  }
}
