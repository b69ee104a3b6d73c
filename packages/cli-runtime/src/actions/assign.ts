import { isDeepStrictEqual } from 'node:util';
import {
  type AssignmentDescriptor,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { planResult } from '../changes/plan-result.js';
import { unlessMissing } from '../changes/unless-missing.js';
import type { Written, WriteOptions } from '../changes/writer.js';
import type { AssignInvocation, UnassignInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result } from './result.js';

/** What is assigned, and to which cluster. */
export type Assigned = Pick<UnassignInvocation, 'key' | 'cluster'>;

/** Gives a document to a cluster, or changes what the cluster's reference to it says. */
export async function assignDocument(
  { action: { assignment }, reference, ...assigned }: AssignInvocation,
  session: Session,
): Promise<Result> {
  const written = await writeReference(assignment, assigned, reference, session);
  return resultOf(written, assignment, assigned, session);
}

/**
 * Writes one element of an assignment: whoever writes others at the same time is not in its way.
 *
 * @param reference - what it says beside its id; null removes
 */
export async function writeReference(
  { put, patch }: AssignmentDescriptor,
  { key, cluster }: Assigned,
  reference: JsonObject,
  { writer }: Session,
): Promise<Written> {
  const given = withoutNulls(reference);
  // What is removed, and maps, which are merged entry by entry, are for a merge patch.
  const isPatch = Object.values(reference).some((value) => value === null || isJsonObject(value));
  // Only what a reference switches off may go.
  const options: WriteOptions = Object.values(reference).includes(false)
    ? { takesAway: 'inform' }
    : {};
  const changed = isPatch
    ? await unlessMissing(() => writer.write(patch, [cluster, key, reference], options))
    : null;
  return changed ?? writer.write(put, [cluster, key, given], options);
}

/** Takes a document from a cluster, and with it the cluster's own values of it. */
export async function unassignDocument(
  { action: { assignment }, ignoresMissing, ...assigned }: UnassignInvocation,
  session: Session,
): Promise<Result> {
  const { writer, messages, api } = session;
  const { key, cluster } = assigned;
  const { delete: remove, label, cluster: of } = assignment;
  const written = await unlessMissing(() =>
    writer.write(remove, [cluster, key], { takesAway: 'inform' }),
  );
  if (written !== null) return resultOf(written, assignment, assigned, session);
  // A cluster that is not there is told as such.
  await api.call(of.get, [cluster]);
  if (!ignoresMissing) {
    messages.warn(`${label} ${String(key)} is not assigned to ${String(cluster)}`);
  }
  const nothing = await writer.write(of.patch, [cluster, {}]);
  return resultOf(nothing, assignment, assigned, session);
}

/** The cluster as it is now, or what would change of it. */
async function resultOf(
  written: Written,
  { cluster: { columns, option, get } }: AssignmentDescriptor,
  { cluster }: Assigned,
  session: Session,
): Promise<Result> {
  if (written.kind === 'planned') return planResult(written.plan, session);
  return single((await session.api.call(get, [cluster])).data, columns, option);
}

/** @returns the merge patch that gives a document to a cluster; null where it has it so */
export function assigningPatch(
  { member }: AssignmentDescriptor,
  cluster: JsonObject,
  key: JsonValue,
  reference: JsonObject,
): JsonObject | null {
  const references = referencesOf(cluster, member);
  const changed = withReference(references, key, reference);
  return isDeepStrictEqual(changed, references) ? null : { [member]: changed };
}

function withReference(
  references: readonly JsonValue[],
  key: JsonValue,
  given: JsonObject,
): readonly JsonValue[] {
  const isThere = references.some((reference) => refersTo(reference, key));
  return isThere
    ? references.map((item) => (refersTo(item, key) ? overlay(item, given) : item))
    : [...references, overlay({ id: key }, given)];
}

function overlay(reference: JsonValue, given: JsonObject): JsonObject {
  return withoutNulls(isJsonObject(reference) ? { ...reference, ...given } : given);
}

function withoutNulls(members: JsonObject): JsonObject {
  const kept = Object.entries(members).filter(([, value]) => value !== null);
  return Object.fromEntries(
    kept.map(([name, value]) => [name, isJsonObject(value) ? withoutNulls(value) : value]),
  );
}

function refersTo(reference: JsonValue, key: JsonValue): boolean {
  return isJsonObject(reference) && reference['id'] === key;
}

function referencesOf(document: JsonObject, member: string): readonly JsonValue[] {
  const references = document[member];
  return isJsonList(references) ? references : [];
}
