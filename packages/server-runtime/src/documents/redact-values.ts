import {
  isJsonList,
  isJsonObject,
  isJsonScalar,
  type JsonScalar,
  type JsonValue,
  readPointer,
  redactedValue,
} from '@flux-resourceset/contract';

/** A value that is to go, and where it stands; null is any index of a list. */
export interface Secret {
  readonly steps: readonly (string | null)[];
  readonly value: JsonScalar;
}

/**
 * Says what a pointer leads to: the values without members or items that are there. Their index in
 * a list is any: what came before them may move them.
 *
 * @param document - undefined has none
 */
export function collectSecrets(document: JsonValue | undefined, pointer: string): Secret[] {
  const steps: (string | null)[] = [];
  let place = document;
  for (const step of readPointer(pointer)) {
    steps.push(isJsonList(place) ? null : step);
    place = stepInto(place, step);
  }
  return place === undefined ? [] : collectValues(place, steps);
}

function stepInto(value: JsonValue | undefined, step: string): JsonValue | undefined {
  if (isJsonList(value)) return value[Number(step)];
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function collectValues(value: JsonValue, steps: readonly (string | null)[]): Secret[] {
  if (isJsonScalar(value)) return value === redactedValue ? [] : [{ steps, value }];
  if (isJsonList(value)) return value.flatMap((item) => collectValues(item, [...steps, null]));
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : collectValues(member, [...steps, name]),
  );
}

/**
 * Puts a mark in the place of what is to go.
 *
 * @param place - JSON pointer of the value in its document
 * @returns an equal value where nothing of it is to go
 */
export function redactValues<Value extends JsonValue>(
  value: Value,
  place: string,
  secrets: readonly Secret[],
): Value {
  return redact(value, readPointer(place), secrets) as Value;
}

/**
 * The same where it is not known what the value is a part of: every text that is to go goes,
 * wherever it stands.
 */
export function redactTexts(value: JsonValue, secrets: readonly Secret[]): JsonValue {
  const texts = new Set(secrets.map((secret) => secret.value));
  return mapScalars(value, [], (scalar) =>
    typeof scalar === 'string' && texts.has(scalar) ? redactedValue : scalar,
  );
}

type Steps = readonly (string | number)[];

function redact(value: JsonValue, place: Steps, secrets: readonly Secret[]): JsonValue {
  return mapScalars(value, place, (scalar, steps) =>
    secrets.some((secret) => isAt(secret, scalar, steps)) ? redactedValue : scalar,
  );
}

function mapScalars(
  value: JsonValue,
  steps: Steps,
  change: (scalar: JsonScalar, steps: Steps) => JsonScalar,
): JsonValue {
  if (isJsonScalar(value)) return change(value, steps);
  if (isJsonList(value)) {
    return value.map((item, index) => mapScalars(item, [...steps, index], change));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, mapScalars(member, [...steps, name], change)]],
    ),
  );
}

function isAt(secret: Secret, value: JsonScalar, steps: Steps): boolean {
  if (secret.value !== value || secret.steps.length !== steps.length) return false;
  return secret.steps.every((step, depth) => isStep(step, steps[depth]));
}

/** In a pointer, an index is a text as well. */
function isStep(wanted: string | null, step: string | number | undefined): boolean {
  if (wanted !== null) return wanted === step;
  return typeof step === 'number' || /^\d+$/.test(step ?? '');
}
