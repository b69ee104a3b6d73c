import { suggestName, type CliKindDescriptor, type JsonValue } from '@flux-resourceset/contract';
import type {
  AnyInvocation,
  DocumentsInvocation,
  EditInvocation,
  FilesInvocation,
  SelectInvocation,
} from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import { findKind } from '../documents/find-kind.js';
import { readDocuments, type SourceDocument } from '../documents/read-documents.js';
import type { CommandWords } from './command-words.js';
import { readArguments, readKey } from './read-arguments.js';
import { readMembers } from './read-members.js';
import { readScalar } from './read-scalar.js';
import { splitPair } from './read-value.js';

/** The word for every kind there is. */
const everyKind = 'all';

/** Reads what is to be done with documents of any kind. */
export async function readDocumentsCommand(
  kind: DocumentsInvocation['kind'],
  words: CommandWords,
): Promise<DocumentsInvocation> {
  switch (kind) {
    case 'read':
      return readAny(words);
    case 'diff':
    case 'apply':
      return readFiles(kind, words);
    case 'remove':
      return {
        kind,
        documents: await readFileOption(words),
        ignoresMissing: words.given.ignoresMissing,
      };
    case 'edit':
      return readEdit(words);
    case 'select':
      return readSelect(words);
    default:
      return kind satisfies never;
  }
}

function readAny(words: CommandWords): AnyInvocation {
  const named = readArguments(words.command, words.words, false);
  const word = named.text('kind') ?? '';
  const id = named.text('document');
  const isWatched = words.given.flag('watch') === true;
  if (word === everyKind) {
    if (id !== undefined) throw new UsageError(`unexpected "${id}"`);
    return { kind: 'read', kinds: words.kinds, key: undefined, isWatched };
  }
  const kind = requireKind(words.kinds, word);
  const key = id === undefined ? undefined : readKeyOf(kind, id);
  return { kind: 'read', kinds: [kind], key, isWatched };
}

async function readFiles(
  kind: FilesInvocation['kind'],
  words: CommandWords,
): Promise<FilesInvocation> {
  const prune = words.given.texts('prune').map((word) => requireKind(words.kinds, word));
  return { kind, documents: await readFileOption(words), prune };
}

async function readFileOption({
  command,
  words,
  given,
  kinds,
}: CommandWords): Promise<readonly SourceDocument[]> {
  readArguments(command, words, false);
  const paths = given.texts('file');
  if (paths.length === 0) throw new UsageError('missing --file');
  return readDocuments(kinds, paths);
}

function readEdit({ command, words, kinds }: CommandWords): EditInvocation {
  const named = readArguments(command, words, false);
  const of = requireKind(kinds, named.text('kind') ?? '');
  return { kind: 'edit', of, key: readKeyOf(of, named.text('document') ?? '') };
}

async function readSelect({
  command,
  words,
  given,
  kinds,
}: CommandWords): Promise<SelectInvocation> {
  const of = requireKind(kinds, readArguments(command, words, false).text('kind') ?? '');
  const where = given.texts('where').map((text) => readFilter(of, text));
  // All documents of a kind are a selection that has to be meant.
  if (where.length === 0) throw new UsageError('missing --where');
  const patch = await readMembers(of.shape, given.texts('set'), given.texts('unset'));
  if (Object.keys(patch).length === 0) {
    throw new UsageError('nothing to update; write --set MEMBER=VALUE or --unset MEMBER');
  }
  return { kind: 'select', of, where: Object.fromEntries(where), patch };
}

function readFilter({ filters, noun }: CliKindDescriptor, text: string) {
  const [name, value] = splitPair(text, '--where');
  const filter = filters.find((known) => known.name === name);
  if (filter !== undefined) {
    return [name, readScalar(value, filter.value, `--where ${name}`)] as const;
  }
  const names = filters.map((known) => known.name);
  const near = suggestName(name, names) || `; there are ${names.join(', ') || 'none'}`;
  throw new UsageError(`${noun} has no filter "${name}"${near}`);
}

/** @throws UsageError for a word that names no kind */
export function requireKind(kinds: readonly CliKindDescriptor[], word: string): CliKindDescriptor {
  const found = findKind(kinds, word);
  if ('kind' in found) return found.kind;
  throw new UsageError(found.fault);
}

/** @throws UsageError for what is no key of the kind */
export function readKeyOf({ keyValue }: CliKindDescriptor, id: string): JsonValue {
  return readKey(id, keyValue, '<id>');
}
