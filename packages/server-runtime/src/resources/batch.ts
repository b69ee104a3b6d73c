import {
  type ApplyRequest,
  type BatchItem,
  type BatchOperation,
  type BatchRequest,
  type BatchResult,
  type BatchVerb,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  maxBatchDocuments,
} from '@flux-resourceset/contract';
import type { Written, WrittenChange } from '../changes/carry-out.js';
import type { ChangeContext } from '../changes/change-context.js';
import { invalid } from '../changes/change-problems.js';
import { formatEntityTag } from '../changes/entity-tag.js';
import type { RequestedChange, RequestedSelection } from '../changes/requested-change.js';
import { Problem } from '../problem.js';
import type { Snapshot } from '../store/store.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { writeRequest } from './write-request.js';

/** POST on `/batch`: operations of which all happen or none. */
export function runBatch(context: ChangeContext, request: HandlerRequest): Promise<HandlerReply> {
  const { operations } = request.body as unknown as BatchRequest;
  const verbs = new Map<string, BatchVerb>();
  const requested = operations.map((operation, index) => {
    const pointer = `/operations/${String(index)}`;
    const asked = readOperation(context, operation, pointer);
    verbs.set(pointer, operation.operation);
    return asked;
  });
  return writeRequest(
    context,
    request,
    () => ({ requested }),
    (written) => answerBatch(written, ({ requested: { pointer } }) => verbOf(verbs, pointer)),
  );
}

/** Pointers of requested changes begin with that of their operation. */
function verbOf(verbs: ReadonlyMap<string, BatchVerb>, pointer: string): BatchVerb {
  const [, list = '', index = ''] = pointer.split('/');
  return verbs.get(`/${list}/${index}`) ?? 'apply';
}

/** POST on `/apply`: documents as they are to be; those of pruned kinds that are not named go. */
export function applyDocuments(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const { documents, prune = [] } = request.body as unknown as ApplyRequest;
  const isDryRun = request.write?.dryRun === true;
  if (prune.length > 0 && !isDryRun && request.mayAdminister !== true) throw pruneForbidden();
  const applied = documents.map(({ kind, document }, index) => {
    const pointer = `/documents/${String(index)}`;
    const asked = {
      operation: 'apply',
      kind: requireKind(context, kind, `${pointer}/kind`),
    } as const;
    return { ...asked, document, pointer: `${pointer}/document` };
  });
  refuseTwice(applied);
  return writeRequest(
    context,
    request,
    async (snapshot) => ({
      requested: [...applied, ...(await listPruned(context, snapshot, prune, applied))],
    }),
    (written) => answerBatch(written, nameOperation),
  );
}

function pruneForbidden(): Problem {
  return new Problem('forbidden', 'prune takes away whole kinds: that takes an admin');
}

function refuseTwice(
  applied: readonly (RequestedChange & { readonly operation: 'apply' })[],
): void {
  const seen = new Map<string, string>();
  for (const { kind, document, pointer } of applied) {
    const id = String(document[kind.key]);
    const name = `${kind.kind}/${id}`;
    const first = seen.get(name);
    if (first !== undefined) {
      throw invalid(pointer, `${kind.label} '${id}' is there twice: it is at ${first} as well`);
    }
    if (document[kind.key] !== undefined) seen.set(name, pointer);
  }
}

async function listPruned(
  context: ChangeContext,
  snapshot: Snapshot,
  prune: readonly string[],
  applied: readonly (RequestedChange & { readonly operation: 'apply' })[],
): Promise<readonly RequestedChange[]> {
  const named = new Set(
    applied.map(({ kind, document }) => `${kind.kind}/${String(document[kind.key])}`),
  );
  const pruned: RequestedChange[] = [];
  for (const [index, name] of prune.entries()) {
    const pointer = `/prune/${String(index)}`;
    const kind = requireKind(context, name, pointer);
    for (const id of await snapshot.listIds(kind, [])) {
      if (named.has(`${kind.kind}/${id}`)) continue;
      pruned.push({ operation: 'delete', kind, id, pointer });
    }
  }
  const count = applied.length + pruned.length;
  if (count > maxBatchDocuments) throw tooMany('/prune/0', count);
  return pruned;
}

function tooMany(pointer: string, count: number): Problem {
  const most = String(maxBatchDocuments);
  return invalid(pointer, `${String(count)} documents at once are too many: ${most} are possible`);
}

function readOperation(
  context: ChangeContext,
  operation: BatchOperation,
  pointer: string,
): RequestedChange | RequestedSelection {
  const kind = requireKind(context, operation.kind, `${pointer}/kind`);
  const { id, where, if_match: ifMatch } = operation;
  const make = (key: string): RequestedChange => {
    const conditions = ifMatch === undefined ? {} : { ifMatch };
    return { ...makeChange(operation, kind, key, pointer), conditions };
  };
  if (operation.operation === 'create' || operation.operation === 'apply') {
    if (where !== undefined) throw invalid(`${pointer}/where`, `${operation.operation} takes none`);
    return make(id ?? '');
  }
  if ((id === undefined) === (where === undefined)) {
    throw invalid(pointer, `${operation.operation} needs an id or where, and not both`);
  }
  if (where === undefined) return make(id ?? '');
  return { operation: 'select', kind, pointer: `${pointer}/where`, where, ask: make };
}

/** @param id - empty where the document says it */
function makeChange(
  operation: BatchOperation,
  kind: KindDescriptor,
  id: string,
  pointer: string,
): RequestedChange {
  const { operation: verb } = operation;
  switch (verb) {
    case 'create':
    case 'apply': {
      const place = `${pointer}/document`;
      const document = nameDocument(kind, requirePart(operation, 'document', pointer), id, place);
      return { operation: verb, kind, document, pointer: place };
    }
    case 'replace': {
      const document = requirePart(operation, 'document', pointer);
      return { operation: verb, kind, id, document, pointer: `${pointer}/document` };
    }
    case 'patch': {
      const patch = requirePart(operation, 'patch', pointer);
      return { operation: verb, kind, id, patch, pointer: `${pointer}/patch` };
    }
    case 'delete':
      return { operation: verb, kind, id, pointer };
    default:
      return verb satisfies never;
  }
}

/** An id beside the document says the same as one in it. */
function nameDocument(
  { key, label }: KindDescriptor,
  document: JsonObject,
  id: string,
  pointer: string,
): JsonObject {
  const own: JsonValue | undefined = document[key];
  if (id === '' || String(own) === id) return document;
  if (own === undefined) return { ...document, [key]: id };
  throw invalid(`${pointer}/${key}`, `differs from the id '${id}' of the ${label}: keep one`);
}

function requirePart(
  operation: BatchOperation,
  part: 'document' | 'patch',
  pointer: string,
): JsonObject {
  const given = operation[part];
  if (given === undefined) throw invalid(pointer, `${operation.operation} needs a ${part}`);
  return given;
}

function requireKind({ kinds }: ChangeContext, name: string, pointer: string): KindDescriptor {
  const kind = kinds.get(name);
  if (kind === undefined) throw invalid(pointer, `unknown kind '${name}'`);
  return kind;
}

/** @param name - says what was done to one document */
export function answerBatch(
  { epoch, revision, changes, effects, warnings }: Written,
  name: (change: WrittenChange) => BatchItem['operation'],
): HandlerReply {
  const results = changes.map((change): BatchItem => {
    const { requested, id, outcome, after } = change;
    const { kind } = requested;
    const etag = after && formatEntityTag(kind, epoch, after.revision);
    const item = { operation: name(change), kind: kind.kind, id, outcome };
    return { ...item, ...(etag !== null && { etag }) };
  });
  const body: BatchResult = { revision, results, effects };
  return { status: 200, warnings, body: body as unknown as JsonObject };
}

/** What an apply, or a rollback, came to for one document. */
export function nameOperation({ outcome }: WrittenChange): BatchItem['operation'] {
  if (outcome === 'created') return 'create';
  return outcome === 'deleted' ? 'delete' : 'update';
}
