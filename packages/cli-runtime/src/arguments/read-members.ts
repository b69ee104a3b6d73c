import {
  isJsonList,
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
    const path = splitPath(name, '--set');
    const found = findShape(shape, path, `--set ${name}`);
    changes.push({ path, value: await readMember(value, found, `--set ${name}`) });
  }
  for (const name of unset) {
    const path = splitPath(name, '--unset');
    findShape(shape, path, `--unset ${name}`);
    changes.push({ path, value: null });
  }
  return changes.reduce<JsonObject>((patch, change) => place(patch, change, change.path), {});
}

/**
 * A backslash makes a dot part of a name. A step that is empty is no step that can be left out:
 * `labels.$KEY` without a key would mean all labels.
 */
function splitPath(name: string, where: string): readonly string[] {
  const steps = [...name.matchAll(/((?:\\.|[^.\\])*)(?:\.|$)/gs)].map(([, step = '']) => step);
  // The last match is that of the end behind the last step.
  const path = name.endsWith('.') && !name.endsWith('\\.') ? steps : steps.slice(0, -1);
  const isWhole = path.join('.') === name && path.every((step) => step !== '');
  if (!isWhole) {
    throw new UsageError(
      `${where} ${name}: a name is empty; write MEMBER.MEMBER, and \\. for a dot`,
    );
  }
  return path.map((step) => step.replaceAll(/\\(.)/gs, '$1'));
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
      return readWhole(text, shape.type, where);
    case 'any':
      return readAny(text, where);
    default:
      return shape.type satisfies never;
  }
}

/** Nothing, or null, would take all of it away: that has to be meant. */
async function readWhole(text: string, type: 'list' | 'object', where: string): Promise<JsonValue> {
  const value = await parseText(text, where);
  if (type === 'list' ? isJsonList(value) : isJsonObject(value)) return value;
  const form = type === 'list' ? 'a list, as JSON or YAML' : 'an object, as JSON or YAML';
  throw new UsageError(`${where} needs ${form}; --unset takes all of it away`);
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
