import { gatherObject } from '../read/members.js';
import type { ObjectSchema, SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { omit, omitAnnotations } from '../read/schema-tree.js';
import { createNameOf, createSchema, hasVariants, nullableOf } from './create-schema.js';
import { patchNameOf, patchSchema, relaxMembers } from './patch-schema.js';

/**
 * What PUT takes: nothing is required, and a top-level `null` means absent. There are no
 * defaults at the top: what is not given stays as it is stored. Which alternative fits is seen
 * when the whole is known.
 */
export function updateSchema(schema: SchemaModel, shared: SchemaLookup): SchemaModel {
  const whole = createSchema(schema, shared);
  return relaxMembers(gatherWhole(whole, schema, shared), (member) =>
    nullableOf(omitAnnotations(member, 'default'), shared),
  );
}

function gatherWhole(whole: SchemaModel, schema: SchemaModel, shared: SchemaLookup): ObjectSchema {
  if (whole.kind === 'object') return whole;
  const gathered = gatherObject(schema, shared);
  const accepted = gathered && createSchema(omit(gathered, 'alternatives') as ObjectSchema, shared);
  return accepted?.kind === 'object' ? accepted : anyObject;
}

const anyObject: ObjectSchema = {
  kind: 'object',
  properties: [],
  additional: 'any',
  assertions: {},
};

/**
 * Components for a shared schema's use in requests; none where it is the same in requests
 * and answers. The patch's is itself nullable, as it stands where members do.
 */
export function requestVariants(
  name: string,
  shared: SchemaLookup,
): readonly { readonly name: string; readonly schema: SchemaModel }[] {
  const schema = shared.get(name) ?? { kind: 'any' };
  if (!hasVariants({ kind: 'reference', name }, shared)) {
    return [];
  }
  return [
    { name: createNameOf(name), schema: createSchema(schema, shared) },
    { name: patchNameOf(name), schema: nullableOf(patchSchema(schema, shared), shared) },
  ];
}
