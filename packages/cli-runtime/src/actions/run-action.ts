import type {
  ActionDescriptor,
  FluxAction,
  JsonValue,
  RenderAction,
  StatusAction,
} from '@flux-resourceset/contract';
import { assignDocument, unassignDocument } from './assign.js';
import { createDocument } from './create.js';
import { showPolls } from './flux.js';
import { single, type Invocation, type Result, type Session } from './invocation.js';
import { listDocuments } from './list.js';
import { patchValues } from './patch.js';
import { showStatus } from './status.js';

/** What needs the server. */
export type RemoteAction = Exclude<ActionDescriptor, { readonly kind: 'completion' }>;

const readers: ReadonlySet<string> = new Set(['list', 'get', 'flux', 'render', 'status']);

/** Which token a command takes. */
export function accessOf({ kind }: RemoteAction): 'read' | 'write' {
  return readers.has(kind) ? 'read' : 'write';
}

/**
 * Does what a command says.
 *
 * @throws CliError, or what the client rejects with
 */
export async function runAction(
  action: RemoteAction,
  invocation: Invocation,
  session: Session,
): Promise<Result> {
  switch (action.kind) {
    case 'list':
      return listDocuments(action, invocation, session);
    case 'get':
    case 'delete':
      return single(await callInstance(action.function, [], invocation, session), action.columns);
    case 'create':
      return createDocument(action, invocation, session);
    case 'update':
      return single(
        await callInstance(action.function, [invocation.body], invocation, session),
        action.columns,
      );
    case 'set':
      return single(await callInstance(action.function, [invocation.value], invocation, session));
    case 'assign':
      return assignDocument(action.assignment, invocation, session);
    case 'unassign':
      return unassignDocument(action.assignment, invocation, session);
    case 'patch':
      return patchValues(action, invocation, session);
    default:
      return showFleet(action, invocation, session);
  }
}

/** What clusters poll, and what is known of them. */
async function showFleet(
  action: FluxAction | StatusAction | RenderAction,
  invocation: Invocation,
  session: Session,
): Promise<Result> {
  switch (action.kind) {
    case 'flux':
      return showPolls(action, invocation, session);
    case 'status':
      return showStatus(action, invocation, session);
    case 'render': {
      const { renderCluster } = await import('../render/render-cluster.js');
      return renderCluster(action, invocation, session);
    }
    default:
      return action satisfies never;
  }
}

async function callInstance(
  name: string,
  body: readonly (JsonValue | undefined)[],
  { parents, key }: Invocation,
  { api }: Session,
): Promise<JsonValue> {
  const keys = key === undefined ? parents : [...parents, key];
  return (await api.call(name, [...keys, ...body])).data;
}
