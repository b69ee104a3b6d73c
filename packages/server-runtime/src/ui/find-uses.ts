import { setImmediate } from 'node:timers/promises';
import {
  type DocumentUse,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type KindDescriptor,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import type { PlannableSnapshot, StoredDocument } from '../store/store.js';

/** Documents that are read between two turns of the event loop. */
const turn = 50;

/** Finds every document that refers to one, clusters with the element of their assignment. */
export async function findUses(
  { kinds, flux }: ServiceDescriptor,
  snapshot: PlannableSnapshot,
  kind: KindDescriptor,
  id: string,
): Promise<readonly DocumentUse[]> {
  const referrers = await snapshot.referrers(kind, id, Number.MAX_SAFE_INTEGER);
  const environment = flux?.identity['environment'];
  const uses: DocumentUse[] = [];
  for (const referring of kinds) {
    const ids = referrers.filter((referrer) => referrer.kind === referring.kind);
    const isCluster = referring.kind === flux?.kind;
    for (let from = 0; from < ids.length; from += turn) {
      const some = ids.slice(from, from + turn).map((referrer) => referrer.id);
      const found = await snapshot.getMany(referring, some);
      for (const document of found.values()) {
        uses.push(
          describeUse(
            document,
            assignmentsOf(referring, kind),
            id,
            isCluster ? environment : undefined,
          ),
        );
      }
      await setImmediate();
    }
  }
  return uses;
}

/** Members that list references to a kind. */
function assignmentsOf(
  { references }: KindDescriptor,
  { kind }: KindDescriptor,
): readonly string[] {
  return references
    .filter(({ target, assignment }) => assignment && target === kind)
    .map(({ path }) => path[0] ?? '');
}

function describeUse(
  { kind, id, document }: StoredDocument,
  assignments: readonly string[],
  target: string,
  environment: string | undefined,
): DocumentUse {
  const reference = assignments
    .flatMap((member): readonly JsonObject[] => {
      const list = document[member];
      return isJsonList(list) ? list.filter(isJsonObject) : [];
    })
    .find((item) => String(item['id']) === target);
  const named = environment === undefined ? undefined : document[environment];
  return {
    kind,
    id,
    ...(typeof named === 'string' && { environment: named }),
    ...(reference !== undefined && { reference }),
  };
}
