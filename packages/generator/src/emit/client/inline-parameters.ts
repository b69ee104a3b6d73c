import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { optionParameters } from '../../model/option-parameters.js';

const prefix = '#/components/parameters/';

/**
 * Writes the parameters of operations out, as orval needs them, but for what every write or read
 * takes: orval would make parameters of functions of it, and it belongs to the options of a request.
 */
export function inlineParameters(document: JsonObject): JsonObject {
  const { paths, components } = document;
  const shared = isJsonObject(components) ? components['parameters'] : undefined;
  if (!isJsonObject(paths) || !isJsonObject(shared)) return document;
  const inlined = mapObjects(paths, (item) =>
    mapObjects(item, (operation) => inlineOperation(operation, shared)),
  );
  return { ...document, paths: inlined };
}

function inlineOperation(operation: JsonObject, shared: JsonObject): JsonObject {
  const { parameters } = operation;
  if (!Array.isArray(parameters)) return operation;
  const written = (parameters as readonly JsonValue[]).flatMap((parameter) => {
    const reference = isJsonObject(parameter) ? parameter['$ref'] : undefined;
    if (typeof reference !== 'string') return [parameter];
    const name = reference.slice(prefix.length);
    return optionParameters.has(name) ? [] : [shared[name] ?? parameter];
  });
  return { ...operation, parameters: written };
}

function mapObjects(object: JsonObject, change: (member: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, member]) => [
      name,
      isJsonObject(member) ? change(member) : member,
    ]),
  ) as JsonObject;
}
