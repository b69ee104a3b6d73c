import { isDeepStrictEqual } from 'node:util';
import {
  type AssignmentDescriptor,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { changeCluster, type ChangedCluster } from '../api/change-cluster.js';
import { planResult } from '../changes/plan-result.js';
import type { AssignInvocation, UnassignInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result } from './result.js';

/** Gives a document to a cluster, or changes what the cluster's reference to it says. */
export async function assignDocument(
  { action: { assignment }, ...assigned }: AssignInvocation,
  session: Session,
): Promise<Result> {
  const { key, cluster, reference } = assigned;
  const changed = await changeCluster(
    session,
    assignment.cluster,
    cluster,
    (document) => assigningPatch(assignment, document, key, reference),
    // Only what a reference switches off may go.
    Object.values(reference).includes(false) ? 'inform' : undefined,
  );
  return resultOf(changed, assignment, session);
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

function resultOf(
  changed: ChangedCluster,
  { cluster: { columns, option } }: AssignmentDescriptor,
  session: Session,
): Result {
  return changed.kind === 'done'
    ? single(changed.document, columns, option)
    : planResult(changed.plan, session);
}

/** Takes a document from a cluster, and with it the cluster's own values of it. */
export async function unassignDocument(
  { action: { assignment }, key, cluster: clusterKey }: UnassignInvocation,
  session: Session,
): Promise<Result> {
  const { cluster, member, label, patches } = assignment;
  const change = (document: JsonObject): JsonObject | null => {
    const references = referencesOf(document, member);
    const kept = references.filter((reference) => !refersTo(reference, key));
    if (kept.length === references.length) {
      session.messages.warn(`${label} ${String(key)} is not assigned to ${String(clusterKey)}`);
      return null;
    }
    return { [member]: kept, ...removeValues(document, patches, key) };
  };
  const changed = await changeCluster(session, cluster, clusterKey, change, 'inform');
  return resultOf(changed, assignment, session);
}

/** Values of what is not assigned are refused by the server. */
function removeValues(document: JsonObject, patches: string | null, key: JsonValue): JsonObject {
  const values = patches === null ? undefined : document[patches];
  const hasValues = isJsonObject(values) && Object.hasOwn(values, String(key));
  return patches !== null && hasValues ? { [patches]: { [String(key)]: null } } : {};
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
  const members = isJsonObject(reference) ? { ...reference, ...given } : given;
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

function refersTo(reference: JsonValue, key: JsonValue): boolean {
  return isJsonObject(reference) && reference['id'] === key;
}

function referencesOf(document: JsonObject, member: string): readonly JsonValue[] {
  const references = document[member];
  return isJsonList(references) ? references : [];
}
