// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  listLamps: OperationHandlerFor<operations['listLamps']>;
  createLamp: OperationHandlerFor<operations['createLamp']>;
  getLamp: OperationHandlerFor<operations['getLamp']>;
  getLampId: OperationHandlerFor<operations['getLampId']>;
  getLampIsOn: OperationHandlerFor<operations['getLampIsOn']>;
  updateLampIsOn: OperationHandlerFor<operations['updateLampIsOn']>;
  deleteLampIsOn: OperationHandlerFor<operations['deleteLampIsOn']>;
  getLampColor: OperationHandlerFor<operations['getLampColor']>;
  updateLampColor: OperationHandlerFor<operations['updateLampColor']>;
  deleteLampColor: OperationHandlerFor<operations['deleteLampColor']>;
}
