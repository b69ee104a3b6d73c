import type { JsonObject, JsonScalar, JsonValue } from '@flux-resourceset/contract';

/** A JSON Schema after normalisation, as a union that emitters switch over. */
export type SchemaModel =
  ScalarSchema | ArraySchema | ObjectSchema | ReferenceSchema | CompositionSchema | AnySchema;

/** What every schema may carry. */
export interface SchemaAnnotations {
  readonly title?: string;
  readonly description?: string;
  readonly example?: JsonValue;
  readonly default?: JsonValue;
  /** `null` is accepted in its place (a request's way to say absent). */
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly deprecated?: boolean;
  /** `x-*` keys as written, the project's own included. */
  readonly extensions?: JsonObject;
}

export interface ScalarSchema extends SchemaAnnotations {
  readonly kind: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly enum?: readonly JsonScalar[];
  /** JSON Schema assertions of scalars: pattern, minLength, maxLength, minimum, multipleOf, … */
  readonly assertions: JsonObject;
}

export interface ArraySchema extends SchemaAnnotations {
  readonly kind: 'array';
  readonly items: SchemaModel;
  /** minItems, maxItems, uniqueItems. */
  readonly assertions: JsonObject;
}

export interface PropertyModel {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaModel;
}

export interface ObjectSchema extends SchemaAnnotations {
  readonly kind: 'object';
  /** In definition order. */
  readonly properties: readonly PropertyModel[];
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

/** Another component, by name. */
export interface ReferenceSchema extends SchemaAnnotations {
  readonly kind: 'reference';
  readonly name: string;
}

export interface CompositionSchema extends SchemaAnnotations {
  readonly kind: 'composition';
  readonly composition: 'oneOf' | 'anyOf' | 'allOf';
  readonly of: readonly SchemaModel[];
  /** OpenAPI discriminator, as written. */
  readonly discriminator?: JsonObject;
}

/** Any JSON value. */
interface AnySchema extends SchemaAnnotations {
  readonly kind: 'any';
}
