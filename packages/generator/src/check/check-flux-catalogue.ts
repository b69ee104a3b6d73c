import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { checkAdvice } from './check-flux-advice.js';
import { checkInput } from './check-flux-input.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import { membersOf, type Member } from '../read/members.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { formsOf, resolveReference } from '../read/schema-tree.js';
import { originOf, type FluxKind } from './flux-kind.js';

/** Checks `x-flux` of a kind whose documents become inputs of polls. */
export function checkCatalogueKind(cluster: FluxKind, catalogue: FluxKind): readonly Diagnostic[] {
  const assignments = findAssignments(cluster, catalogue);
  const references = assignments.flatMap(({ element }) => membersOf(element, cluster.shared));
  return [
    ...checkKey(catalogue),
    ...checkAssignments(cluster, catalogue, assignments),
    ...checkPatches(cluster, catalogue),
    ...checkInput(catalogue, references),
    ...checkAdvice(catalogue, references),
  ];
}

// Flux Operator takes an input's `id` for its identity and drops inputs without one.
function checkKey({ file, key, shared }: FluxKind): readonly Diagnostic[] {
  const { kind } = resolveReference(key.schema, shared);
  if (key.name === 'id' && kind === 'string') return [];
  const message = `inputs are told apart by a string \`id\`, and the key is \`${key.name}\` (${kind})`;
  const fix = 'write `key: { name: id, schema: { type: string } }`';
  return [diagnose(file, ['schema', 'key'], { message, fix, at: 'key' })];
}

interface AssigningProperty {
  readonly property: Member;
  readonly element: SchemaModel;
}

function findAssignments(cluster: FluxKind, catalogue: FluxKind): readonly AssigningProperty[] {
  return cluster.members.flatMap((property) => {
    if (property.schema.extensions?.['x-references'] !== catalogue.kind) return [];
    const list = resolveReference(property.schema, cluster.shared);
    if (list.kind !== 'array') return [];
    const element = resolveReference(list.items, cluster.shared);
    return membersOf(element, cluster.shared).length > 0 ? [{ property, element }] : [];
  });
}

function checkAssignments(
  cluster: FluxKind,
  { file, kind }: FluxKind,
  assignments: readonly AssigningProperty[],
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
  const { name } = second.property;
  const origin = originOf(second.property, cluster);
  const message = `\`${name}\` assigns \`${kind}\`, and so does \`${first.property.name}\``;
  const fix = 'keep one list of references for each kind that is polled';
  return [diagnose(origin.file, [...origin.path, 'x-references'], { message, fix })];
}

function checkPatches(cluster: FluxKind, { file, flux }: FluxKind): readonly Diagnostic[] {
  const { patches } = flux;
  if (patches === null || !/^[^.]+\.[^.]+$/.test(patches)) return [];
  const complaint = complainOfPatches(cluster, patches);
  return complaint === null ? [] : [diagnose(file, ['x-flux', 'patches'], complaint)];
}

function complainOfPatches(cluster: FluxKind, patches: string): Complaint | null {
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
  if (isMapOfMaps(member.schema, cluster.shared)) return null;
  const message = `\`${patches}\` is no map of maps of strings`;
  return { message, fix: `define it as ${showMapOfMaps(name)}` };
}

function showMapOfMaps(name: string): string {
  return (
    `\`${name}: { type: object, default: {}, additionalProperties: ` +
    '{ type: object, additionalProperties: { type: string } } }`'
  );
}

function isMapOfMaps(schema: SchemaModel, shared: SchemaLookup): boolean {
  const inner = valuesOf(schema, shared);
  const value = inner && valuesOf(inner, shared);
  if (value === undefined) return false;
  const kinds = formsOf(value, shared).map(({ kind }) => kind);
  return kinds.some((kind) => ['string', 'integer', 'number', 'boolean'].includes(kind));
}

function valuesOf(schema: SchemaModel, shared: SchemaLookup): SchemaModel | undefined {
  const { additional } = { additional: undefined, ...resolveReference(schema, shared) };
  return typeof additional === 'object' ? resolveReference(additional, shared) : undefined;
}
