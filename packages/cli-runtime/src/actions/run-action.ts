import type { JsonValue } from '@flux-resourceset/contract';
import { planResult } from '../changes/plan-result.js';
import { unlessMissing } from '../changes/unless-missing.js';
import type { Written, WriteOptions } from '../changes/writer.js';
import { applyFiles, diffFiles, removeFiles, updateSelected } from './apply.js';
import { assignDocument, unassignDocument } from './assign.js';
import { createDocument } from './create.js';
import { changeEntries } from './entries.js';
import { showPolls } from './flux.js';
import { runHistory } from './history.js';
import type {
  DocumentsInvocation,
  ExplainInvocation,
  FluxInvocation,
  HistoryInvocation,
  ReadInvocation,
  RemoteInvocation,
  RenderInvocation,
  SetInvocation,
  StatusInvocation,
  TransferInvocation,
  UpdateInvocation,
} from './invocation.js';
import type { Session } from './session.js';
import { nothing, single, type Result } from './result.js';
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
  history: 'read',
  change: 'read',
  explain: 'read',
  diff: 'write',
  apply: 'write',
  remove: 'write',
  edit: 'write',
  select: 'write',
  export: 'read',
  import: 'write',
  rollback: 'write',
  create: 'write',
  update: 'write',
  delete: 'write',
  set: 'write',
  entries: 'write',
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
      return getInstance(invocation, session);
    case 'delete':
      return writeInstance(invocation, [], session);
    case 'create':
      return createDocument(invocation, session);
    case 'update':
      return writeInstance(invocation, [invocation.body], session);
    case 'set':
      return writeInstance(invocation, [invocation.value], session);
    case 'entries':
      return changeEntries(invocation, session);
    case 'assign':
      return assignDocument(invocation, session);
    case 'unassign':
      return unassignDocument(invocation, session);
    case 'patch':
      return patchValues(invocation, session);
    default:
      return runOther(invocation, session);
  }
}

/** What is not done with documents of one kind. */
async function runOther(
  invocation: FleetInvocation | TransferInvocation | DocumentsInvocation | HistoryInvocation,
  session: Session,
): Promise<Result> {
  switch (invocation.kind) {
    case 'flux':
    case 'status':
    case 'render':
    case 'explain':
      return showFleet(invocation, session);
    case 'export':
    case 'import':
      return transfer(invocation, session);
    default:
      return runAny(invocation, session);
  }
}

/** What is done with documents of any kind, and with changes. */
async function runAny(
  invocation: DocumentsInvocation | HistoryInvocation,
  session: Session,
): Promise<Result> {
  switch (invocation.kind) {
    case 'read':
      return readAny(invocation, session);
    case 'edit': {
      const { editDocument } = await import('../edit/edit-document.js');
      return editDocument(invocation, session);
    }
    case 'diff':
      return diffFiles(invocation, session);
    case 'apply':
      return applyFiles(invocation, session);
    case 'remove':
      return removeFiles(invocation, session);
    case 'select':
      return updateSelected(invocation, session);
    case 'history':
    case 'change':
    case 'rollback':
      return runHistory(invocation, session);
    default:
      return invocation satisfies never;
  }
}

async function transfer(invocation: TransferInvocation, session: Session): Promise<Result> {
  if (invocation.kind === 'export') {
    const { exportDocuments } = await import('../transfer/export-documents.js');
    return exportDocuments(invocation, session);
  }
  const { importDocuments } = await import('../transfer/import-documents.js');
  return importDocuments(invocation, session);
}

type FleetInvocation = FluxInvocation | StatusInvocation | RenderInvocation | ExplainInvocation;

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
    case 'explain': {
      const { explainCluster } = await import('../explain/explain-cluster.js');
      return explainCluster(invocation, session);
    }
    default:
      return invocation satisfies never;
  }
}

async function getInstance(
  { action, keys, noun }: ReadInvocation,
  { api }: Session,
): Promise<Result> {
  return single((await api.call(action.function, keys)).data, action.columns, noun);
}

type InstanceWrite = ReadInvocation | UpdateInvocation | SetInvocation;

/**
 * Only what clusters themselves say can take inputs from them: what they refer to cannot be
 * deleted, and holds no references.
 */
function takesAway({ kind, noun }: InstanceWrite, { kinds }: Session): WriteOptions {
  const [top, ...below] = noun.split('/');
  if (!kinds.some((known) => known.isCluster && known.noun === top)) return {};
  return { takesAway: kind === 'delete' && below.length === 0 ? 'ask' : 'inform' };
}

async function writeInstance(
  invocation: InstanceWrite,
  body: readonly JsonValue[],
  session: Session,
): Promise<Result> {
  const { action, keys, noun } = invocation;
  const options = takesAway(invocation, session);
  const send = (): Promise<Written> =>
    session.writer.write(action.function, [...keys, ...body], options);
  const isIgnored = 'ignoresMissing' in invocation && invocation.ignoresMissing;
  const written = isIgnored ? await unlessMissing(send) : await send();
  if (written === null) return nothing;
  if (written.kind === 'planned') return planResult(written.plan, session);
  return single(written.data, 'columns' in action ? action.columns : undefined, noun);
}
