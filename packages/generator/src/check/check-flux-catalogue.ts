import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { checkAdvice } from './check-flux-advice.js';
import { checkInput } from './check-flux-input.js';
import type { FluxSource } from '../read/source-definition.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import { textOf } from '../load/json-path.js';
import { membersOf, resolve, schemaBelow, typeOf } from '../read/schema-location.js';
import type { FileIndex, Member, SchemaLocation } from '../read/schema-location.js';

/** Checks `x-flux` of a kind whose documents become inputs of polls. */
export function checkCatalogueKind(
  index: FileIndex,
  cluster: FluxSource,
  catalogue: FluxSource,
): readonly Diagnostic[] {
  const assignments = findAssignments(index, cluster, catalogue);
  const references = assignments.flatMap(({ element }) => membersOf(index, element));
  return [
    ...checkKey(catalogue),
    ...checkAssignments(cluster, catalogue, assignments),
    ...checkPatches(index, cluster, catalogue),
    ...checkInput(catalogue, references),
    ...checkAdvice(index, catalogue, references),
  ];
}

// Flux Operator takes an input's `id` for its identity and drops inputs without one.
function checkKey({ file, key }: FluxSource): readonly Diagnostic[] {
  if (key.name === 'id' && key.type === 'string') return [];
  const message = `inputs are told apart by a string \`id\`, and the key is \`${key.name}\` (${key.type})`;
  const fix = 'write `key: { name: id, schema: { type: string } }`';
  return [diagnose(file, ['schema', 'key'], { message, fix, at: 'key' })];
}

interface Assignment {
  readonly property: Member;
  readonly element: SchemaLocation;
}

function findAssignments(
  index: FileIndex,
  cluster: FluxSource,
  catalogue: FluxSource,
): readonly Assignment[] {
  return cluster.members.flatMap((property) => {
    if (property.written.schema['x-references'] !== catalogue.kind) return [];
    const items = schemaBelow(property.resolved, 'items');
    const element = items && resolve(index, items);
    return element && typeOf(element) === 'object' ? [{ property, element }] : [];
  });
}

function checkAssignments(
  cluster: FluxSource,
  { file, kind }: FluxSource,
  assignments: readonly Assignment[],
): readonly Diagnostic[] {
  const [first, second] = assignments;
  if (first === undefined) {
    const message = `\`x-flux\`, but no property of \`${cluster.kind}\` assigns \`${kind}\``;
    const fix =
      `add to the properties in ${cluster.file.path}: \`${kind}: { type: array, default: [], ` +
      `x-references: ${kind}, items: { type: object, required: [id], properties: { id: { type: string } } } }\``;
    return [diagnose(file, ['x-flux'], { message, fix, at: 'key' })];
  }
  if (second === undefined) return [];
  const { written, name } = second.property;
  const message = `\`${name}\` assigns \`${kind}\`, and so does \`${first.property.name}\``;
  const fix = 'keep one list of references for each kind that is polled';
  return [diagnose(written.file, [...written.path, 'x-references'], { message, fix })];
}

function checkPatches(
  index: FileIndex,
  cluster: FluxSource,
  { file, flux }: FluxSource,
): readonly Diagnostic[] {
  const patches = textOf(flux['patches']);
  if (patches === null || !/^[^.]+\.[^.]+$/.test(patches)) return [];
  const complaint = complainOfPatches(index, cluster, patches);
  return complaint === null ? [] : [diagnose(file, ['x-flux', 'patches'], complaint)];
}

function complainOfPatches(
  index: FileIndex,
  cluster: FluxSource,
  patches: string,
): Complaint | null {
  const [kind, name = ''] = patches.split('.');
  if (kind !== cluster.kind) {
    const message = `\`${patches}\` is not on the kind of the clusters`;
    return { message, fix: `write \`${cluster.kind}.${name}\`` };
  }
  const member = cluster.members.find((candidate) => candidate.name === name);
  if (member === undefined) {
    const near = findNearMiss(
      name,
      cluster.members.map((candidate) => candidate.name),
    );
    const fix = near
      ? `write \`${kind}.${near}\``
      : `add to ${cluster.file.path}: ${showMapOfMaps(name)}`;
    return { message: `\`${name}\` is no property of \`${kind}\``, fix };
  }
  if (isMapOfMaps(index, member.resolved)) return null;
  const message = `\`${patches}\` is no map of maps of strings`;
  return { message, fix: `define it as ${showMapOfMaps(name)}` };
}

function showMapOfMaps(name: string): string {
  return (
    `\`${name}: { type: object, default: {}, additionalProperties: ` +
    '{ type: object, additionalProperties: { type: string } } }`'
  );
}

function isMapOfMaps(index: FileIndex, location: SchemaLocation): boolean {
  const inner = valuesOf(index, location);
  const value = inner && valuesOf(index, inner);
  const type = value && typeOf(value);
  return type !== undefined && ['string', 'integer', 'number', 'boolean'].includes(type);
}

function valuesOf(index: FileIndex, location: SchemaLocation): SchemaLocation | undefined {
  if (typeOf(location) !== 'object' && location.schema['type'] !== undefined) return undefined;
  const values = schemaBelow(location, 'additionalProperties');
  return values && resolve(index, values);
}
