import {
  isJsonObject,
  toJsonPointer,
  type JsonObject,
  type JsonValue,
  type ProblemDetail,
} from '@flux-resourceset/contract';
import { resolveSchema } from './schema-walk.js';

type Path = readonly (string | number)[];

/**
 * Finds each `null` that would be a value: in a list, and of a name that the schema does not declare.
 * Of a member that it declares, `null` says that it is absent; in a map or in what a definition
 * leaves open nobody can tell, and a merge patch (RFC 7396) could not write it.
 *
 * @param schema - JSON Schema of the document
 * @param document - as it is asked for, before it is brought into form
 */
export function findNulls(schema: JsonObject, document: JsonObject): readonly ProblemDetail[] {
  if (!holdsNull(document)) return [];
  return [...walk(schema, spread(schema, [schema]), document, [])].map((path) => ({
    pointer: toJsonPointer(path),
    message: `'${String(path.at(-1))}' is null: what is absent is left out, and null is no value here`,
  }));
}

function holdsNull(value: JsonValue | undefined): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).some(holdsNull);
}

/** @param schemas - all that the value is held against */
function* walk(
  root: JsonObject,
  schemas: readonly JsonObject[],
  value: JsonValue | undefined,
  path: Path,
): Generator<Path> {
  if (Array.isArray(value)) {
    const items = spread(
      root,
      schemas.map((schema) => schema['items']),
    );
    for (const [index, item] of (value as readonly JsonValue[]).entries()) {
      yield* item === null ? [[...path, index]] : walk(root, items, item, [...path, index]);
    }
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const below = findMembers(schemas, name);
      if (member !== null) yield* walk(root, spread(root, below.schemas), member, [...path, name]);
      else if (!below.isDeclared) yield [...path, name];
    }
  }
}

function findMembers(
  schemas: readonly JsonObject[],
  name: string,
): { readonly isDeclared: boolean; readonly schemas: readonly (JsonValue | undefined)[] } {
  const declared = schemas.flatMap(({ properties }) =>
    isJsonObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
  );
  const others = schemas.map(({ additionalProperties }) => additionalProperties);
  return { isDeclared: declared.length > 0, schemas: [...declared, ...others] };
}

/** @returns the schemas with what they refer to, and every alternative that they leave */
function spread(
  root: JsonObject,
  schemas: readonly (JsonValue | undefined)[],
  seen: Set<JsonObject> = new Set(),
): readonly JsonObject[] {
  return schemas.flatMap((schema) => {
    const resolved = resolveSchema(root, schema);
    if (seen.has(resolved)) return [];
    seen.add(resolved);
    const choices = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => resolved[name] ?? []);
    return [resolved, ...spread(root, choices as readonly JsonValue[], seen)];
  });
}
