import {
  isJsonObject,
  suggestName,
  type JsonObject,
  type JsonValue,
  type ShapeDescriptor,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { parseText } from './read-file.js';
import { readScalar } from './read-scalar.js';
import { splitPair } from './read-value.js';

/** A value for a member, or null where it is to go. */
interface MemberChange {
  readonly path: readonly string[];
  readonly value: JsonValue;
}

/**
 * Reads members of a document as a merge patch (RFC 7396): `environment=dev`,
 * `patches.tug.crew=3`, `patches.tug.hull\.color=red`.
 *
 * @throws UsageError for a member that the shape does not have, and for a value that it cannot be
 */
export async function readMembers(
  shape: ShapeDescriptor,
  set: readonly string[],
  unset: readonly string[],
): Promise<JsonObject> {
  const changes: MemberChange[] = [];
  for (const text of set) {
    const [name, value] = splitPair(text, '--set');
    const path = splitPath(name);
    const found = findShape(shape, path, `--set ${name}`);
    changes.push({ path, value: await readMember(value, found, `--set ${name}`) });
  }
  for (const name of unset) {
    const path = splitPath(name);
    findShape(shape, path, `--unset ${name}`);
    changes.push({ path, value: null });
  }
  return changes.reduce<JsonObject>((patch, change) => place(patch, change, change.path), {});
}

/** A backslash makes a dot part of a name. */
function splitPath(name: string): readonly string[] {
  const steps = name.match(/(?:\\.|[^.\\])+/gs) ?? [];
  return steps.map((step) => step.replaceAll(/\\(.)/gs, '$1'));
}

function findShape(
  shape: ShapeDescriptor,
  path: readonly string[],
  where: string,
): ShapeDescriptor {
  return path.reduce((at, step) => {
    if (at.type === 'list') throw new UsageError(`${where}: a list is set as a whole, as JSON`);
    const next = Object.entries(at.members ?? {}).find(([name]) => name === step)?.[1] ?? at.each;
    if (next !== undefined) return next;
    if (at.type === 'any' && at.members === undefined) return at;
    const near = suggestName(step, Object.keys(at.members ?? {}));
    throw new UsageError(`${where}: there is no member "${step}"${near}`);
  }, shape);
}

async function readMember(text: string, shape: ShapeDescriptor, where: string): Promise<JsonValue> {
  switch (shape.type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return readScalar(text, { type: shape.type }, where);
    case 'list':
    case 'object':
      return parseText(text, where);
    case 'any':
      return readAny(text, where);
    default:
      return shape.type satisfies never;
  }
}

/** YAML reads 007 as 7 and 1.10 as 1.1: what it would not write again as it stands is a text. */
async function readAny(text: string, where: string): Promise<JsonValue> {
  const value = await parseText(text, where);
  const isPlain = value === null || typeof value === 'number' || typeof value === 'boolean';
  return isPlain && String(value) !== text ? text : value;
}

function place(patch: JsonObject, change: MemberChange, path: readonly string[]): JsonObject {
  const [step = '', ...rest] = path;
  const at = Object.entries(patch).find(([name]) => name === step)?.[1];
  if (rest.length === 0) {
    if (at !== undefined) throw new UsageError(`${change.path.join('.')} is changed twice`);
    return withMember(patch, step, change.value);
  }
  if (at !== undefined && !isJsonObject(at)) {
    throw new UsageError(`${change.path.join('.')} is changed twice`);
  }
  return withMember(patch, step, place(at ?? {}, change, rest));
}

/** A member may be called `__proto__`. */
function withMember(patch: JsonObject, name: string, value: JsonValue): JsonObject {
  const others = Object.entries(patch).filter(([known]) => known !== name);
  return Object.fromEntries([...others, [name, value]]);
}
