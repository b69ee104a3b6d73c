import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  readWarnings,
  warningsHeader,
} from '@flux-resourceset/contract';
import { CliError } from '../cli-error.js';

/** What the client answers. */
interface ApiResponse {
  readonly data: JsonValue;
  readonly headers: Headers;
}

/** Some documents of a list. */
interface ApiPage {
  readonly data: readonly JsonValue[];
  /** How many there are in all; null where the server does not say. */
  readonly total: number | null;
}

/** The functions of a client, called by name: their types are the client's business. */
export interface Api {
  /**
   * @param parameters - keys, body and query, in the order of the function
   * @param headers - of this one request
   * @throws what the client rejects with
   */
  call(
    name: string,
    parameters: readonly (JsonValue | undefined)[],
    headers?: Readonly<Record<string, string>>,
  ): Promise<ApiResponse>;
  /** Iterates over a list; throws what the client rejects with. */
  pages(name: string, query: JsonObject): AsyncIterable<ApiPage>;
}

type Call = (
  ...parameters: readonly unknown[]
) => Promise<{ readonly data: JsonValue | undefined; readonly headers: Headers }>;

type Iterate = (query: JsonObject) => { pages(): AsyncIterable<ApiPage> };

/**
 * @param client - an object of functions by name, as the client's package makes it
 * @param warn - is told what the server warns of
 */
export function createApi(client: object, warn: (text: string) => void): Api {
  const functions = new Map<string, unknown>(Object.entries(client));
  const find = (name: string): unknown => {
    const found = functions.get(name);
    if (typeof found === 'function') return found;
    throw new CliError('failure', `the client has no function ${name}; generate both again`);
  };
  return {
    async call(name, parameters, headers = {}) {
      const response = await (find(name) as Call)(...parameters, { headers });
      readWarnings(response.headers.get(warningsHeader)).forEach(warn);
      return { data: response.data ?? null, headers: response.headers };
    },
    pages: (name, query) => (find(name) as Iterate)(query).pages(),
  };
}

/** @returns the members of an answer that must be an object */
export function asObject(data: JsonValue): JsonObject {
  if (isJsonObject(data)) return data;
  throw new CliError('failure', 'the answer is no document; is the URL that of the API?');
}
