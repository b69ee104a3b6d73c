import {
  type FilterDescriptor,
  isJsonScalar,
  type JsonObject,
  type JsonScalar,
  type JsonValue,
  type KindDescriptor,
  suggestName,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import { findItemSchema, findMemberSchema, listDeclaredMembers } from '../documents/schema-walk.js';
import { isSelected } from '../store/document-facts.js';
import type { ListQuery, Snapshot } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { invalid } from './change-problems.js';
import { draftChunk } from './draft.js';
import { dnsMemberOf, lowerDns } from './lower-dns.js';
import type { Pace } from './pace.js';
import type { RequestedSelection } from './requested-change.js';

type Condition = ListQuery['where'][number];

interface Conditions {
  /** On what there is an index for. */
  readonly indexed: readonly Condition[];
  /** On other members, for which documents are read. */
  readonly others: readonly Condition[];
}

/**
 * Finds the documents that a selector means, by the filters of the kind's list and by top-level
 * members with a single value.
 *
 * @throws Problem `validation_error` for a name or value that selects nothing by mistake
 */
export async function selectDocuments(
  context: ChangeContext,
  view: Snapshot,
  selection: RequestedSelection,
  pace: Pace,
): Promise<readonly string[]> {
  const { kind } = selection;
  const { indexed, others } = readConditions(context, selection);
  const own = others.find(
    ({ filter: { member } }) => member.length === 1 && member[0] === kind.key,
  );
  // A key selects one document at most, for which nobody reads all.
  const isOne = own !== undefined && indexed.length === 0;
  const ids = isOne ? [String(own.value)] : await view.listIds(kind, indexed);
  if (others.length === 0) return ids;
  const selected: string[] = [];
  for (let start = 0; start < ids.length; start += draftChunk) {
    const found = await view.getMany(kind, ids.slice(start, start + draftChunk));
    for (const [id, { document }] of found) {
      if (isSelected(fillDefaults(kind.schema, document), others)) selected.push(id);
    }
    if (pace.isDue) await pace.rest();
  }
  return selected;
}

function readConditions(context: ChangeContext, selection: RequestedSelection): Conditions {
  const { kind, where } = selection;
  const indexed: Condition[] = [];
  const others: Condition[] = [];
  for (const [name, value] of Object.entries(where)) {
    const filter = kind.filters.find(({ parameter }) => parameter === name);
    const member = filter?.member ?? readMember(selection, name);
    const chosen = filter ?? { parameter: name, member };
    const condition = { filter: chosen, value: readValue(context, selection, chosen, value) };
    (filter ? indexed : others).push(condition);
  }
  return { indexed, others };
}

function readMember({ kind, pointer }: RequestedSelection, name: string): readonly string[] {
  const known = listScalarMembers(kind);
  if (known.includes(name)) return [name];
  const names = [...new Set([...kind.filters.map(({ parameter }) => parameter), ...known])];
  const message = `${kind.kind} cannot be selected by '${name}'${suggestName(name, names)}`;
  throw invalid(pointer + toJsonPointer([name]), message);
}

function listScalarMembers({ schema }: KindDescriptor): readonly string[] {
  return listDeclaredMembers(schema, schema).filter((name) => {
    const { type } = findMemberSchema(schema, schema, name);
    return type !== 'object' && type !== 'array';
  });
}

/** A value that the member cannot have selects nothing: that is a mistake, and not what was meant. */
function readValue(
  { service }: ChangeContext,
  { kind, pointer }: RequestedSelection,
  { parameter: name, member, references }: FilterDescriptor,
  value: JsonValue | undefined,
): NonNullable<JsonScalar> {
  const schema = findPlace(kind, references?.paths[0] ?? member);
  const isDns = member.length === 1 && member[0] === dnsMemberOf(service, kind);
  const given = isDns && typeof value === 'string' ? lowerDns(value) : value;
  const fault = findFault(schema, given);
  if (fault !== null) throw invalid(pointer + toJsonPointer([name]), `${name} ${fault}`);
  return given as NonNullable<JsonScalar>;
}

function findPlace({ schema }: KindDescriptor, path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>(
    (place, name) =>
      name === '*' && place['type'] === 'array'
        ? findItemSchema(schema, place)
        : findMemberSchema(schema, place, name),
    schema,
  );
}

function findFault(schema: JsonObject, value: JsonValue | undefined): string | null {
  if (value === undefined || value === null || !isJsonScalar(value)) {
    return 'must be a single value';
  }
  const { type, enum: choices } = schema;
  const is = typeOf(value);
  const fits = type === undefined || type === is || (type === 'number' && is === 'integer');
  if (!fits) return `must be ${String(type)}, not ${is}`;
  if (!Array.isArray(choices) || choices.includes(value)) return null;
  return `must be one of ${choices.map(String).join(', ')}, not '${String(value)}'`;
}

function typeOf(value: NonNullable<JsonScalar>): string {
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}
