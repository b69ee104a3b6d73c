// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { operations } from '@flux-resourceset/api-types';
import type { OperationHandlerFor } from '@flux-resourceset/server-runtime';

/** Every operation that may be answered in a way of its own, by operationId. */
export interface Handlers {
  listBooks: OperationHandlerFor<operations['listBooks']>;
  createBook: OperationHandlerFor<operations['createBook']>;
  getBook: OperationHandlerFor<operations['getBook']>;
  updateBook: OperationHandlerFor<operations['updateBook']>;
  patchBook: OperationHandlerFor<operations['patchBook']>;
  deleteBook: OperationHandlerFor<operations['deleteBook']>;
}
