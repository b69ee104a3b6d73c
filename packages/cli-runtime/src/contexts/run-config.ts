import type { JsonObject } from '@flux-resourceset/contract';
import type { ConfigInvocation } from '../actions/invocation.js';
import { nothing, type Result } from '../actions/result.js';
import { UsageError } from '../cli-error.js';
import { unknownContext } from './choose-context.js';
import type { Context, Contexts, TokenSource } from './context.js';
import { changeContexts, readContexts } from './context-file.js';

/**
 * Shows and changes what is known of servers on this machine. No result holds a token.
 *
 * @param file - where the contexts are
 * @throws CliError for a context that does not exist, and for a file that cannot be written
 */
export async function runConfig(
  { verb, name, changes, ignoresMissing }: ConfigInvocation,
  file: string,
  warn: (text: string) => void,
): Promise<Result> {
  switch (verb) {
    case 'list':
      return listContexts(await readContexts(file, warn));
    case 'current':
      return showCurrent(await readContexts(file, warn));
    case 'use':
      return show(name, await changeContexts(file, (contexts) => useContext(contexts, name)));
    case 'set':
      return show(
        name,
        await changeContexts(file, (contexts) => setContext(contexts, name, changes)),
      );
    case 'delete': {
      const before = await readContexts(file, warn);
      if (ignoresMissing && !before.contexts.has(name)) return nothing;
      await changeContexts(file, (contexts) => deleteContext(contexts, name));
      return show(name, before);
    }
    default:
      return verb satisfies never;
  }
}

const columns = ['current', 'name', 'api_url', 'token', 'write_token'];

function listContexts({ current, contexts }: Contexts): Result {
  const value = [...contexts]
    .map(([name, context]) => describeContext(name, context, current))
    .toSorted((one, other) => (String(one['name']) < String(other['name']) ? -1 : 1));
  const rows = value.map((row) => ({ ...row, current: row['current'] === true ? '*' : '' }));
  return {
    value,
    tables: [{ value: rows, columns }],
    names: value.map((row) => String(row['name'])),
  };
}

function showCurrent({ current, contexts }: Contexts): Result {
  if (current === null || !contexts.has(current)) {
    throw new UsageError('no context is the current one; write config use-context NAME');
  }
  return { value: current, tables: [{ value: current }], names: [current], usual: 'name' };
}

function show(name: string, { current, contexts }: Contexts): Result {
  const value = describeContext(name, find(contexts, name), current);
  return { value, tables: [{ value }], names: [name] };
}

function describeContext(name: string, context: Context, current: string | null): JsonObject {
  return {
    name,
    current: name === current,
    api_url: context.apiUrl,
    token: describeSource(context.token),
    write_token: describeSource(context.writeToken),
    ...(context.caFile !== undefined && { ca_file: context.caFile }),
  };
}

/** Never the token itself. */
function describeSource(source: TokenSource | null): string | undefined {
  switch (source?.from) {
    case undefined:
      return undefined;
    case 'file':
      return `file ${source.path}`;
    case 'variable':
      return `variable ${source.name}`;
    case 'stored':
      return 'stored';
    default:
      return source satisfies never;
  }
}

function useContext(contexts: Contexts, name: string): Contexts {
  find(contexts.contexts, name);
  return { ...contexts, current: name };
}

function setContext(
  { current, contexts }: Contexts,
  name: string,
  changes: Partial<Context>,
): Contexts {
  const { apiUrl = contexts.get(name)?.apiUrl } = changes;
  if (apiUrl === undefined) throw new UsageError('missing --api-url, which a new context needs');
  const before = contexts.get(name) ?? { token: null, writeToken: null };
  return { current, contexts: new Map([...contexts, [name, { ...before, ...changes, apiUrl }]]) };
}

function deleteContext({ current, contexts }: Contexts, name: string): Contexts {
  find(contexts, name);
  return {
    current: current === name ? null : current,
    contexts: new Map([...contexts].filter(([known]) => known !== name)),
  };
}

function find(contexts: Contexts['contexts'], name: string): Context {
  const context = contexts.get(name);
  if (context !== undefined) return context;
  throw unknownContext(name, [...contexts.keys()]);
}
