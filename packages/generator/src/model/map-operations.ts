import type { ApiModel, OperationModel } from './api-model.js';

/** @returns the model with each of its operations changed */
export function mapOperations(
  model: ApiModel,
  change: (operation: OperationModel) => OperationModel,
): ApiModel {
  const { flux } = model;
  return {
    ...model,
    serviceOperations: model.serviceOperations.map(change),
    changeOperations: model.changeOperations.map(change),
    resources: model.resources.map((resource) => ({
      ...resource,
      operations: resource.operations.map(change),
    })),
    flux: flux && {
      ...flux,
      listOperation: change(flux.listOperation),
      statusOperation: change(flux.statusOperation),
      endpoints: flux.endpoints.map((endpoint) => ({
        ...endpoint,
        operation: change(endpoint.operation),
      })),
    },
  };
}
