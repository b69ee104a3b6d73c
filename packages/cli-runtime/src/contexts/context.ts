import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/** Where a token comes from. */
export type TokenSource =
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'variable'; readonly name: string }
  | { readonly from: 'stored'; readonly token: string };

/** A server, and as whom. */
export interface Context {
  readonly apiUrl: string;
  readonly token: TokenSource | null;
  readonly writeToken: TokenSource | null;
  /** Path of certificates that are trusted in place of the usual ones. */
  readonly caFile?: string | undefined;
}

/** All contexts of a user. */
export interface Contexts {
  readonly current: string | null;
  readonly contexts: ReadonlyMap<string, Context>;
}

/**
 * @param file - where they were read from, for the message
 * @throws UsageError for what holds no contexts; never with a token in it
 */
export function parseContexts(text: string, file: string): Contexts {
  const value = parseJson(text, file);
  const { current_context: current = null, contexts = {} } = isJsonObject(value) ? value : {};
  if (!isJsonObject(value) || !isJsonObject(contexts)) throw fault(file, 'it holds no contexts');
  return {
    current: typeof current === 'string' ? current : null,
    contexts: new Map(
      Object.entries(contexts).map(([name, context]) => [name, readContext(context, name, file)]),
    ),
  };
}

function parseJson(text: string, file: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    // The parser's own message repeats the text, which may be a token.
    throw fault(file, 'it is no JSON');
  }
}

function readContext(value: JsonValue | undefined, name: string, file: string): Context {
  if (!isJsonObject(value) || typeof value['api_url'] !== 'string') {
    throw fault(file, `the context ${name} has no api_url`);
  }
  return {
    apiUrl: value['api_url'],
    token: readSource(value['token'], `${name}.token`, file),
    writeToken: readSource(value['write_token'], `${name}.write_token`, file),
    ...(typeof value['ca_file'] === 'string' && { caFile: value['ca_file'] }),
  };
}

function readSource(value: JsonValue | undefined, where: string, file: string): TokenSource | null {
  if (value === undefined) return null;
  const { file: path, variable: name, stored: token } = isJsonObject(value) ? value : {};
  if (typeof path === 'string') return { from: 'file', path };
  if (typeof name === 'string') return { from: 'variable', name };
  if (typeof token === 'string') return { from: 'stored', token };
  throw fault(file, `${where} is none of file, variable and stored`);
}

function fault(file: string, reason: string): UsageError {
  return new UsageError(`${file} cannot be read: ${reason}; mend it, or remove it`);
}

/** @returns the text of a file of contexts */
export function formatContexts({ current, contexts }: Contexts): string {
  const written = [...contexts].map(([name, context]): [string, JsonObject] => [
    name,
    {
      api_url: context.apiUrl,
      ...(context.token && { token: writeSource(context.token) }),
      ...(context.writeToken && { write_token: writeSource(context.writeToken) }),
      ...(context.caFile !== undefined && { ca_file: context.caFile }),
    },
  ]);
  const value = {
    ...(current !== null && { current_context: current }),
    contexts: Object.fromEntries(written),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function writeSource(source: TokenSource): JsonObject {
  switch (source.from) {
    case 'file':
      return { file: source.path };
    case 'variable':
      return { variable: source.name };
    case 'stored':
      return { stored: source.token };
    default:
      return source satisfies never;
  }
}

/** @returns whether a file of them holds a secret itself */
export function holdTokens({ contexts }: Contexts): boolean {
  return [...contexts.values()].some(({ token, writeToken }) =>
    [token, writeToken].some((source) => source?.from === 'stored'),
  );
}
