import {
  isJsonList,
  isJsonObject,
  type CliKindDescriptor,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Messages } from '../output/messages.js';
import { asObject, type Api } from '../api/api.js';
import { CliError, UsageError } from '../cli-error.js';

/** Documents by kind, as a seed has them. */
export type DocumentsByKind = Readonly<Record<string, readonly JsonObject[]>>;

/** More take a while. */
export const fewDocuments = 500;

/** Functions of the client that tell of changes. */
const listChanges = 'listChanges';
const iterateChanges = 'iterateChanges';
const getChange = 'getChange';

/**
 * Reads all documents of some kinds as they were at one moment. Lists are read page by page, and
 * others write meanwhile: what they have changed since the first request is taken back.
 *
 * @throws CliError, or what the client rejects with
 */
export async function readSnapshot(
  kinds: readonly CliKindDescriptor[],
  api: Api,
  messages: Messages,
): Promise<DocumentsByKind> {
  const moment = await readRevision(api);
  const documents = new Map<string, Map<string, JsonObject>>();
  for (const kind of kinds) documents.set(kind.kind, await readKind(kind, api, messages));
  for (const change of await findFirstChanges(moment, api)) {
    const { kind, id, before } = asObject((await api.call(getChange, [change])).data);
    const known = documents.get(String(kind));
    if (isJsonObject(before)) known?.set(String(id), before);
    else known?.delete(String(id));
  }
  return Object.fromEntries(
    kinds.map(({ kind, key }) => [kind, inOrder([...(documents.get(kind)?.values() ?? [])], key)]),
  );
}

/** Of the newest change that the log knows of. */
async function readRevision(api: Api): Promise<number> {
  const { data } = await api.call(listChanges, [{ limit: 1 }]);
  const [newest] = isJsonList(data) ? data : [];
  return newest === undefined ? 0 : revisionOf(newest);
}

async function readKind(
  { list, noun, key }: CliKindDescriptor,
  api: Api,
  messages: Messages,
): Promise<Map<string, JsonObject>> {
  if (list === null) throw new UsageError(`${noun} has no list`);
  const documents = new Map<string, JsonObject>();
  for await (const page of pagesOf(list, api)) {
    for (const document of page.map(asObject)) documents.set(String(document[key]), document);
    if (documents.size > fewDocuments) messages.progress(`${noun}: ${documents.size} documents …`);
  }
  return documents;
}

async function* pagesOf(
  { pages, function: whole }: NonNullable<CliKindDescriptor['list']>,
  api: Api,
): AsyncGenerator<readonly JsonValue[], undefined> {
  if (pages === null) {
    const { data } = await api.call(whole, []);
    yield asList(data);
  } else for await (const { data } of api.pages(pages, {})) yield data;
  return undefined;
}

/** @returns of each document that was changed after that moment the first change, by revision */
async function findFirstChanges(moment: number, api: Api): Promise<readonly number[]> {
  const first = new Map<string, number>();
  for await (const { data } of api.pages(iterateChanges, { since: String(moment) })) {
    for (const change of data.map(asObject)) {
      const revision = revisionOf(change);
      // Newest first: the last one that is seen is the oldest.
      if (revision > moment) first.set(JSON.stringify([change['kind'], change['id']]), revision);
    }
  }
  return [...first.values()];
}

function revisionOf(change: JsonValue): number {
  const { revision } = asObject(change);
  if (typeof revision === 'number') return revision;
  throw new CliError('failure', 'the answer is no change; is the server older than this program?');
}

/** @throws CliError for an answer that is no list of documents */
export function asList(data: JsonValue): readonly JsonValue[] {
  if (isJsonList(data)) return data;
  throw new CliError('failure', 'the answer is no list; is the URL that of the API?');
}

/** As lists are: by the key, as the number or the text that it is. */
function inOrder(documents: readonly JsonObject[], key: string): readonly JsonObject[] {
  const keyOf = (document: JsonObject): JsonValue => document[key] ?? '';
  return [...documents].sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

function compareKeys(one: JsonValue, other: JsonValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}
