import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import type { FluxSource } from '../read/source-definition.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import { objectOf, textsOf } from '../load/json-path.js';
import type { Path } from '../load/loaded-file.js';
import { typeOf } from '../read/schema-location.js';
import type { FileIndex, Member } from '../read/schema-location.js';

/** Checks `x-flux` of the kind whose documents are clusters. */
export function checkClusterKind(_index: FileIndex, cluster: FluxSource): readonly Diagnostic[] {
  return [
    ...checkMissing(cluster),
    ...checkForeignKeys(cluster),
    ...Object.entries(objectOf(cluster.flux['identity'])).flatMap(([name, property]) =>
      typeof property === 'string' ? checkIdentity(cluster, name, property) : [],
    ),
    ...textsOf(cluster.flux['list']).flatMap((name, position) =>
      checkListed(cluster, name, position),
    ),
  ];
}

const REQUIRED: Readonly<Record<string, string>> = {
  path: 'add `path: /api/v2/flux/clusters`',
  identity: 'add `identity: { name: …, dns: …, environment: … }` with the properties to serve',
};

function checkMissing(cluster: FluxSource): readonly Diagnostic[] {
  const missing = Object.entries(REQUIRED).filter(([key]) => cluster.flux[key] === undefined);
  const identity = cluster.flux['identity'];
  const hasDns = identity === undefined || objectOf(identity)['dns'] !== undefined;
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

function checkForeignKeys(cluster: FluxSource): readonly Diagnostic[] {
  return ['endpoint', 'patches', 'group', 'switch', 'requires', 'unused']
    .filter((key) => cluster.flux[key] !== undefined)
    .map((key) =>
      complain(cluster, ['x-flux', key], {
        message: `\`${key}\` on the kind of the clusters`,
        fix: 'move it to the kind whose documents become inputs',
        at: 'key',
      }),
    );
}

function checkIdentity(cluster: FluxSource, name: string, property: string): readonly Diagnostic[] {
  const at = ['x-flux', 'identity', name];
  const member = findMember(cluster, property);
  if (member === undefined) return [complain(cluster, at, complainOfMember(cluster, property))];
  const isKey = cluster.key.name === property;
  const complaints = [
    typeOf(member.resolved) === 'string' ? null : `write \`type: string\` on \`${property}\``,
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

function isUnique({ written, resolved }: Member): boolean {
  return written.schema['x-unique'] === true || resolved.schema['x-unique'] === true;
}

function checkListed(cluster: FluxSource, name: string, position: number): readonly Diagnostic[] {
  const isThere = findMember(cluster, name) !== undefined || cluster.key.name === name;
  if (isThere) return [];
  return [complain(cluster, ['x-flux', 'list', position], complainOfMember(cluster, name))];
}

function findMember(cluster: FluxSource, name: string): Member | undefined {
  return cluster.members.find((member) => member.name === name);
}

function complainOfMember(cluster: FluxSource, name: string): Complaint {
  const names = cluster.members.map((member) => member.name);
  const near = findNearMiss(name, names);
  const fix = near
    ? `write \`${near}\``
    : `add the property, or use one of \`${names.join('`, `')}\``;
  return { message: `\`${name}\` is no property of \`${cluster.kind}\``, fix };
}

function complain(cluster: FluxSource, path: Path, complaint: Complaint): Diagnostic {
  return diagnose(cluster.file, path, complaint);
}
