import type {
  ChangeDetail,
  ChangeRecord,
  JsonObject,
  KindDescriptor,
} from '@flux-resourceset/contract';
import type { Change } from '../store/change-log.js';
import type { PlannableSnapshot } from '../store/store.js';
import { explainCut } from './find-change.js';

/** @returns a change as clients are told of it; what is not known is left out */
export function presentChange(change: Change): ChangeRecord {
  const { revision, transaction, time, actor, requestId, reason, operation, kind, id } = change;
  const { differences: diff, effects, redaction } = change;
  return {
    ...{ revision, transaction, time, actor },
    ...(requestId !== null && { request_id: requestId }),
    ...(reason !== null && { reason }),
    ...{ operation, kind, id, diff },
    ...(effects !== null && { effects }),
    ...(redaction !== null && { redaction }),
  };
}

/** Tells a change with its document before and after it. */
export async function presentDetail(
  snapshot: Pick<PlannableSnapshot, 'log'>,
  kinds: ReadonlyMap<string, KindDescriptor>,
  change: Change,
): Promise<ChangeDetail> {
  const { revision } = change;
  const before = await readPast(snapshot, kinds, { ...change, revision: revision - 1 });
  return { ...presentChange(change), before, after: await readPast(snapshot, kinds, change) };
}

async function readPast(
  { log }: Pick<PlannableSnapshot, 'log'>,
  kinds: ReadonlyMap<string, KindDescriptor>,
  { kind, id, revision }: Pick<Change, 'kind' | 'id' | 'revision'>,
): Promise<JsonObject | null> {
  const wanted = [{ kind: kinds.get(kind) ?? kind, ids: [id] }];
  const past = await explainCut(log.documentsAt(revision, wanted));
  return past.get(kind)?.get(id)?.document ?? null;
}
