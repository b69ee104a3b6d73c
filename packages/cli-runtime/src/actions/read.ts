import type { ChangeRecord, CliKindDescriptor, JsonValue } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import type { AnyInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result, type Table } from './result.js';
import { listDocuments } from './list.js';
import { readStoreTag, watchChanges } from './watch.js';

/** Reads one document, the documents of a kind, or all there are; and goes on with changes. */
export async function readAny(invocation: AnyInvocation, session: Session): Promise<Result> {
  const { kinds, key, isWatched } = invocation;
  if (!isWatched) return readOnce(invocation, session);
  const since = await readStoreTag(session);
  const names = new Set(kinds.map(({ kind: name }) => name));
  const concerns = (change: ChangeRecord): boolean =>
    names.has(change.kind) && (key === undefined || change.id === String(key));
  const readAgain = (): Promise<Result> => readOnce(invocation, session);
  const result = await readAgain();
  return { ...result, more: watchChanges(since, concerns, readAgain, session) };
}

async function readOnce({ kinds, key }: AnyInvocation, session: Session): Promise<Result> {
  const [kind] = kinds;
  if (kind !== undefined && kinds.length === 1) {
    return key === undefined ? listKind(kind, session) : getDocument(kind, key, session);
  }
  const results = new Map<string, Result>();
  for (const one of kinds) results.set(one.kind, await listKind(one, session));
  return joinResults(results);
}

/** Documents by kind, as a seed has them. */
function joinResults(results: ReadonlyMap<string, Result>): Result {
  const entries = [...results];
  const tables = entries.flatMap(([title, { tables: own }]): readonly Table[] =>
    own.map((table) => ({ ...table, title })),
  );
  return {
    value: Object.fromEntries(entries.map(([kind, { value }]) => [kind, value])),
    names: entries.flatMap(([, { names = [] }]) => names),
    tables,
  };
}

async function listKind(kind: CliKindDescriptor, session: Session): Promise<Result> {
  const { list, noun } = kind;
  if (list === null) throw new UsageError(`${noun} has no list`);
  return listDocuments(
    list,
    { parents: [], query: list.pages === null ? null : {} },
    session,
    noun,
  );
}

async function getDocument(
  { get, noun, list, key: member }: CliKindDescriptor,
  key: JsonValue,
  { api }: Session,
): Promise<Result> {
  if (get === null) throw new UsageError(`a ${noun} cannot be read by its ${member}`);
  return single((await api.call(get, [key])).data, list?.columns ?? [member], noun);
}
