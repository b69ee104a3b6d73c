import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type OperationDescriptor,
} from '@flux-resourceset/contract';
import { resolveSchema } from '../documents/schema-walk.js';

/** What the OpenAPI document says of one operation. */
export interface OperationDocument {
  readonly parameters: readonly JsonObject[];
  /** Schemas of the request body by media type. */
  readonly bodySchemas: ReadonlyMap<string, JsonObject>;
}

/** Looks an operation up in the OpenAPI document, `$ref`s of parameters and bodies followed. */
export function readOperationDocument(
  document: JsonObject,
  { path, method }: OperationDescriptor,
): OperationDocument {
  const pathItem = readObject(readObject(document['paths'])[path]);
  const operation = readObject(pathItem[method]);
  const requestBody = resolveSchema(document, operation['requestBody']);
  return {
    parameters: [...listOf(pathItem['parameters']), ...listOf(operation['parameters'])].map(
      (parameter) => resolveSchema(document, parameter),
    ),
    bodySchemas: new Map(
      Object.entries(readObject(requestBody['content'])).map(([mediaType, content]) => [
        mediaType,
        resolveSchema(document, readObject(content)['schema']),
      ]),
    ),
  };
}

/** @returns a member that should be an object, or an empty one */
export function readObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
