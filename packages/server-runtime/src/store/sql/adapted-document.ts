import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';

/** A document as it is to be, and why it cannot be as it was asked for. */
export interface Adapted {
  readonly document: JsonObject;
  readonly refusals: readonly string[];
}

/** How a stored document becomes what its definition says. */
export type AdaptDocument = (kind: KindDescriptor, document: JsonObject) => Adapted;
