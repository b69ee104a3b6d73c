import { isDeepStrictEqual } from 'node:util';
import type {
  AssignmentDescriptor,
  CreateAction,
  JsonObject,
  JsonValue,
} from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import { isServerProblem } from '../api/explain-error.js';
import { assign } from './assign.js';
import { single, type CreateInvocation, type Result, type Session } from './invocation.js';

/** Creates a document and, where a cluster is named, gives it to the cluster. */
export async function createDocument(
  invocation: CreateInvocation,
  session: Session,
): Promise<Result> {
  const { action, assigned, noun } = invocation;
  if (action.assignment === null || assigned === null) {
    return single(await create(invocation, session), action.columns, noun);
  }
  return createAndAssign(action.assignment, assigned, invocation, session);
}

/** A cluster that is not there is found out before anything is written. */
async function createAndAssign(
  assignment: AssignmentDescriptor,
  assigned: NonNullable<CreateInvocation['assigned']>,
  invocation: CreateInvocation,
  session: Session,
): Promise<Result> {
  const { action } = invocation;
  await session.api.call(assignment.cluster.get, [assigned.cluster]);
  const document = await ensure(invocation, session);
  const key = action.key === null ? 'id' : action.key;
  const id = asObject(document)[key] ?? null;
  const changed = await assign(assignment, { ...assigned, key: id }, session);
  const { option, columns } = assignment.cluster;
  return {
    value: { [action.name]: document, [option]: changed },
    names: [`${action.name}/${String(id)}`, `${option}/${String(assigned.cluster)}`],
    tables: [
      { title: action.name, value: document, columns: action.columns },
      { title: option, value: changed, columns },
    ],
  };
}

async function create(
  { action, parents, body }: CreateInvocation,
  { api }: Session,
): Promise<JsonValue> {
  return (await api.call(action.function, [...parents, body])).data;
}

/** What exists is kept as it is: somebody may have meant it so. */
async function ensure(invocation: CreateInvocation, session: Session): Promise<JsonValue> {
  try {
    return await create(invocation, session);
  } catch (error) {
    const { action, parents, key, body } = invocation;
    const isTaken = isServerProblem(error) && error.status === 409;
    if (!isTaken || action.get === null || key === undefined) throw error;
    const existing = (await session.api.call(action.get, [...parents, key])).data;
    warnOfDifferences(action, asObject(existing), body, session);
    return existing;
  }
}

function warnOfDifferences(
  { name, key }: CreateAction,
  existing: JsonObject,
  given: JsonObject,
  { messages }: Session,
): void {
  const different = Object.keys(given).filter(
    (member) => member !== key && !isDeepStrictEqual(existing[member], given[member]),
  );
  if (different.length === 0) return;
  const id = String(existing[key ?? 'id']);
  messages.warn(`${name} ${id} exists and is kept as it is; it differs in ${different.join(', ')}`);
}
