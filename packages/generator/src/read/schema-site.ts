import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import type { Origin, SchemaModel } from './schema-model.js';

/** A property may carry `expose` and a `schema:` wrapper; a parameter is no part of a document. */
export type SchemaRole = 'property' | 'branch' | 'parameter' | 'schema';

/** A value that a schema states, which must fit the schema. */
export interface StatedValue {
  readonly keyword: 'default' | 'example' | 'enum value';
  readonly value: JsonValue;
  /** The steps from the schema to it. */
  readonly steps: readonly (string | number)[];
}

/** A place where a schema is written, with what stands there and what it comes to. */
export interface SchemaSite {
  readonly origin: Origin;
  readonly role: SchemaRole;
  /** What stands there itself. */
  readonly extensions: JsonObject;
  readonly stated: readonly StatedValue[];
  /** The names in its own `required`. */
  readonly required: readonly string[];
  readonly discriminator: JsonObject;
  /** With all that it refers to and is composed of. */
  readonly schema: SchemaModel;
}
