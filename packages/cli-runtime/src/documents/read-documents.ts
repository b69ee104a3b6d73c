import {
  isJsonList,
  isJsonObject,
  type CliKindDescriptor,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { findKind } from './find-kind.js';
import { readSources } from './list-files.js';
import { locate, parseSource, type Origin } from './source-file.js';

/** A document of a file. */
export interface SourceDocument {
  readonly kind: CliKindDescriptor;
  readonly document: JsonObject;
  /** Of the document itself, whatever is written around it. */
  readonly origin: Origin;
}

/**
 * Reads documents, in any of three forms: `kind` beside the members of the document, `kind` and
 * `document`, or lists of documents by kind as a seed has them.
 *
 * @param paths - files, folders, or `-` for stdin
 * @throws UsageError with file and line for what is no document, and for one that is there twice
 */
export async function readDocuments(
  kinds: readonly CliKindDescriptor[],
  paths: readonly string[],
): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const file of await readSources(paths)) {
    for (const { value, origin } of await parseSource(file)) {
      documents.push(...(await readValue(kinds, value, origin)));
    }
  }
  if (documents.length === 0) throw new UsageError(`there is no document in ${paths.join(', ')}`);
  await assertOnce(documents);
  return documents;
}

async function readValue(
  kinds: readonly CliKindDescriptor[],
  value: JsonValue,
  origin: Origin,
): Promise<readonly SourceDocument[]> {
  if (isJsonList(value)) return readItems(value, origin, (item, at) => readValue(kinds, item, at));
  if (!isJsonObject(value)) throw await fault(origin, 'this is no document, that is, no object');
  if (value['kind'] === undefined) return readSeed(kinds, value, origin);
  const { kind: word, ...members } = value;
  const kind = await kindOf(kinds, word, below(origin, 'kind'));
  const { document } = members;
  const isWrapped = isJsonObject(document) && Object.keys(members).length === 1;
  if (isWrapped) return [await withKey(kind, document, below(origin, 'document'))];
  if (kind.shape.members?.['kind'] === undefined) return [await withKey(kind, members, origin)];
  throw await fault(origin, `a ${kind.noun} has a kind itself; write {kind: …, document: {…}}`);
}

/** Lists by kind. */
async function readSeed(
  kinds: readonly CliKindDescriptor[],
  value: JsonObject,
  origin: Origin,
): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const [word, list] of Object.entries(value)) {
    const place = below(origin, word);
    const found = findKind(kinds, word);
    if ('fault' in found) {
      throw await fault(
        place,
        `no kind is said, and ${found.fault}; write kind: ${exampleOf(kinds)}`,
      );
    }
    if (!isJsonList(list)) throw await fault(place, `${word} is no list of documents`);
    const read = await readItems(list, place, async (item, at) => {
      if (!isJsonObject(item)) throw await fault(at, 'this is no document, that is, no object');
      return [await withKey(found.kind, item, at)];
    });
    documents.push(...read);
  }
  return documents;
}

async function readItems(
  list: readonly JsonValue[],
  origin: Origin,
  read: (item: JsonValue, origin: Origin) => Promise<readonly SourceDocument[]>,
): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for (const [index, item] of list.entries())
    documents.push(...(await read(item, below(origin, index))));
  return documents;
}

async function kindOf(
  kinds: readonly CliKindDescriptor[],
  word: JsonValue | undefined,
  origin: Origin,
): Promise<CliKindDescriptor> {
  const found = findKind(kinds, String(word));
  if ('kind' in found) return found.kind;
  throw await fault(origin, found.fault);
}

/** Seeds of the original write `_id`. */
async function withKey(
  kind: CliKindDescriptor,
  { _id: old, ...members }: JsonObject,
  origin: Origin,
): Promise<SourceDocument> {
  const { key, noun } = kind;
  const document = old === undefined ? members : { [key]: old, ...members };
  const id = document[key];
  if (typeof id === 'string' || typeof id === 'number') return { kind, document, origin };
  throw await fault(origin, `this ${noun} has no ${key}`);
}

async function assertOnce(documents: readonly SourceDocument[]): Promise<void> {
  const seen = new Map<string, SourceDocument>();
  for (const document of documents) {
    const name = nameDocument(document);
    const first = seen.get(name);
    if (first !== undefined) {
      throw await fault(
        document.origin,
        `${name} is there twice; first at ${await locate(first.origin)}`,
      );
    }
    seen.set(name, document);
  }
}

/** @returns `kind/id`, as people name it */
export function nameDocument({ kind, document }: Omit<SourceDocument, 'origin'>): string {
  return `${kind.noun}/${String(document[kind.key])}`;
}

function below(origin: Origin, step: string | number): Origin {
  return { ...origin, path: [...origin.path, step] };
}

function exampleOf(kinds: readonly CliKindDescriptor[]): string {
  return kinds[0]?.noun ?? 'KIND';
}

async function fault(origin: Origin, reason: string): Promise<UsageError> {
  return new UsageError(`${await locate(origin)}: ${reason}`);
}
