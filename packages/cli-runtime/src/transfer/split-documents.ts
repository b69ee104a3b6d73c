import { maxBatchDocuments, type CliKindDescriptor } from '@flux-resourceset/contract';
import type { GivenDocument } from '../actions/apply.js';

/**
 * Splits documents into parts that the server takes at once. What others refer to comes first, so
 * that each part finds what it needs.
 */
export function splitDocuments<Document extends GivenDocument>(
  documents: readonly Document[],
  kinds: readonly CliKindDescriptor[],
  most = maxBatchDocuments,
): readonly (readonly Document[])[] {
  if (documents.length <= most) return [documents];
  const ordered = orderKinds(kinds).flatMap(({ kind }) =>
    documents.filter((document) => document.kind.kind === kind),
  );
  const count = Math.ceil(ordered.length / most);
  return Array.from({ length: count }, (_, part) => ordered.slice(part * most, (part + 1) * most));
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
