import type { ComponentModel } from './api-model.js';
import { exampleOf } from './example.js';
import { totalObject } from './flux-input.js';
import type { CollectionNames } from '../read/names.js';
import type { ObjectSchema, SchemaModel } from '../read/schema-model.js';
import type { SchemaLookup } from '../read/schema-model.js';

/** Components of one input and of the response that holds them. */
export interface InputComponents {
  readonly input: ComponentModel;
  readonly response: ComponentModel;
}

/** Flux Operator takes any JSON object with a list `inputs` (type ExternalService). */
export function inputComponents(
  { stem, pluralLabel }: CollectionNames,
  input: ObjectSchema,
  lookup: SchemaLookup,
): InputComponents {
  const example = exampleOf(input, lookup);
  const name = `${stem}Input`;
  const list: SchemaModel = {
    kind: 'array',
    description: `One input for each of the ${pluralLabel}.`,
    items: { kind: 'reference', name },
    assertions: {},
  };
  const response = totalObject('What Flux Operator takes from an ExternalService.', [
    { name: 'inputs', required: true, schema: list },
  ]);
  return {
    input: { name, schema: example === undefined ? input : { ...input, example } },
    response: {
      name: `${stem}Inputs`,
      schema: { ...response, example: { inputs: example === undefined ? [] : [example] } },
    },
  };
}
