import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type KindDescriptor,
  type ProblemDetail,
  type ServiceDescriptor,
  toJsonPointer,
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

function isSet(holder: JsonObject, name: string): boolean {
  return Object.hasOwn(holder, name) && holder[name] !== null;
}
