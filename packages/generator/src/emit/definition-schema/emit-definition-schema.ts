import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import {
  DEFINITION,
  DISCRIMINATOR,
  EXTERNAL_DOCS,
  NESTED_COLLECTION,
  type Members,
  type Shape,
} from '../../read/language.js';
import { emitSchemaDefinitions, schemaRef } from './emit-keywords.js';

type ObjectShape = Extract<Shape, { kind: 'object' }>;

/**
 * The language as JSON Schema (draft-07, which editors know best), from the tables that the reader
 * itself goes by: what it refuses of the structure, this refuses, as far as JSON Schema can tell.
 */
export function emitDefinitionSchema(): JsonObject {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Resource definition of flux-resourceset-generate',
    ...emitObject(DEFINITION),
    definitions: {
      ...emitSchemaDefinitions(),
      nestedCollection: emitObject(NESTED_COLLECTION),
      discriminator: emitObject(DISCRIMINATOR),
      externalDocs: emitObject(EXTERNAL_DOCS),
    },
  };
}

/** @returns the schema as a file */
export function renderDefinitionSchema(): string {
  return `${JSON.stringify(emitDefinitionSchema(), null, 2)}\n`;
}

function emitShape(shape: Shape): JsonObject {
  switch (shape.kind) {
    case 'any':
      return {};
    case 'schema':
      return schemaRef('schema');
    case 'flag':
      return { type: 'boolean' };
    case 'text':
      return emitText(shape);
    case 'choice':
      return { enum: [...shape.of] };
    case 'list':
      return { type: 'array', items: emitShape(shape.of) };
    case 'map':
      return { type: 'object', additionalProperties: emitShape(shape.of) };
    case 'object':
      return emitObject(shape);
    case 'either':
      return { anyOf: [shape.text, shape.list, shape.map].flatMap(emitOptional) };
    default:
      return shape satisfies never;
  }
}

function emitOptional(shape: Shape | undefined): readonly JsonObject[] {
  return shape === undefined ? [] : [emitShape(shape)];
}

function emitText({ pattern, form, mayBeNumber }: Extract<Shape, { kind: 'text' }>): JsonObject {
  const text = {
    type: 'string',
    ...(pattern !== undefined && { pattern: pattern.source }),
    ...(form !== undefined && { description: `Write ${form}.` }),
  };
  return mayBeNumber === true ? { anyOf: [text, { type: 'integer', minimum: 0 }] } : text;
}

function emitObject({ members }: ObjectShape): JsonObject {
  const required = Object.keys(members).filter((name) => members[name]?.required !== undefined);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: mapMembers(members),
    // Keys that begin with x- are other tools'.
    patternProperties: { '^x-': true },
    additionalProperties: false,
  };
}

function mapMembers(members: Members): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([name, { shape }]): [string, JsonValue] => [
      name,
      emitShape(shape),
    ]),
  );
}
