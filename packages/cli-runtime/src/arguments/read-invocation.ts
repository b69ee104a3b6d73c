import type { ActionDescriptor } from '@flux-resourceset/contract';
import type { Invocation, ListInvocation, ReadInvocation } from '../actions/invocation.js';
import { assertRules } from './assert-rules.js';
import type { CommandWords } from './command-words.js';
import { readArguments } from './read-arguments.js';
import { readAssign, readPatch, readUnassign } from './read-assignment.js';
import { readConfig } from './read-config.js';
import { readDocumentsCommand } from './read-documents-command.js';
import { readExplain, readHistoryCommand } from './read-history.js';
import { readCreate, readEntries, readSet, readUpdate } from './read-document.js';
import { readFlux, readRender, readStatus } from './read-fleet.js';
import { readOptions } from './read-options.js';
import { readExport, readImport } from './read-transfer.js';

/**
 * Reads and checks all that a command was given. Nothing has been sent before it returns.
 *
 * @throws UsageError for what is missing, too much, or not what its definition accepts
 */
export async function readInvocation(words: CommandWords): Promise<Invocation> {
  const { action } = words.command;
  switch (action.kind) {
    case 'list':
      return readList(action, words);
    case 'get':
    case 'delete':
      return readRead(action, words);
    case 'create':
      return readCreate(action, words);
    case 'update':
      return readUpdate(action, words);
    case 'set':
      return readSet(action, words);
    case 'entries':
      return readEntries(action, words);
    case 'assign':
    case 'unassign':
      return action.kind === 'assign' ? readAssign(action, words) : readUnassign(action, words);
    case 'patch':
      return readPatch(action, words);
    default:
      return readOther(action, words);
  }
}

type DocumentKinds =
  | 'list'
  | 'get'
  | 'delete'
  | 'create'
  | 'update'
  | 'set'
  | 'entries'
  | 'assign'
  | 'unassign'
  | 'patch';

/** What is not about documents of one kind. */
async function readOther(
  action: Exclude<ActionDescriptor, { readonly kind: DocumentKinds }>,
  words: CommandWords,
): Promise<Invocation> {
  switch (action.kind) {
    case 'flux':
      return readFlux(action, words);
    case 'status':
      return readStatus(action, words);
    case 'render':
      return readRender(action, words);
    case 'config':
      return readConfig(action, words);
    case 'read':
    case 'diff':
    case 'apply':
    case 'remove':
    case 'edit':
    case 'select':
      return readDocumentsCommand(action.kind, words);
    default:
      return readRare(action, words);
  }
}

async function readRare(
  action: Extract<
    ActionDescriptor,
    {
      readonly kind:
        'history' | 'change' | 'rollback' | 'explain' | 'export' | 'import' | 'completion';
    }
  >,
  words: CommandWords,
): Promise<Invocation> {
  switch (action.kind) {
    case 'history':
    case 'change':
    case 'rollback':
      return readHistoryCommand(action.kind, words);
    case 'explain':
      return readExplain(action, words);
    case 'export':
      return readExport(words);
    case 'import':
      return readImport(words);
    case 'completion': {
      const shell = readArguments(words.command, words.words, false).text('shell') ?? '';
      return { kind: 'completion', shell };
    }
    default:
      return action satisfies never;
  }
}

async function readList(
  action: ListInvocation['action'],
  { command, noun, words, given }: CommandWords,
): Promise<ListInvocation> {
  const { query } = await readOptions(command.options, given);
  const named = readArguments(command, words, false);
  const parents = named.all('parent');
  const { by } = action;
  if (by !== undefined) {
    const selected = { ...query, [by.parameter]: named.first('key') };
    return { kind: 'list', action, noun: by.noun, parents, query: selected };
  }
  const takesQuery = command.options.some(({ place }) => place === 'query');
  return { kind: 'list', action, noun, parents, query: takesQuery ? query : null };
}

function readRead(
  action: ReadInvocation['action'],
  { command, noun, words, given }: CommandWords,
): ReadInvocation {
  const named = readArguments(command, words, false);
  assertRules(command, { key: named.first('key') });
  const { ignoresMissing } = given;
  return { kind: action.kind, action, noun, keys: named.keys, ignoresMissing };
}
