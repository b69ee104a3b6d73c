import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { Comparison } from './comparison.js';
import { isSame, show } from './compare-values.js';
import type { OperationEntry } from './operation-table.js';

type Parameters = ReadonlyMap<string, JsonObject>;

const written = ['style', 'explode', 'allowReserved', 'allowEmptyValue'] as const;

/** Tells of what clients send in path, query and headers. */
export function compareParameters(
  comparison: Comparison,
  before: OperationEntry,
  after: OperationEntry,
): void {
  const from = parametersOf(before, (value) => comparison.before.resolve(value));
  const to = parametersOf(after, (value) => comparison.after.resolve(value));
  for (const [id, parameter] of from) {
    const now = to.get(id);
    const place = `${after.name} ${showParameter(now ?? parameter)}`;
    if (now === undefined) comparison.report(true, place, 'removed');
    else compareParameter(comparison, place, parameter, now);
  }
  for (const [id, parameter] of to) {
    if (from.has(id)) continue;
    const isRequired = parameter['required'] === true;
    const message = isRequired ? 'new, and required' : 'new';
    comparison.report(isRequired, `${after.name} ${showParameter(parameter)}`, message);
  }
}

function compareParameter(
  comparison: Comparison,
  place: string,
  before: JsonObject,
  after: JsonObject,
): void {
  const [was, is] = [before['required'] === true, after['required'] === true];
  if (was !== is) comparison.report(is, place, is ? 'required now' : 'may be missing now');
  for (const name of written) {
    if (isSame(before[name], after[name])) continue;
    comparison.report(true, place, `${name} ${show(before[name])} → ${show(after[name])}`);
  }
  const [from, to] = [before['schema'], after['schema']];
  comparison.compareSchemas(
    'request',
    place,
    isJsonObject(from) ? from : {},
    isJsonObject(to) ? to : {},
  );
}

/** Parts of a path are told apart by their place, for their names are nobody's business. */
function parametersOf(
  { name: operation, parameters }: OperationEntry,
  resolve: (value: JsonValue) => JsonObject,
): Parameters {
  const parts = [...operation.matchAll(/\{([^}]*)\}/g)].map(([, part]) => part);
  return new Map(
    parameters.map(resolve).map((parameter) => {
      const { name, in: where } = parameter;
      const id = where === 'path' ? parts.indexOf(String(name)) : String(name).toLowerCase();
      return [`${String(where)} ${where === 'query' ? String(name) : id}`, parameter];
    }),
  );
}

function showParameter({ name, in: where }: JsonObject): string {
  return `${String(where)} parameter ${String(name)}`;
}
