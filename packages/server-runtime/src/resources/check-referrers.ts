import type { KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { Referrer, Snapshot } from '../store/store.js';
import type { KindMap } from './check-references.js';

const NAMED_REFERRERS = 20;
const COUNTED_REFERRERS = 100_000;

/**
 * Checks that nothing refers to a document which is to go, before anything is written.
 *
 * @param removed - ids of the documents of the same kind that go with it
 * @throws Problem `conflict` that names the first 20 referrers and counts the others
 */
export async function assertUnreferenced(
  snapshot: Snapshot,
  kind: KindDescriptor,
  id: string,
  kinds: KindMap,
  removed: ReadonlySet<string>,
): Promise<void> {
  const found = await snapshot.referrers(kind, id, COUNTED_REFERRERS);
  const referrers = found.filter((from) => from.kind !== kind.kind || !removed.has(from.id));
  if (referrers.length === 0) {
    return;
  }
  const names = referrers
    .slice(0, NAMED_REFERRERS)
    .map((referrer) => nameReferrer(referrer, kinds));
  const others = referrers.length - names.length;
  throw new Problem(
    'conflict',
    `resource conflict: ${kind.label} '${id}' is referenced by ${names.join(', ')}` +
      `${others > 0 ? ` and ${others} more` : ''}: remove these references first`,
    names.map((name) => ({ message: `referenced by ${name}` })),
  );
}

function nameReferrer({ kind, id }: Referrer, kinds: KindMap): string {
  return `${kinds.get(kind)?.label ?? kind} '${id}'`;
}
