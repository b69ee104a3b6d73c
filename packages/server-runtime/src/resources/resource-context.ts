import type {
  JsonObject,
  KindDescriptor,
  OperationDescriptor,
  ProblemDetail,
  ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { Store } from '../store/store.js';
import { compileValidator } from '../documents/document-schema.js';

/** What all handlers of a service work with. */
export interface ResourceContext {
  readonly service: ServiceDescriptor;
  readonly store: Store;
  readonly kinds: ReadonlyMap<string, KindDescriptor>;
  /** @returns what is wrong with a document of the kind, nothing when it is valid */
  validate(kind: KindDescriptor, document: JsonObject): readonly ProblemDetail[];
}

/**
 * Prepares what the handlers share, the compiled validators included.
 *
 * @throws Error when the schema of a kind cannot be compiled
 */
export function createResourceContext(service: ServiceDescriptor, store: Store): ResourceContext {
  const validators = new Map(service.kinds.map((kind) => [kind.kind, compileValidator(kind)]));
  return {
    service,
    store,
    kinds: new Map(service.kinds.map((kind) => [kind.kind, kind])),
    validate: (kind, document) => validators.get(kind.kind)?.(document) ?? [],
  };
}

/**
 * @returns the kind that an operation works on
 * @throws Error when the descriptors contradict each other
 */
export function findKind(context: ResourceContext, operation: OperationDescriptor): KindDescriptor {
  const kind = context.kinds.get(operation.target.kind);
  if (!kind) {
    throw new Error(
      `operation ${operation.operationId}: kind ${operation.target.kind} has no descriptor`,
    );
  }
  return kind;
}
