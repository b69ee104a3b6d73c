import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import type { Member } from '../read/members.js';
import { resolveReference } from '../read/schema-tree.js';
import { originOf, type FluxKind } from './flux-kind.js';

/**
 * Checks the input that a catalogue document, a reference, patches and the `cluster` block
 * make together: no two of them may disagree, and nothing in it may be missing.
 */
export function checkInput(
  catalogue: FluxKind,
  references: readonly Member[],
): readonly Diagnostic[] {
  return [
    ...catalogue.members.flatMap((member) => checkTotal(member, catalogue)),
    ...references.flatMap((member) => checkReferenceMember(catalogue, member)),
    ...checkReserved(catalogue, references),
    ...checkGroups(catalogue, references),
  ];
}

// Templates run with missingkey=error: an absent member stops every resource of the cluster.
function checkTotal(member: Member, catalogue: FluxKind): readonly Diagnostic[] {
  const { name, required, schema } = member;
  const { kind, key, flux } = catalogue;
  if (name === key.name || required || schema.default !== undefined) return [];
  if (flux.optional.includes(name)) return [];
  const { file, path } = originOf(member, catalogue);
  const message = `\`${name}\` is part of an input of \`${kind}\` and may be missing`;
  const fix =
    `templates stop at a missing key: add \`${name}\` to \`required\` ` +
    `or give it a default, as in \`default: ${proposeDefault(member, catalogue)}\`; ` +
    `or name it in \`x-flux.optional\`, and read it by \`index inputs "${name}"\``;
  return [diagnose(file, path, { message, fix, at: 'key' })];
}

function proposeDefault({ schema }: Member, { shared }: FluxKind): string {
  switch (resolveReference(schema, shared).kind) {
    case 'array':
      return '[]';
    case 'object':
      return '{}';
    case 'boolean':
      return 'false';
    case 'integer':
    case 'number':
      return '0';
    default:
      return "''";
  }
}

function checkReferenceMember(catalogue: FluxKind, member: Member): readonly Diagnostic[] {
  const { name } = member;
  const overridden = catalogue.members.find((candidate) => candidate.name === name);
  if (overridden === undefined) return checkTotal(member, catalogue);
  const [own, theirs] = [describeType(member, catalogue), describeType(overridden, catalogue)];
  if (own === theirs) return [];
  const { file, path } = originOf(member, catalogue);
  const { kind } = resolveReference(overridden.schema, catalogue.shared);
  const message = `\`${name}\` is ${own} here and ${theirs} in \`${catalogue.kind}\``;
  const fix = `write \`type: ${kind === 'any' ? 'string' : kind}\` as there, or rename it`;
  return [diagnose(file, path, { message, fix, at: 'key' })];
}

function describeType({ schema }: Member, { shared }: FluxKind): string {
  const nameKind = (kind: string): string => (kind === 'any' ? 'untyped' : kind);
  const resolved = resolveReference(schema, shared);
  return resolved.kind === 'array'
    ? `array of ${nameKind(resolveReference(resolved.items, shared).kind)}`
    : nameKind(resolved.kind);
}

// `provider` is overwritten by Flux Operator; the others are filled by the projection.
function reservedNames({ flux }: FluxKind): ReadonlyMap<string, string> {
  const names = new Map([
    ['provider', 'Flux Operator writes its own provider there'],
    ['cluster', 'the block of the cluster stands there'],
  ]);
  if (flux.stated.includes('patches')) names.set('patches', "the cluster's patches stand there");
  return names;
}

function checkReserved(catalogue: FluxKind, references: readonly Member[]): readonly Diagnostic[] {
  const reserved = reservedNames(catalogue);
  const groups = catalogue.flux.group;
  const grouped = new Set(Object.values(groups).flat());
  const own = [...catalogue.members, ...references].filter(({ name }) => !grouped.has(name));
  const members = own.flatMap((member) => {
    const { name } = member;
    const taken = Object.hasOwn(groups, name) ? 'a group of that name stands there' : undefined;
    const reason = reserved.get(name) ?? taken;
    if (reason === undefined) return [];
    const { file, path } = originOf(member, catalogue);
    return [diagnose(file, path, complainOfReserved(name, reason))];
  });
  const names = Object.keys(groups).flatMap((name) => {
    const reason = reserved.get(name);
    if (reason === undefined) return [];
    const at = ['x-flux', 'group', name];
    return [diagnose(catalogue.file, at, complainOfReserved(name, reason))];
  });
  return [...members, ...names];
}

function complainOfReserved(name: string, reason: string): Complaint {
  return {
    message: `an input cannot have a member \`${name}\`: ${reason}`,
    fix: 'rename it, or move it under another name with `x-flux: { group: … }`',
    at: 'key',
  };
}

function checkGroups(catalogue: FluxKind, references: readonly Member[]): readonly Diagnostic[] {
  const names = [...new Set([...catalogue.members, ...references].map(({ name }) => name))];
  const places = Object.entries(catalogue.flux.group).flatMap(([group, list]) =>
    list.map((name, position) => ({ group, name, position })),
  );
  return places.flatMap(({ group, name, position }, index) => {
    const first = places.findIndex((place) => place.name === name);
    const taken = first < index ? places[first]?.group : undefined;
    const complaint = complainOfGrouped(catalogue, name, names, taken);
    const at = ['x-flux', 'group', group, position];
    return complaint === null ? [] : [diagnose(catalogue.file, at, complaint)];
  });
}

function complainOfGrouped(
  { kind, key }: FluxKind,
  name: string,
  names: readonly string[],
  taken: string | undefined,
): Complaint | null {
  if (name === key.name) {
    return { message: `an input's \`${name}\` cannot be grouped`, fix: 'remove it from the group' };
  }
  if (taken !== undefined) {
    return {
      message: `\`${name}\` is in group \`${taken}\` already`,
      fix: 'remove one of the two',
    };
  }
  if (names.includes(name)) return null;
  const near = findNearMiss(name, names);
  const fix = near ? `write \`${near}\`` : `use some of \`${names.join('`, `')}\``;
  return { message: `\`${name}\` is no property of \`${kind}\` or of its references`, fix };
}
