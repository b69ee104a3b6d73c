import type { KindDescriptor, ProblemDetail, ServiceDescriptor } from '@flux-resourceset/contract';
import type { JsonObject } from '@flux-resourceset/contract';
import { compileValidator } from '../documents/document-schema.js';
import type { Store } from '../store/store.js';
import { defaultLimits, type WriteLimits } from './write-limits.js';

/** What writes to a service are planned with. */
export interface ChangeContext {
  readonly service: ServiceDescriptor;
  readonly store: Store;
  readonly kinds: ReadonlyMap<string, KindDescriptor>;
  readonly limits: WriteLimits;
  /** @returns what is wrong with a document of the kind, nothing when it is valid */
  validate(kind: KindDescriptor, document: JsonObject): readonly ProblemDetail[];
}

/**
 * Prepares what all writes share, the compiled validators included.
 *
 * @throws Error when the schema of a kind cannot be compiled
 */
export function createChangeContext(
  service: ServiceDescriptor,
  store: Store,
  limits: WriteLimits = defaultLimits,
): ChangeContext {
  const validators = new Map(service.kinds.map((kind) => [kind.kind, compileValidator(kind)]));
  return {
    service,
    store,
    limits,
    kinds: new Map(service.kinds.map((kind) => [kind.kind, kind])),
    validate: (kind, document) => validators.get(kind.kind)?.(document) ?? [],
  };
}
