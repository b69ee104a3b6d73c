import type { CliKindDescriptor, JsonValue } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { single, type AnyInvocation, type Result, type Session, type Table } from './invocation.js';
import { listDocuments } from './list.js';

/** Reads one document, the documents of a kind, or all there are. */
export async function readAny({ kinds, key }: AnyInvocation, session: Session): Promise<Result> {
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
