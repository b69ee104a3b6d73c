import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import type { Path } from '../load/loaded-file.js';
import type { Member } from '../read/members.js';
import { resolveReference } from '../read/schema-tree.js';
import type { FluxKind } from './flux-kind.js';

/** Checks `x-flux` of the kind whose documents are clusters. */
export function checkClusterKind(cluster: FluxKind): readonly Diagnostic[] {
  return [
    ...checkMissing(cluster),
    ...checkForeignKeys(cluster),
    ...Object.entries(cluster.flux.identity ?? {}).flatMap(([name, property]) =>
      property === '' ? [] : checkIdentity(cluster, name, property),
    ),
    ...(cluster.flux.list ?? []).flatMap((name, position) => checkListed(cluster, name, position)),
  ];
}

const REQUIRED: Readonly<Record<string, string>> = {
  path: 'add `path: /api/v2/flux/clusters`',
  identity: 'add `identity: { name: …, dns: …, environment: … }` with the properties to serve',
};

function checkMissing(cluster: FluxKind): readonly Diagnostic[] {
  const missing = Object.entries(REQUIRED).filter(([key]) => !cluster.flux.stated.includes(key));
  const { identity, stated } = cluster.flux;
  const hasDns = !stated.includes('identity') || identity?.['dns'] !== undefined;
  return [
    ...missing.map(([key, fix]) =>
      complain(cluster, ['x-flux'], { message: `\`x-flux\` has no \`${key}\``, fix, at: 'key' }),
    ),
    ...(hasDns ? [] : [complain(cluster, ['x-flux', 'identity'], NO_DNS)]),
  ];
}

const NO_DNS: Complaint = {
  message: '`identity` has no `dns`',
  fix: 'add `dns:` with the property that holds the name under which a cluster polls',
  at: 'key',
};

function checkForeignKeys(cluster: FluxKind): readonly Diagnostic[] {
  return ['endpoint', 'patches', 'group', 'switch', 'requires', 'unused', 'optional', 'choices']
    .filter((key) => cluster.flux.stated.includes(key))
    .map((key) =>
      complain(cluster, ['x-flux', key], {
        message: `\`${key}\` on the kind of the clusters`,
        fix: 'move it to the kind whose documents become inputs',
        at: 'key',
      }),
    );
}

function checkIdentity(cluster: FluxKind, name: string, property: string): readonly Diagnostic[] {
  const at = ['x-flux', 'identity', name];
  const member = findMember(cluster, property);
  if (member === undefined) return [complain(cluster, at, complainOfMember(cluster, property))];
  const isKey = cluster.key.name === property;
  const complaints = [
    resolveReference(member.schema, cluster.shared).kind === 'string'
      ? null
      : `write \`type: string\` on \`${property}\``,
    member.required || isKey ? null : `add \`${property}\` to \`required\``,
    name !== 'dns' || isUnique(member) ? null : `write \`x-unique: true\` on \`${property}\``,
  ];
  const message = `identity \`${name}\`: \`${property}\` is no ${describeNeed(name)}`;
  return complaints
    .filter((fix) => fix !== null)
    .map((fix) => complain(cluster, at, { message, fix }));
}

function describeNeed(name: string): string {
  return name === 'dns' ? 'required, unique string' : 'required string';
}

function isUnique({ schema }: Member): boolean {
  return schema.extensions?.['x-unique'] === true;
}

function checkListed(cluster: FluxKind, name: string, position: number): readonly Diagnostic[] {
  const isThere = findMember(cluster, name) !== undefined || cluster.key.name === name;
  if (isThere) return [];
  return [complain(cluster, ['x-flux', 'list', position], complainOfMember(cluster, name))];
}

function findMember(cluster: FluxKind, name: string): Member | undefined {
  return cluster.members.find((member) => member.name === name);
}

function complainOfMember(cluster: FluxKind, name: string): Complaint {
  const names = cluster.members.map((member) => member.name);
  const near = findNearMiss(name, names);
  const fix = near
    ? `write \`${near}\``
    : `add the property, or use one of \`${names.join('`, `')}\``;
  return { message: `\`${name}\` is no property of \`${cluster.kind}\``, fix };
}

function complain(cluster: FluxKind, path: Path, complaint: Complaint): Diagnostic {
  return diagnose(cluster.file, path, complaint);
}
