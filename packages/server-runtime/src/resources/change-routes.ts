import {
  changeOperations,
  type OperationDescriptor,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import { type ChangeContext } from '../changes/change-context.js';
import { applyDocuments, runBatch } from './batch.js';
import { getChange, listChanges, redactValues } from './change-log.js';
import { rollBack } from './rollback.js';
import type { HandlerReply, HandlerRequest, OperationHandler } from './handler.js';

type ChangeFunction = (context: ChangeContext, request: HandlerRequest) => Promise<HandlerReply>;

/** What answers operations on documents of any kind, by the name that the document has too. */
const changeFunctions: Partial<Readonly<Record<keyof typeof changeOperations, ChangeFunction>>> = {
  batch: runBatch,
  apply: applyDocuments,
  rollback: rollBack,
  listChanges,
  getChange,
  redactChange: redactValues,
};

/** @returns the operations on documents of any kind: the same in every service */
export function listChangeRoutes({
  operations,
}: Pick<ServiceDescriptor, 'operations'>): readonly OperationDescriptor[] {
  const isOpen = operations.every(({ access }) => access === 'public');
  return Object.entries(changeOperations).map(([name, { method, path, access }]) => ({
    operationId: name,
    method,
    path,
    access: isOpen ? 'public' : access,
    target: { kind: '', level: 'collection', keyParameter: null, steps: [] },
  }));
}

/** @returns their handlers, by operationId */
export function createChangeHandlers(
  context: ChangeContext,
): Readonly<Record<string, OperationHandler>> {
  return Object.fromEntries(
    Object.entries(changeFunctions).map(([name, run]) => [
      name,
      (request: HandlerRequest) => run(context, request),
    ]),
  );
}
