import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  suggestName,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/** What polls answered: inputs by endpoint. */
export type Polls = ReadonlyMap<string, readonly JsonObject[]>;

/**
 * Reads polls from a file: bodies by endpoint, as the command `flux` prints them, or one body.
 *
 * @param endpoints - those that are asked for; all of the file when there are none
 * @throws UsageError for a file that holds no polls, or not those
 */
export function readPolls(file: JsonValue, endpoints: readonly string[]): Polls {
  const bodies = findBodies(file, endpoints);
  return new Map(
    bodies.map(([endpoint, body]) => {
      const inputs = inputsOf(body);
      if (inputs !== null) return [endpoint, inputs];
      throw new UsageError(`--inputs: ${endpoint} is no poll; one looks like {"inputs":[…]}`);
    }),
  );
}

/** @returns the inputs of a poll's body; null when it is none */
export function inputsOf(body: JsonValue): readonly JsonObject[] | null {
  const inputs = isJsonObject(body) ? body['inputs'] : undefined;
  return isJsonList(inputs) && inputs.every(isJsonObject) ? inputs : null;
}

function findBodies(
  file: JsonValue,
  endpoints: readonly string[],
): readonly (readonly [string, JsonValue])[] {
  if (!isJsonObject(file)) {
    throw new UsageError('--inputs: the file is no object; write {"ENDPOINT":{"inputs":[…]}}');
  }
  if (isJsonList(file['inputs'])) return [[nameSingle(endpoints), file]];
  const names = endpoints.length === 0 ? Object.keys(file) : endpoints;
  return names.map((name) => {
    const body = Object.hasOwn(file, name) ? file[name] : undefined;
    if (body !== undefined) return [name, body];
    const near = suggestName(name, Object.keys(file));
    throw new UsageError(`--inputs: the file has no poll of ${name}${near}`);
  });
}

function nameSingle(endpoints: readonly string[]): string {
  const [endpoint] = endpoints;
  if (endpoint !== undefined && endpoints.length === 1) return endpoint;
  throw new UsageError('--inputs: the file is one poll; write --endpoint once to say of what');
}
