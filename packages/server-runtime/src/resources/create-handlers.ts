import type {
  HttpMethod,
  KindDescriptor,
  OperationDescriptor,
  ServiceDescriptor,
  TargetDescriptor,
} from '@flux-resourceset/contract';
import type { Store } from '../store/store.js';
import {
  createDocument,
  deleteDocuments,
  listDocuments,
  patchDocuments,
} from './document-collection.js';
import { deleteDocument, getDocument, patchDocument, putDocument } from './document-instance.js';
import type { HandlerReply, HandlerRequest, OperationHandler } from './handler.js';
import { createNested, deleteNested, listNested, patchNested } from './nested-collection.js';
import {
  deleteNestedValue,
  getNestedValue,
  patchItem,
  putAttribute,
  putItem,
} from './nested-value.js';
import { type ChangeContext, createChangeContext } from '../changes/change-context.js';
import type { WriteLimits } from '../changes/write-limits.js';
import { deleteAssigned, isAssigned, putAssigned } from './assigned.js';
import { createChangeHandlers } from './change-routes.js';
import { findKind } from './find-kind.js';

type ResourceFunction = (context: ChangeContext, request: HandlerRequest) => Promise<HandlerReply>;

type MethodTable = { readonly [Method in HttpMethod]?: ResourceFunction };

type LevelTable = Readonly<Record<TargetDescriptor['level'], MethodTable>>;

/** HEAD runs what GET runs; the body is left out where the answer is written. */
const documentTable: LevelTable = {
  collection: {
    get: listDocuments,
    head: listDocuments,
    post: createDocument,
    patch: patchDocuments,
    delete: deleteDocuments,
  },
  instance: {
    get: getDocument,
    head: getDocument,
    put: putDocument,
    patch: patchDocument,
    delete: deleteDocument,
  },
  attribute: {},
};

const nestedTable: LevelTable = {
  collection: {
    get: listNested,
    head: listNested,
    post: createNested,
    patch: patchNested,
    delete: deleteNested,
  },
  instance: {
    get: getNestedValue,
    head: getNestedValue,
    put: putItem,
    patch: patchItem,
    delete: deleteNestedValue,
  },
  attribute: {
    get: getNestedValue,
    head: getNestedValue,
    put: putAttribute,
    delete: deleteNestedValue,
  },
};

/** What an element of an assignment does otherwise than an item of a nested collection. */
const assignedTable: MethodTable = { put: putAssigned, delete: deleteAssigned };

/**
 * Makes the default handler of every operation.
 *
 * @returns handlers by operationId; replace single ones to serve an operation differently
 * @throws Error for an operation that has no default, or names a kind without descriptor
 */
export function createHandlers(
  service: ServiceDescriptor,
  store: Store,
  limits?: WriteLimits,
): Readonly<Record<string, OperationHandler>> {
  const context = createChangeContext(service, store, limits);
  const ofKinds = service.operations.map((operation) => {
    const run = selectFunction(findKind(context, operation), operation);
    const handler: OperationHandler = async (request) => run(context, request);
    return [operation.operationId, handler] as const;
  });
  return { ...createChangeHandlers(context), ...Object.fromEntries(ofKinds) };
}

function selectFunction(
  kind: KindDescriptor,
  { operationId, method, target }: OperationDescriptor,
): ResourceFunction {
  const table = target.steps.length > 0 ? nestedTable : documentTable;
  const assigned = isAssigned(kind, target) ? assignedTable[method] : undefined;
  const run = assigned ?? table[target.level][method];
  if (!run) {
    throw new Error(`operation ${operationId}: ${method} has no meaning on ${target.level} level`);
  }
  return run;
}
