import { posix } from 'node:path';
import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { compareText } from '../load/diagnose.js';
import { formatPointer } from '../load/loaded-file.js';
import { componentName } from './names.js';
import type {
  Alternatives,
  Origin,
  SchemaAnnotations,
  SchemaLookup,
  SchemaModel,
} from './schema-model.js';
import { alternativesOf, mapChildren, resolveReference } from './schema-tree.js';

/** The schemas that references lead to, by the names of their components; ordered by name. */
export interface NamedSchemas {
  readonly lookup: SchemaLookup;
  /** Gives the references of a schema their names, and says at each what its target's root says. */
  name(schema: SchemaModel): SchemaModel;
}

/**
 * Names every schema that is referenced, once: after its file, or after the last segment
 * of its pointer. The same for every order of files.
 *
 * @param targets - by place, as references are read
 * @param taken - names of components that are made otherwise
 */
export function nameSchemas(
  targets: ReadonlyMap<string, SchemaModel>,
  taken: readonly string[] = [],
): NamedSchemas {
  const names = chooseNames(targets, new Set(taken));
  const name = (schema: SchemaModel): SchemaModel => settle(schema, names, targets);
  const named = [...targets].map(([id, schema]) => [names.get(id) ?? id, name(schema)] as const);
  return { lookup: new Map(named.toSorted(([one], [other]) => compareText(one, other))), name };
}

function chooseNames(
  targets: ReadonlyMap<string, SchemaModel>,
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const ordered = [...targets].toSorted(([one], [other]) => compareText(one, other));
  return new Map(
    ordered.map(([id, { origin }]) => {
      const name = chooseName(origin, taken);
      taken.add(name);
      return [id, name];
    }),
  );
}

function chooseName(origin: Origin | undefined, taken: ReadonlySet<string>): string {
  const candidates = origin ? proposeNames(origin) : [];
  const first = candidates[0] ?? 'Schema';
  const isFree = (name: string): boolean =>
    [name, `Create${name}`, `Patch${name}`].every((component) => !taken.has(component));
  const free = candidates.find(isFree);
  if (free !== undefined) return free;
  let number = 2;
  while (!isFree(`${first}${number}`)) number += 1;
  return `${first}${number}`;
}

const documentPointers: readonly string[] = ['', '/schema', '/schema/items', '/items'];

function proposeNames({ file, path }: Origin): readonly string[] {
  const base = posix.basename(file.name).replace(/\.[^.]+$/, '');
  if (documentPointers.includes(formatPointer(path))) {
    return [base, `${base} contents`].map(componentName);
  }
  const last = String(path.at(-1));
  const whole = path.filter((step) => step !== 'properties').join(' ');
  return [last, `${base} ${last}`, `${base} ${whole}`].map(componentName);
}

function settle(
  schema: SchemaModel,
  names: ReadonlyMap<string, string>,
  targets: ReadonlyMap<string, SchemaModel>,
  isBranch = false,
): SchemaModel {
  const branches = new Set(alternativesOf(schema).flatMap(({ of }) => of));
  const settled = mapChildren(schema, (child) =>
    settle(child, names, targets, branches.has(child)),
  );
  if (settled.kind === 'reference') {
    const root = resolveReference(settled, targets);
    return { ...settled, name: names.get(settled.name) ?? settled.name, ...inherit(root, settled) };
  }
  const opened = isOfNothing(settled, isBranch)
    ? { ...settled, additional: 'any' as const }
    : settled;
  return opened.alternatives === undefined
    ? opened
    : { ...opened, alternatives: opened.alternatives.map((choice) => nameMapping(choice, names)) };
}

/** An object of which nothing is said holds anything: closed, it could only be empty. */
function isOfNothing(schema: SchemaModel, isBranch: boolean): boolean {
  return (
    schema.kind === 'object' &&
    schema.additional === 'unstated' &&
    schema.properties.length === 0 &&
    schema.alternatives === undefined &&
    !(isBranch && schema.requires !== undefined)
  );
}

/** What a schema says at its root holds wherever it is referred to, as if it stood there. */
function inherit(root: SchemaModel, over: SchemaAnnotations): SchemaAnnotations {
  const { readOnly, nullable, default: fallback, extensions } = root;
  const ours = Object.entries(extensions ?? {}).filter(
    ([name]) => name === 'x-references' || name === 'x-unique',
  );
  return {
    ...(readOnly === true && { readOnly }),
    ...(nullable === true && { nullable }),
    ...(over.default === undefined && fallback !== undefined && { default: fallback }),
    ...(ours.length > 0 && { extensions: { ...Object.fromEntries(ours), ...over.extensions } }),
  };
}

function nameMapping(choice: Alternatives, names: ReadonlyMap<string, string>): Alternatives {
  const { discriminator } = choice;
  const mapping = discriminator?.['mapping'];
  if (!isJsonObject(mapping)) return choice;
  const named = Object.entries(mapping).map(([value, id]) => {
    const name = names.get(String(id));
    return [value, name === undefined ? id : `#/components/schemas/${name}`] as const;
  });
  const renamed: JsonObject = { ...discriminator, mapping: Object.fromEntries(named) };
  return { ...choice, discriminator: renamed };
}
