import {
  type JsonObject,
  type ProblemDetail,
  type ServiceDescriptor,
  toJsonPointer,
} from '@flux-resourceset/contract';
import type { SeedSource } from '../config/config.js';
import { DuplicateKeyError } from '../store/store-errors.js';
import type { Actor, Store, WriteTransaction } from '../store/store.js';
import { checkCycles } from './check-cycles.js';
import { checkReferences } from './check-references.js';
import { duplicateKey } from './resource-problems.js';
import { readSeedDocuments } from './seed-documents.js';
import type { SeedContents, SeedDocument } from './seed-documents.js';
import { SeedError } from './seed-error.js';
import type { SeedProblem } from './seed-error.js';
import { readSeedFile } from './seed-file.js';

/** What the seed writes to the log; pino's logger has this form. */
export interface SeedLog {
  warn(fields: object, message: string): void;
}

type DocumentIndex = ReadonlyMap<string, ReadonlyMap<string, JsonObject>>;

const seedActor: Actor = { name: 'seed' };

/**
 * Fills a new store, one whose revision is 0, from a seed file, in one transaction. A store
 * that was emptied is not new. Nothing is ever written back to the file.
 *
 * @param store - open for writing
 * @param service - the kinds that the file may hold, and their rules
 * @param source - the file; when it is missing and was not asked for, the store starts empty
 * @param log - told what was loaded, or that nothing was
 * @throws SeedError with every problem of the file; nothing of it is stored then
 * @throws Problem `store_unavailable`
 */
export async function seedStore(
  store: Store,
  service: ServiceDescriptor,
  { file, given }: SeedSource,
  log: SeedLog,
): Promise<void> {
  if ((await store.read((snapshot) => snapshot.revision())) > 0) return;
  const seed = readSeedFile(file);
  if (seed === undefined) {
    const reason = 'does not exist: name an existing file in SEED_FILE, or leave it out';
    if (given) throw new SeedError(file, [{ place: '', reason }]);
    log.warn({ file }, 'no seed file: the store starts empty');
    return;
  }
  const contents = readSeedDocuments(service, seed);
  const filled = await store.write(seedActor, (transaction) =>
    fillStore(transaction, service, file, contents),
  );
  if (!filled) return;
  // An old seed on a store that was lost takes things away from a fleet: nobody may miss it.
  const documents = countDocuments(contents);
  log.warn({ file, documents }, 'the store was new: it was filled from the seed file');
}

function countDocuments({ valid }: SeedContents): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of valid) counts[kind.kind] = (counts[kind.kind] ?? 0) + 1;
  return counts;
}

/** Another process may have filled the store since: only here the revision cannot change. */
async function fillStore(
  transaction: WriteTransaction,
  service: ServiceDescriptor,
  file: string,
  contents: SeedContents,
): Promise<boolean> {
  if ((await transaction.revision()) > 0) return false;
  const found = [
    ...contents.problems,
    ...(await insertDocuments(transaction, contents.valid)),
    ...(await checkRelations(service, contents)),
  ];
  if (found.length > 0) throw new SeedError(file, found);
  return contents.valid.length > 0;
}

async function insertDocuments(
  transaction: WriteTransaction,
  documents: readonly SeedDocument[],
): Promise<readonly SeedProblem[]> {
  const problems: SeedProblem[] = [];
  for (const { kind, id, document, place } of documents) {
    try {
      await transaction.insert(kind, id, document);
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
      const pointer = toJsonPointer([error.member]);
      problems.push({ place: place + pointer, reason: duplicateKey(error).message });
    }
  }
  return problems;
}

/** A new store holds the documents of the seed and no others, so these answer for the store. */
async function checkRelations(
  service: ServiceDescriptor,
  { valid, invalid }: SeedContents,
): Promise<readonly SeedProblem[]> {
  const kinds = new Map(service.kinds.map((kind) => [kind.kind, kind]));
  const index = indexDocuments([...valid, ...invalid]);
  const select = (kind: string, ids: readonly string[]): Promise<Map<string, JsonObject>> =>
    Promise.resolve(selectDocuments(index, kind, ids));
  const existing = new Map(
    [...index].map(([kind, documents]) => [kind, new Set(documents.keys())]),
  );
  const problems: SeedProblem[] = [];
  for (const { kind, document, place } of valid) {
    const details = [
      ...checkReferences(kind, document, existing, kinds),
      ...(await checkCycles(kind, document, (ids) => select(kind.kind, ids))),
    ];
    problems.push(...details.map((detail) => toSeedProblem(place, detail)));
  }
  return problems;
}

function indexDocuments(documents: readonly SeedDocument[]): DocumentIndex {
  const index = new Map<string, Map<string, JsonObject>>();
  for (const { kind, id, document } of documents) {
    const ofKind = index.get(kind.kind) ?? new Map<string, JsonObject>();
    index.set(kind.kind, ofKind.set(id, document));
  }
  return index;
}

function selectDocuments(
  index: DocumentIndex,
  kind: string,
  ids: readonly string[],
): Map<string, JsonObject> {
  const found = ids.map((id) => [id, index.get(kind)?.get(id)] as const);
  return new Map(found.filter((entry): entry is [string, JsonObject] => entry[1] !== undefined));
}

function toSeedProblem(place: string, { pointer, message }: ProblemDetail): SeedProblem {
  return { place: place + (pointer ?? ''), reason: message };
}
