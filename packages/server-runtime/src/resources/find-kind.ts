import type { KindDescriptor, OperationDescriptor } from '@flux-resourceset/contract';
import type { ChangeContext } from '../changes/change-context.js';

/**
 * @returns the kind that an operation works on
 * @throws Error when the descriptors contradict each other
 */
export function findKind(context: ChangeContext, operation: OperationDescriptor): KindDescriptor {
  const kind = context.kinds.get(operation.target.kind);
  if (!kind) {
    throw new Error(
      `operation ${operation.operationId}: kind ${operation.target.kind} has no descriptor`,
    );
  }
  return kind;
}
