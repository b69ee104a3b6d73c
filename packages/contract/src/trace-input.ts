import { type ExplainedEndpoint } from './cli-actions.js';
import { toJsonPointer } from './json-pointer.js';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from './json.js';
import { projectInput, type InputSources } from './projection.js';
import { type FluxDescriptor } from './service.js';

/** The document that a value of an input comes from. */
type Source = keyof Pick<InputSources, 'cluster' | 'reference' | 'catalogue'>;

/** One value of an input, and where it was before. */
export interface TracedValue {
  /** JSON pointer into the input. */
  readonly path: string;
  readonly value: JsonValue;
  readonly source: Source;
  /** Steps from that document, or reference, down. */
  readonly from: readonly string[];
}

/** Stands in a map that has no members of its own; texts with U+0000 are refused in documents. */
const EMPTY = '\u0000';

/**
 * Tells of each value of an input which document it comes from. The rule of the projection moves
 * values without looking at them; so it is asked: each value is replaced by a mark, and where the
 * marks come out is where the values do. A list is one value, and so is a map without members; its
 * mark is a member, so that it merges as a map does.
 */
export function traceInput(
  flux: Pick<FluxDescriptor, 'identity'>,
  endpoint: ExplainedEndpoint,
  sources: InputSources,
): readonly TracedValue[] {
  const places: { readonly source: Source; readonly from: readonly string[] }[] = [];
  const values: JsonValue[] = [];
  const mark = (value: JsonValue, source: Source, from: readonly string[]): JsonValue => {
    // What is null in a reference is not said.
    if (value === null) return null;
    if (isBranch(value)) {
      return mapMembers(value, (member, name) => mark(member, source, [...from, name]));
    }
    places.push({ source, from });
    values.push(value);
    const index = places.length - 1;
    return isJsonObject(value) ? { [EMPTY]: index } : index;
  };
  const marked = projectInput(flux, endpoint, {
    id: sources.id,
    cluster: markAll(sources.cluster, 'cluster', mark),
    reference: markAll(sources.reference, 'reference', mark),
    catalogue: markAll(sources.catalogue, 'catalogue', mark),
  });
  return listMarks(marked, []).flatMap(({ path, mark: index }) => {
    const place = places[index];
    const value = values[index];
    if (place === undefined || value === undefined) return [];
    return [{ path: toJsonPointer(path), value, ...place }];
  });
}

function isBranch(value: JsonValue): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function markAll(
  document: JsonObject,
  source: Source,
  mark: (value: JsonValue, source: Source, from: readonly string[]) => JsonValue,
): JsonObject {
  return mapMembers(document, (value, name) => mark(value, source, [name]));
}

function mapMembers(
  value: JsonObject,
  change: (member: JsonValue, name: string) => JsonValue,
): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, change(member, name)]],
    ),
  );
}

function listMarks(
  value: JsonValue,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly mark: number }[] {
  if (typeof value === 'number') return [{ path, mark: value }];
  if (!isJsonObject(value) || isJsonList(value)) return [];
  const { [EMPTY]: empty, ...members } = value;
  if (typeof empty === 'number' && Object.keys(members).length === 0)
    return [{ path, mark: empty }];
  return Object.entries(members).flatMap(([name, member]) =>
    listMarks(member ?? null, [...path, name]),
  );
}

/**
 * The catalogue's value that one of a reference stands over: maps are merged, so that of a map it is
 * the member, and what is no map is replaced as a whole.
 */
export function valueBelow(catalogue: JsonObject, from: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = catalogue;
  for (const step of from) {
    if (!isJsonObject(value)) break;
    value = Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}
