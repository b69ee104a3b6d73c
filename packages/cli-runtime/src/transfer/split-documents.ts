import {
  maxBatchBytes,
  maxBatchDocuments,
  type CliKindDescriptor,
} from '@flux-resourceset/contract';
import type { GivenDocument } from '../actions/apply.js';

/** What one request takes. */
export interface PartLimits {
  readonly documents: number;
  readonly bytes: number;
}

/** A body is more than its documents. */
const requestLimits: PartLimits = { documents: maxBatchDocuments, bytes: maxBatchBytes * 0.9 };

/**
 * Splits documents into parts that the server takes at once. Where there are several, what others
 * refer to comes first, so that each part finds what it needs.
 */
export function splitDocuments<Document extends GivenDocument>(
  documents: readonly Document[],
  kinds: readonly CliKindDescriptor[],
  limits: PartLimits = requestLimits,
): readonly (readonly Document[])[] {
  const ordered = orderKinds(kinds).flatMap(({ kind }) =>
    documents.filter((document) => document.kind.kind === kind),
  );
  const parts: Document[][] = [[]];
  let bytes = 0;
  for (const document of ordered) {
    const size = Buffer.byteLength(JSON.stringify(document.document));
    const last = parts.at(-1) ?? [];
    const isFull = last.length >= limits.documents || bytes + size > limits.bytes;
    if (isFull && last.length > 0) parts.push([]);
    bytes = isFull ? size : bytes + size;
    parts.at(-1)?.push(document);
  }
  return parts.length > 1 ? parts : [documents];
}

/** @returns the kinds, each behind those that it refers to; what refers to itself is no matter */
function orderKinds(kinds: readonly CliKindDescriptor[]): readonly CliKindDescriptor[] {
  const ordered = new Set<CliKindDescriptor>();
  const open = new Set<CliKindDescriptor>();
  const add = (kind: CliKindDescriptor): void => {
    if (ordered.has(kind) || open.has(kind)) return;
    open.add(kind);
    kinds.filter(({ kind: name }) => kind.references.includes(name)).forEach(add);
    ordered.add(kind);
  };
  kinds.forEach(add);
  return [...ordered];
}
