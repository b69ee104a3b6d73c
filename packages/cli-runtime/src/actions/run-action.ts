import type { JsonValue } from '@flux-resourceset/contract';
import { assignDocument, unassignDocument } from './assign.js';
import { createDocument } from './create.js';
import { showPolls } from './flux.js';
import { single, type RemoteInvocation, type Result, type Session } from './invocation.js';
import { listDocuments } from './list.js';
import { patchValues } from './patch.js';
import { readAny } from './read.js';
import { showStatus } from './status.js';

const accesses = {
  list: 'read',
  get: 'read',
  read: 'read',
  flux: 'read',
  render: 'read',
  status: 'read',
  create: 'write',
  update: 'write',
  delete: 'write',
  set: 'write',
  assign: 'write',
  unassign: 'write',
  patch: 'write',
} as const satisfies Readonly<Record<RemoteInvocation['kind'], 'read' | 'write'>>;

/** Which token a command takes. */
export function accessOf({ kind }: RemoteInvocation): 'read' | 'write' {
  return accesses[kind];
}

/**
 * Does what a command says.
 *
 * @throws CliError, or what the client rejects with
 */
export async function runAction(invocation: RemoteInvocation, session: Session): Promise<Result> {
  switch (invocation.kind) {
    case 'list':
      return listDocuments(invocation.action, invocation, session, invocation.noun);
    case 'get':
    case 'delete':
      return callInstance(invocation, [], session);
    case 'create':
      return createDocument(invocation, session);
    case 'update':
      return callInstance(invocation, [invocation.body], session);
    case 'set': {
      const { action, keys, value } = invocation;
      return single((await session.api.call(action.function, [...keys, value])).data);
    }
    case 'assign':
      return assignDocument(invocation, session);
    case 'unassign':
      return unassignDocument(invocation, session);
    case 'patch':
      return patchValues(invocation, session);
    case 'read':
      return readAny(invocation, session);
    default:
      return showFleet(invocation, session);
  }
}

type FleetInvocation = Extract<RemoteInvocation, { kind: 'flux' | 'status' | 'render' }>;

/** What clusters poll, and what is known of them. */
async function showFleet(invocation: FleetInvocation, session: Session): Promise<Result> {
  switch (invocation.kind) {
    case 'flux':
      return showPolls(invocation, session);
    case 'status':
      return showStatus(invocation, session);
    case 'render': {
      const { renderCluster } = await import('../render/render-cluster.js');
      return renderCluster(invocation, session);
    }
    default:
      return invocation satisfies never;
  }
}

async function callInstance(
  { action, keys, noun }: Extract<RemoteInvocation, { kind: 'get' | 'delete' | 'update' }>,
  body: readonly JsonValue[],
  { api }: Session,
): Promise<Result> {
  const { data } = await api.call(action.function, [...keys, ...body]);
  return single(data, action.columns, noun);
}
