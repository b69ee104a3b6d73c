import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import type { LoadedFile, Path } from '../load/loaded-file.js';

/**
 * A JSON Schema as it was read: references by name, `allOf` taken together, wrappers gone, one
 * form for what dialects say differently. What a definition does not say has no origin.
 */
export type SchemaModel = ScalarSchema | ArraySchema | ObjectSchema | ReferenceSchema | AnySchema;

/** Where something is written. */
export interface Origin {
  readonly file: LoadedFile;
  readonly path: Path;
}

/** What says something about a schema and nothing about what it accepts, `nullable` aside. */
export interface SchemaAnnotations {
  readonly title?: string;
  readonly description?: string;
  readonly externalDocs?: JsonObject;
  readonly example?: JsonValue;
  readonly default?: JsonValue;
  /** `null` is accepted in its place (a request's way to say absent). */
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly deprecated?: boolean;
  /** `x-*` keys as written, the project's own included. */
  readonly extensions?: JsonObject;
  readonly origin?: Origin;
  /** What its component is called, where the document has it as one. */
  readonly component?: string;
}

/** What every schema may carry. */
interface SchemaBase extends SchemaAnnotations {
  /** The values allowed; `null` is said by `nullable`. */
  readonly enum?: readonly JsonValue[];
  /** Choices that a value must meet beside all else, each. */
  readonly alternatives?: readonly Alternatives[];
}

/** A choice: exactly one of the schemas (`oneOf`), or at least one. One of one is a condition. */
export interface Alternatives {
  readonly composition: 'oneOf' | 'anyOf';
  readonly of: readonly SchemaModel[];
  /** OpenAPI's; the mapping's values are `#/components/schemas/{name}`. */
  readonly discriminator?: JsonObject;
}

export interface ScalarSchema extends SchemaBase {
  readonly kind: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  /** JSON Schema assertions of scalars: pattern, minLength, maxLength, minimum, multipleOf, … */
  readonly assertions: JsonObject;
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array';
  readonly items: SchemaModel;
  /** minItems, maxItems, uniqueItems. */
  readonly assertions: JsonObject;
}

export interface PropertyModel {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaModel;
  /** `expose: false`: it has no path of its own. */
  readonly isHidden?: boolean;
}

export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object';
  /** In definition order. */
  readonly properties: readonly PropertyModel[];
  /** Members that must be there and are no property of this schema, but of one beside it. */
  readonly requires?: readonly string[];
  /**
   * Members beside the properties: none, any, or each of a schema (a map); `unstated`
   * where the definition says nothing: requests are closed there, responses open.
   */
  readonly additional: 'none' | 'any' | 'unstated' | SchemaModel;
  /** What a map's keys must match; OpenAPI 3.0 has no word for it. */
  readonly propertyNames?: SchemaModel;
  /** minProperties, maxProperties. */
  readonly assertions: JsonObject;
}

/** Another schema, by the name of its component. */
export interface ReferenceSchema extends SchemaAnnotations {
  readonly kind: 'reference';
  readonly name: string;
  /** Type of what it leads to, where that is known. */
  readonly type?: 'object' | 'map' | ScalarSchema['kind'];
}

/** Any JSON value, within the alternatives. */
export interface AnySchema extends SchemaBase {
  readonly kind: 'any';
}

/** Schemas by the name that references use. */
export type SchemaLookup = ReadonlyMap<string, SchemaModel>;
