import { operationIdOf } from '../read/names.js';
import type { ApiModel, OperationModel } from './api-model.js';

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
  const { flux } = model;
  return {
    ...model,
    serviceOperations: model.serviceOperations.map(rename),
    changeOperations: model.changeOperations.map(rename),
    resources: model.resources.map((resource) => ({
      ...resource,
      operations: resource.operations.map(rename),
    })),
    flux: flux && {
      ...flux,
      listOperation: rename(flux.listOperation),
      statusOperation: rename(flux.statusOperation),
      endpoints: flux.endpoints.map((endpoint) => ({
        ...endpoint,
        operation: rename(endpoint.operation),
      })),
    },
  };
}

function rename(operation: OperationModel): OperationModel {
  return { ...operation, operationId: operationIdOf(operation.method, operation.path) };
}
