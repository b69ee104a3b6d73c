import {
  type ChangeRecord,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type Plan,
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

/** What one request may be given beside its parameters; as the client has it. */
export interface RequestOptions {
  /** Entity tag that the document must still have. */
  readonly ifMatch?: string | null;
  readonly reason?: string;
  /** Digest of the plan that was seen. */
  readonly confirm?: string;
  /** The document as it was then. */
  readonly revision?: number;
}

/** A change as it is made; a reset where nobody can say what came between. */
type ChangeEvent =
  { readonly type: 'change'; readonly change: ChangeRecord } | { readonly type: 'reset' };

/** The functions of a client, called by name: their types are the client's business. */
export interface Api {
  /**
   * @param parameters - keys, body and query, in the order of the function
   * @throws what the client rejects with
   */
  call(
    name: string,
    parameters: readonly (JsonValue | undefined)[],
    options?: RequestOptions,
  ): Promise<ApiResponse>;
  /** Asks what a write would do, and does nothing; throws what the client rejects with. */
  plan(
    name: string,
    parameters: readonly (JsonValue | undefined)[],
    options?: RequestOptions,
  ): Promise<Plan>;
  /** Iterates over a list; throws what the client rejects with. */
  pages(name: string, query: JsonObject): AsyncIterable<ApiPage>;
  /**
   * Follows changes as they are made; throws what the client rejects with.
   *
   * @param lastEventId - what came after it is told first; empty: what comes from now on
   */
  changes(lastEventId: string): AsyncIterable<ChangeEvent>;
}

type Call = (
  ...parameters: readonly unknown[]
) => Promise<{ readonly data: JsonValue | undefined; readonly headers: Headers }>;

type Iterate = (query: JsonObject) => { pages(): AsyncIterable<ApiPage> };

type Follow = (options: { readonly lastEventId: string }) => AsyncIterable<ChangeEvent>;

/**
 * @param client - an object of functions by name, as the client's package makes it
 * @param warn - is told what the server warns of
 */
export function createApi(client: object, warn: (text: string) => void): Api {
  const find = (name: string): unknown => findFunction(client, name);
  return {
    async call(name, parameters, options = {}) {
      const response = await (find(name) as Call)(...parameters, options);
      readWarnings(response.headers.get(warningsHeader)).forEach(warn);
      return { data: response.data ?? null, headers: response.headers };
    },
    async plan(name, parameters, options = {}) {
      const dryRuns = new Map<string, unknown>(Object.entries(client)).get('dryRun');
      const run = findFunction(typeof dryRuns === 'object' ? (dryRuns ?? {}) : {}, name) as Call;
      return readPlan((await run(...parameters, options)).data ?? null);
    },
    pages: (name, query) => (find(name) as Iterate)(query).pages(),
    changes: (lastEventId) => (find('streamChanges') as Follow)({ lastEventId }),
  };
}

function findFunction(client: object, name: string): unknown {
  const found = new Map<string, unknown>(Object.entries(client)).get(name);
  if (typeof found === 'function') return found;
  throw new CliError('failure', `the client has no function ${name}; generate both again`);
}

/** @returns the members of an answer that must be an object */
export function asObject(data: JsonValue): JsonObject {
  if (isJsonObject(data)) return data;
  throw new CliError('failure', 'the answer is no document; is the URL that of the API?');
}

/** A server of before says what was done, and does it. */
function readPlan(data: JsonValue): Plan {
  const { digest, changes, effects } = asObject(data);
  if (typeof digest === 'string' && isJsonList(changes) && isJsonObject(effects)) {
    return data as unknown as Plan;
  }
  throw new CliError('failure', 'the answer is no plan; is the server older than this program?');
}
