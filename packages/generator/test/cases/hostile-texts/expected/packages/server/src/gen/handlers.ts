// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  listQuotes: OperationHandlerFor<operations['listQuotes']>;
  createQuote: OperationHandlerFor<operations['createQuote']>;
  getQuote: OperationHandlerFor<operations['getQuote']>;
  updateQuote: OperationHandlerFor<operations['updateQuote']>;
  patchQuote: OperationHandlerFor<operations['patchQuote']>;
  deleteQuote: OperationHandlerFor<operations['deleteQuote']>;
}
