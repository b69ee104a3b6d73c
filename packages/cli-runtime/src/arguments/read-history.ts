import type { JsonObject, RollbackRequest, ScalarDescriptor } from '@flux-resourceset/contract';
import type { ExplainInvocation, HistoryInvocation } from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import type { CommandWords } from './command-words.js';
import { readArguments } from './read-arguments.js';
import { readKeyOf, requireKind } from './read-documents-command.js';
import { readScalar } from './read-scalar.js';

const revision: ScalarDescriptor = { type: 'integer', minimum: 0 };

/** Reads what is asked of changes that were made. */
export function readHistoryCommand(
  kind: HistoryInvocation['kind'],
  words: CommandWords,
): HistoryInvocation {
  switch (kind) {
    case 'history':
      return { kind, query: readQuery(words), isWatched: words.given.flag('watch') === true };
    case 'change': {
      const named = readArguments(words.command, words.words, false);
      return { kind, revision: Number(named.first('revision')) };
    }
    case 'rollback':
      return { kind, request: readRollback(words) };
    default:
      return kind satisfies never;
  }
}

const usualLimit = 50;

function readQuery(words: CommandWords): JsonObject {
  const { given } = words;
  if (given.flag('watch') === true && given.has('cluster')) {
    throw new UsageError('--watch does not know of clusters; leave --cluster out');
  }
  const limit = given.text('limit');
  const texts = ['cluster', 'actor', 'since', 'until'].map((name) => [name, given.text(name)]);
  return {
    ...readNamed(words),
    ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
    limit:
      limit === undefined
        ? usualLimit
        : readScalar(limit, { type: 'integer', minimum: 1, maximum: 1000 }, '--limit'),
  };
}

/** The kind, and the document of it, that arguments name. */
function readNamed({ command, words, kinds }: CommandWords): { kind?: string; id?: string } {
  const named = readArguments(command, words, false);
  const word = named.text('kind');
  if (word === undefined) return {};
  const kind = requireKind(kinds, word);
  const id = named.text('document');
  if (id === undefined) return { kind: kind.kind };
  return { kind: kind.kind, id: String(readKeyOf(kind, id)) };
}

function readRollback(words: CommandWords): RollbackRequest {
  const { given } = words;
  const named = readNamed(words);
  const ways = ['to', 'change', 'transaction'].filter((name) => given.has(name));
  if (ways.length !== 1) throw new UsageError('write one of --to, --change and --transaction');
  if (named.kind !== undefined && (!given.has('to') || named.id === undefined)) {
    throw new UsageError('a document is named by kind and id, with --to');
  }
  const to = readRevision(given.text('to'), '--to');
  const change = readRevision(given.text('change'), '--change');
  const transaction = given.text('transaction');
  return {
    ...named,
    ...(to !== undefined && { to }),
    ...(change !== undefined && { change }),
    ...(transaction !== undefined && { transaction }),
  };
}

function readRevision(text: string | undefined, where: string): number | undefined {
  return text === undefined ? undefined : Number(readScalar(text, revision, where));
}

/** Reads of which inputs of a cluster the values are explained. */
export function readExplain(
  action: ExplainInvocation['action'],
  { command, words, given }: CommandWords,
): ExplainInvocation {
  const named = readArguments(command, words, false);
  const known = action.endpoints.map(({ endpoint }) => endpoint);
  const endpoints = given
    .texts('endpoint')
    .map((name) => String(readScalar(name, { type: 'string', enum: known }, '--endpoint')));
  const cluster = named.first('cluster') ?? '';
  return { kind: 'explain', action, cluster, input: named.text('input'), endpoints };
}
