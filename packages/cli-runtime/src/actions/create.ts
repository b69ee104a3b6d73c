import { isDeepStrictEqual } from 'node:util';
import type {
  AssignmentDescriptor,
  BatchOperation,
  CreateAction,
  JsonObject,
  JsonValue,
} from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import { untilUnchanged } from '../api/until-unchanged.js';
import { isServerProblem } from '../api/explain-error.js';
import { planResult } from '../changes/plan-result.js';
import type { Written } from '../changes/writer.js';
import { assigningPatch, writeReference } from './assign.js';
import type { CreateInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result } from './result.js';

/** Creates a document and, where a cluster is named, gives it to the cluster. */
export async function createDocument(
  invocation: CreateInvocation,
  session: Session,
): Promise<Result> {
  const { action, assigned, key, parents, body, noun } = invocation;
  if (action.assignment === null || assigned === null) {
    const written = await session.writer.write(action.function, [...parents, body]);
    return written.kind === 'done'
      ? single(written.data, action.columns, noun)
      : planResult(written.plan, session);
  }
  const { assignment, of, get } = action;
  return key === undefined || of === null || get === null
    ? createThenAssign(assignment, assigned, invocation, session)
    : createAndAssign({ of, get, key, assignment, assigned }, invocation, session);
}

/** What is created, and which cluster is given it. */
interface Creation {
  readonly of: string;
  /** Reads what is there already. */
  readonly get: string;
  readonly key: JsonValue;
  readonly assignment: AssignmentDescriptor;
  readonly assigned: NonNullable<CreateInvocation['assigned']>;
}

/** Both happen or neither does; what exists is kept as it is: somebody may have meant it so. */
async function createAndAssign(
  creation: Creation,
  invocation: CreateInvocation,
  session: Session,
): Promise<Result> {
  const { get, key, assignment, assigned } = creation;
  const { cluster } = assignment;
  const name = `${cluster.option} ${String(assigned.cluster)}`;
  const written = await untilUnchanged(name, () => sendOnce(creation, invocation, session));
  if (written?.kind === 'planned') return planResult(written.plan, session);
  const { api } = session;
  const document = (await api.call(get, [key])).data;
  const changed = (await api.call(cluster.get, [assigned.cluster])).data;
  return resultOf(invocation.action, assignment, document, changed, [key, assigned.cluster]);
}

/** @returns null where nothing is to change */
async function sendOnce(
  creation: Creation,
  invocation: CreateInvocation,
  session: Session,
): Promise<Written | null> {
  const { assignment, assigned, key } = creation;
  // A cluster that is not there is found out before anything is written.
  const { data, headers } = await session.api.call(assignment.cluster.get, [assigned.cluster]);
  const existing = await findExisting(creation, session);
  if (existing !== null) warnOfDifferences(invocation, existing, session);
  const patch = assigningPatch(assignment, asObject(data), key, assigned.reference);
  if (existing !== null && patch === null && !session.writer.isDryRun) return null;
  const assigning = patchOperation(creation, patch ?? {}, headers.get('ETag'));
  if (existing !== null) return session.writer.write('batch', [{ operations: [assigning] }]);
  const { of } = creation;
  const creating: BatchOperation = { operation: 'create', kind: of, document: invocation.body };
  try {
    return await session.writer.write('batch', [{ operations: [creating, assigning] }]);
  } catch (error) {
    // Somebody has made it in between: then it is there.
    const isTaken = isServerProblem(error) && error.status === 409;
    if (!isTaken || (await findExisting(creation, session)) === null) throw error;
    return sendOnce(creation, invocation, session);
  }
}

function patchOperation(
  { assignment, assigned }: Creation,
  patch: JsonObject,
  entityTag: string | null,
): BatchOperation {
  return {
    operation: 'patch',
    kind: assignment.cluster.kind,
    id: String(assigned.cluster),
    patch,
    ...(entityTag !== null && { if_match: entityTag }),
  };
}

async function findExisting({ get, key }: Creation, { api }: Session): Promise<JsonObject | null> {
  try {
    return asObject((await api.call(get, [key])).data);
  } catch (error) {
    if (isServerProblem(error) && error.status === 404) return null;
    throw error;
  }
}

/** The server makes the key, so that only its answer says what is to be assigned. */
async function createThenAssign(
  assignment: AssignmentDescriptor,
  assigned: NonNullable<CreateInvocation['assigned']>,
  { action, parents, body }: CreateInvocation,
  session: Session,
): Promise<Result> {
  await session.api.call(assignment.cluster.get, [assigned.cluster]);
  const written = await session.writer.write(action.function, [...parents, body]);
  if (written.kind === 'planned') return planResult(written.plan, session);
  const id = asObject(written.data)[action.key ?? 'id'] ?? null;
  const { cluster, reference } = assigned;
  await writeReference(assignment, { key: id, cluster }, reference, session);
  const changed = (await session.api.call(assignment.cluster.get, [cluster])).data;
  return resultOf(action, assignment, written.data, changed, [id, cluster]);
}

function resultOf(
  { name, columns: own }: CreateAction,
  { cluster: { option, columns } }: AssignmentDescriptor,
  document: JsonValue,
  cluster: JsonValue,
  [key, clusterKey]: readonly JsonValue[],
): Result {
  return {
    value: { [name]: document, [option]: cluster },
    names: [`${name}/${String(key)}`, `${option}/${String(clusterKey)}`],
    tables: [
      { title: name, value: document, columns: own },
      { title: option, value: cluster, columns },
    ],
  };
}

function warnOfDifferences(
  { action: { name, key }, body }: CreateInvocation,
  existing: JsonObject,
  { messages }: Session,
): void {
  const different = Object.keys(body).filter(
    (member) => member !== key && !isDeepStrictEqual(existing[member], body[member]),
  );
  if (different.length === 0) return;
  const id = String(existing[key ?? 'id']);
  messages.warn(`${name} ${id} exists and is kept as it is; it differs in ${different.join(', ')}`);
}
