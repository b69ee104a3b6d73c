import {
  isJsonObject,
  toJsonPointer,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  type ProblemDetail,
  type ServiceDescriptor,
  type StepDescriptor,
} from '@flux-resourceset/contract';

type Steps = readonly StepDescriptor[];
type Path = readonly (string | number)[];

/** Ways down into nested collections; what a service has never changes, and every write asks. */
const ways = new WeakMap<KindDescriptor, readonly Steps[]>();

/**
 * Checks that no two items of a nested collection have one key: only one of them could be reached.
 * Those of an assignment are checked with what they refer to.
 *
 * @returns what is wrong, with pointers into the document
 */
export function checkNestedKeys(
  service: ServiceDescriptor,
  kind: KindDescriptor,
  document: JsonObject,
): readonly ProblemDetail[] {
  const known = ways.get(kind) ?? findWays(service, kind);
  ways.set(kind, known);
  return known.flatMap((steps) => findTwice(document, steps, []));
}

function findWays({ operations }: ServiceDescriptor, kind: KindDescriptor): readonly Steps[] {
  const assigned = kind.references
    .filter(({ assignment }) => assignment)
    .map(({ path }) => path[0]);
  const found = operations
    .flatMap(({ target }) => ('steps' in target && target.kind === kind.kind ? [target.steps] : []))
    .filter((steps) => steps.length > 0 && steps.every(({ key }) => key !== null))
    .filter(([first]) => !assigned.includes(first?.property));
  const names = new Map(
    found.map((steps) => [steps.map(({ property }) => property).join('/'), steps]),
  );
  return [...names.values()];
}

function findTwice(
  holder: JsonValue | undefined,
  [step, ...rest]: Steps,
  path: Path,
): readonly ProblemDetail[] {
  const list = step && isJsonObject(holder) ? holder[step.property] : undefined;
  if (step === undefined || !Array.isArray(list)) return [];
  const items = list as readonly JsonValue[];
  const keys = items.map((item) => (isJsonObject(item) ? item[step.key ?? ''] : undefined));
  const firstPlaces = new Map(keys.map((key, index) => [key, index] as const).toReversed());
  return items.flatMap((item, index) => {
    const place = [...path, step.property, index];
    const isSecond = keys[index] !== undefined && firstPlaces.get(keys[index]) !== index;
    if (!isSecond || rest.length > 0) return findTwice(item, rest, place);
    const message = `duplicate ${step.key ?? ''} '${String(keys[index])}' in ${step.property}`;
    return [{ pointer: toJsonPointer([...place, step.key ?? '']), message }];
  });
}
