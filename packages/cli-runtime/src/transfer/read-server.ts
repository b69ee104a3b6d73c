import { isDeepStrictEqual } from 'node:util';
import {
  isJsonObject,
  type CliKindDescriptor,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { GivenDocument } from '../actions/apply.js';
import type { Messages } from '../output/messages.js';
import type { Api } from '../api/api.js';
import { CliError } from '../cli-error.js';
import { asList, fewDocuments } from './read-snapshot.js';

/** Of a server that others write to. */
const attempts = 5;

/**
 * Reads all documents of a server by the lists of its kinds, whole: no more is asked of it, so that
 * it may be one that has neither pages nor changes. Two readings in a row have to be the same, since
 * what is written between two lists would fit neither.
 *
 * @throws CliError for answers that are no documents, and for a server that is written to all the
 *   time; what the client rejects with
 */
export async function readServer(
  kinds: readonly CliKindDescriptor[],
  api: Api,
  messages: Messages,
): Promise<readonly GivenDocument[]> {
  let last = await readLists(kinds, api, messages);
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const next = await readLists(kinds, api, messages);
    if (isDeepStrictEqual(last, next)) return next;
    last = next;
  }
  throw new CliError('conflict', 'the other server is written to all the time; try again');
}

async function readLists(
  kinds: readonly CliKindDescriptor[],
  api: Api,
  messages: Messages,
): Promise<readonly GivenDocument[]> {
  const documents: GivenDocument[] = [];
  for (const kind of kinds) {
    const { list, noun, filters } = kind;
    if (list === null) continue;
    const takesQuery = list.pages !== null || filters.length > 0;
    const { data } = await api.call(list.function, takesQuery ? [{}] : []);
    documents.push(
      ...asList(data).map((document) => ({ kind, document: asDocument(kind, document) })),
    );
    if (documents.length > fewDocuments) {
      messages.progress(`${noun}: ${documents.length} documents …`);
    }
  }
  return documents;
}

function asDocument({ noun, key }: CliKindDescriptor, value: JsonValue): JsonObject {
  if (isJsonObject(value) && value[key] !== undefined) return value;
  throw new CliError(
    'failure',
    `the other server lists a ${noun} without ${key}; is it of the same kinds?`,
  );
}
