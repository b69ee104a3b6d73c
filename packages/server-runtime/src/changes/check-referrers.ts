import type { KindDescriptor } from '@flux-resourceset/contract';
import { collectReferences } from '../documents/collect-references.js';
import { Problem } from '../problem.js';
import type { Referrer } from '../store/store.js';
import type { KindMap } from './check-references.js';
import type { CheckScope } from './check-relations.js';
import type { DraftDocument } from './draft.js';

const namedReferrers = 20;
const countedReferrers = 100_000;

/**
 * Checks that nothing will refer to a document which is to go; documents that refer to each other
 * can go together. The store is asked once for all documents of a kind.
 */
export async function checkReferrers(scope: CheckScope): Promise<void> {
  const { context, changed } = scope;
  for (const kind of context.kinds.values()) {
    const removed = changed.filter((found) => found.kind === kind && found.after === null);
    if (removed.length > 0 && isTarget(kind, context.kinds)) await refuseReferred(scope, removed);
  }
}

/** Whether anything can refer to documents of the kind. */
function isTarget({ kind }: KindDescriptor, kinds: KindMap): boolean {
  return [...kinds.values()].some(({ references }) =>
    references.some(({ target }) => target === kind),
  );
}

async function refuseReferred(scope: CheckScope, removed: readonly DraftDocument[]): Promise<void> {
  const [{ kind }] = removed as readonly [DraftDocument, ...DraftDocument[]];
  const { snapshot, view, refusals, changed, context } = scope;
  const ids = removed.map(({ id }) => id);
  const left = new Map(await snapshot.countReferrers(kind, ids));
  // Who refers now and is itself changed counts as what it will be.
  if (left.size > 0) countChanged(left, kind, changed);
  for (const { id, requested } of removed) {
    if ((left.get(id) ?? 0) <= 0) continue;
    const referrers = await view.referrers(kind, id, countedReferrers);
    if (referrers.length > 0)
      refusals.add(requested, stillReferred(kind, id, referrers, context.kinds));
  }
}

function countChanged(
  left: Map<string, number>,
  kind: KindDescriptor,
  changed: readonly DraftDocument[],
): void {
  for (const document of changed) {
    for (const id of listTargets(document, kind, document.before?.document ?? null)) {
      left.set(id, (left.get(id) ?? 0) - 1);
    }
    for (const id of listTargets(document, kind, document.after)) {
      left.set(id, (left.get(id) ?? 0) + 1);
    }
  }
}

function listTargets(
  { kind }: DraftDocument,
  target: KindDescriptor,
  document: DraftDocument['after'],
): ReadonlySet<string> {
  const paths = kind.references.filter((reference) => reference.target === target.kind);
  return new Set(
    document === null
      ? []
      : paths.flatMap(({ path }) => collectReferences(document, path).map(({ id }) => id)),
  );
}

/** Names the first 20 referrers and counts the others. */
function stillReferred(
  kind: KindDescriptor,
  id: string,
  referrers: readonly Referrer[],
  kinds: KindMap,
): Problem {
  const names = referrers.slice(0, namedReferrers).map((referrer) => nameReferrer(referrer, kinds));
  const others = referrers.length - names.length;
  return new Problem(
    'conflict',
    `resource conflict: ${kind.label} '${id}' is referenced by ${names.join(', ')}` +
      `${others > 0 ? ` and ${others} more` : ''}: remove these references first`,
    names.map((name) => ({ message: `referenced by ${name}` })),
  );
}

function nameReferrer({ kind, id }: Referrer, kinds: KindMap): string {
  return `${kinds.get(kind)?.label ?? kind} '${id}'`;
}
