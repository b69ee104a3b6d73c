import {
  type FluxDescriptor,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type KindDescriptor,
  type ProblemDetail,
  type ServiceDescriptor,
  toJsonPointer,
  type Warning,
} from '@flux-resourceset/contract';

type Choices = readonly (readonly string[])[];

/**
 * Checks that of a choice one member is set, since all but one would do nothing. A member that a
 * document must have may stand beside the one that is chosen.
 *
 * @returns what is wrong, with pointers into the document
 */
export function checkChoices(
  { flux }: ServiceDescriptor,
  kind: KindDescriptor,
  document: JsonObject,
): readonly ProblemDetail[] {
  const endpoints = flux?.endpoints.filter(({ choices }) => choices !== undefined) ?? [];
  return endpoints.flatMap(({ kind: catalogue, assignment, choices = [] }) => {
    if (catalogue === kind.kind) return findClashes(document, choices, requiredOf(kind), []);
    return flux?.kind === kind.kind
      ? findInReferences(document[assignment], assignment, choices)
      : [];
  });
}

function findInReferences(
  references: JsonObject[string],
  assignment: string,
  choices: Choices,
): readonly ProblemDetail[] {
  if (!isJsonList(references)) return [];
  return references.flatMap((reference, position) =>
    isJsonObject(reference) ? findClashes(reference, choices, [], [assignment, position]) : [],
  );
}

function requiredOf({ schema }: KindDescriptor): readonly string[] {
  const { required } = schema;
  return isJsonList(required) ? required.filter((name) => typeof name === 'string') : [];
}

function findClashes(
  holder: JsonObject,
  choices: Choices,
  required: readonly string[],
  path: readonly (string | number)[],
): readonly ProblemDetail[] {
  return choices.flatMap((choice) => {
    const [first, ...others] = choice.filter(
      (name) => isSet(holder, name) && !required.includes(name),
    );
    return others.map((name) => ({
      pointer: toJsonPointer([...path, name]),
      message: `${name} and ${String(first)} are one choice: keep one of them, and write null for the other`,
    }));
  });
}

/**
 * What a write sets, and another member of its choice stands over: only what a document must have
 * can be there for nothing.
 */
export function findOutranked(
  flux: FluxDescriptor | null,
  { kind }: KindDescriptor,
  before: JsonObject,
  after: JsonObject,
): readonly Warning[] {
  const endpoint = flux?.endpoints.find((candidate) => candidate.kind === kind);
  return (endpoint?.choices ?? []).flatMap((choice) => {
    const [first = '', ...others] = choice.filter((name) => isSet(after, name));
    const changed = others.filter((name) => after[name] !== before[name] && isSet(before, first));
    return changed.map((name) => ({
      code: 'override_without_effect' as const,
      message: `${name} has no effect, since ${first} is set; set ${first} instead, or to null`,
      pointer: toJsonPointer([name]),
    }));
  });
}

function isSet(holder: JsonObject, name: string): boolean {
  return Object.hasOwn(holder, name) && holder[name] !== null;
}
