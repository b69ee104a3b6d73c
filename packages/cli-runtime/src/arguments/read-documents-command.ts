import type { CliKindDescriptor, JsonValue } from '@flux-resourceset/contract';
import type { DocumentsInvocation } from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import { findKind } from '../documents/find-kind.js';
import type { CommandWords } from './command-words.js';
import { readArguments, readKey } from './read-arguments.js';

/** The word for every kind there is. */
const everyKind = 'all';

/** Reads which documents are asked for. */
export function readAny(words: CommandWords): DocumentsInvocation {
  const named = readArguments(words.command, words.words, false);
  const word = named.text('kind') ?? '';
  const id = named.text('document');
  if (word === everyKind) {
    if (id !== undefined) throw new UsageError(`unexpected "${id}"`);
    return { kind: 'read', kinds: words.kinds, key: undefined };
  }
  const kind = requireKind(words.kinds, word);
  return { kind: 'read', kinds: [kind], key: id === undefined ? id : readKeyOf(kind, id) };
}

/** @throws UsageError for a word that names no kind */
function requireKind(kinds: readonly CliKindDescriptor[], word: string): CliKindDescriptor {
  const found = findKind(kinds, word);
  if ('kind' in found) return found.kind;
  throw new UsageError(found.fault);
}

function readKeyOf({ keyValue }: CliKindDescriptor, id: string): JsonValue {
  return readKey(id, keyValue, '<id>');
}
