import { operationIdOf } from '../read/names.js';
import type { ApiModel, OperationModel } from './api-model.js';
import { mapOperations } from './map-operations.js';

/** Whose operation ids: those that people write, or Firestone's for who moves from it. */
export type OperationIds = 'own' | 'firestone';

/** One name an operation everywhere: in the document, the client and the server. */
export function namesOfOperation(
  clientName: string,
): Pick<OperationModel, 'operationId' | 'clientName'> {
  return { operationId: clientName, clientName };
}

/** @returns the model with the operation ids that Firestone makes; the client keeps its names */
export function withFirestoneIds(model: ApiModel): ApiModel {
  return mapOperations(model, (operation) => ({
    ...operation,
    operationId: operationIdOf(operation.method, operation.path),
  }));
}
