import type { Definition, FluxDefinition } from '../read/definition.js';
import type { Member } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';

/** A definition with `x-flux`, and what the checks ask of it. */
export interface FluxKind extends Definition {
  readonly flux: FluxDefinition;
  readonly members: readonly Member[];
  readonly shared: SchemaLookup;
}

/** @returns where a member is written, or else where its kind's definition is */
export function originOf({ schema }: Member, { origin }: FluxKind): FluxKind['origin'] {
  return schema.origin ?? origin;
}
