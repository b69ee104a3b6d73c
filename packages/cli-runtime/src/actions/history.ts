import {
  isJsonList,
  isJsonObject,
  type ChangeDetail,
  type ChangeRecord,
  type JsonObject,
  type RollbackRequest,
} from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import { describeTotals } from '../changes/render-effects.js';
import { nameChange, renderChange } from '../changes/render-plan.js';
import type { Paint } from '../output/paint.js';
import { plainText } from '../output/plain-text.js';
import { batchResult } from './batch-result.js';
import { readStoreTag, watchChanges } from './watch.js';
import type { HistoryInvocation } from './invocation.js';
import type { Session } from './session.js';
import type { Result } from './result.js';

/** Lists changes, shows one, or takes some back. */
export async function runHistory(invocation: HistoryInvocation, session: Session): Promise<Result> {
  switch (invocation.kind) {
    case 'history':
      return followHistory(invocation.query, invocation.isWatched, session);
    case 'change':
      return showChange(invocation.revision, session);
    case 'rollback':
      return rollBack(invocation.request, session);
    default:
      return invocation satisfies never;
  }
}

async function followHistory(
  query: JsonObject,
  isWatched: boolean,
  session: Session,
): Promise<Result> {
  if (!isWatched) return listChanges(query, session);
  const since = await readStoreTag(session);
  const result = await listChanges(query, session);
  const concerns = ({ kind, id, actor }: ChangeRecord): boolean =>
    [
      [query['kind'], kind],
      [query['id'], id],
      [query['actor'], actor],
    ].every(([asked, own]) => asked === undefined || asked === own);
  const readAgain = (): Promise<Result> => listChanges(query, session);
  return { ...result, more: watchChanges(since, concerns, readAgain, session) };
}

const columns = ['revision', 'time', 'actor', 'operation', 'document', 'effects', 'reason'];

async function listChanges(query: JsonObject, { api, kinds }: Session): Promise<Result> {
  const { data } = await api.call('listChanges', [query]);
  const changes = isJsonList(data) ? data.filter(isJsonObject) : [];
  return {
    value: data,
    names: changes.map(({ revision }) => `change/${String(revision)}`),
    tables: [
      {
        value: changes.map((change) => rowOf(change as unknown as ChangeRecord, kinds)),
        columns,
        wide: [...columns, 'transaction', 'request_id'],
      },
    ],
  };
}

function rowOf(change: ChangeRecord, kinds: Session['kinds']): JsonObject {
  const { kind, id, effects, revision, time, actor, operation, reason, transaction } = change;
  const isFelt = effects !== undefined && effects.clusters > 0;
  return {
    revision,
    time,
    actor,
    operation,
    reason,
    transaction,
    request_id: change.request_id,
    document: nameChange(kind, id, kinds),
    ...(isFelt && { effects: describeTotals(effects) }),
  };
}

async function showChange(revision: number, { api, kinds }: Session): Promise<Result> {
  const { data } = await api.call('getChange', [revision]);
  const change = asObject(data) as unknown as ChangeDetail;
  return {
    value: data,
    names: [`change/${revision}`],
    text: (paint) => renderDetail(change, kinds, paint),
    tables: [],
  };
}

async function renderDetail(
  change: ChangeDetail,
  kinds: Session['kinds'],
  paint: Paint,
): Promise<string> {
  const { revision, time, actor, reason, transaction, request_id: request, effects } = change;
  const facts = { revision, time, actor, reason, transaction, request };
  const lines = Object.entries(facts)
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `${paint.strong(name.padEnd(11))}  ${plainText(String(fact))}`);
  const totals =
    effects === undefined
      ? []
      : [paint.strong(`Effects of the whole request: ${describeTotals(effects)}`)];
  return [...lines, ...(await renderChange(change, kinds, paint)), ...totals]
    .map((line) => `${line}\n`)
    .join('');
}

async function rollBack(request: RollbackRequest, session: Session): Promise<Result> {
  return batchResult(await session.writer.write('rollback', [request]), session);
}
