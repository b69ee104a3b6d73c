import type { Definition, Level, Verb } from './definition.js';
import { kebabCase, pascalCase, pluralOf, singularOf, wordsOf } from './words.js';

/** The names of one collection, the kind's own or a nested one. */
export interface CollectionNames {
  /** Snake case: `platform_component`. */
  readonly singular: string;
  readonly plural: string;
  /** In words, for descriptions and messages: `platform component`. */
  readonly label: string;
  readonly pluralLabel: string;
  /** `PlatformComponent`; names of operations and of further components are made from it. */
  readonly stem: string;
  readonly pluralStem: string;
  /** The stem as a component's name, which no global of TypeScript has. */
  readonly typeName: string;
}

/**
 * Types that every TypeScript file knows, or that every client has: a component of that name
 * would shadow them in the generated types and client, or be hidden by them.
 */
const takenTypes = new Set(
  [
    'Array ArrayBuffer BigInt Blob Boolean Buffer Console DataView Date Document Element Error',
    'Event Exclude Extract File FormData Function Headers Infinity Intl Iterable Iterator JSON',
    'Map Math NaN Node NonNullable Number Object Omit Parameters Partial Pick Promise Proxy',
    'Readonly Record Reflect RegExp Request Required Response ReturnType Set String Symbol URL',
    'URLSearchParams Uint8Array WeakMap WeakSet Window',
    'ChangeEvent Client ClientOptions ClientRequest Conditional DocumentOptions DryRuns Edit',
    'HttpResponse Middleware NetworkError NotModified Page PagedList PageOptions ProblemBody',
    'ProblemEffects ProblemError ReasonOptions RequestError RequestOptions RetryOptions',
    'StreamOptions TimeoutError UnexpectedAnswerError WriteOptions',
  ].flatMap((line) => line.split(' ')),
);

/** A component's name, also as a TypeScript type: `Error` becomes `ErrorSchema`. Idempotent. */
export function componentName(name: string): string {
  const identifier = pascalCase(name);
  return takenTypes.has(identifier) ? `${identifier}Schema` : identifier;
}

/** The names of a definition's collection; `singular` and `plural` override the derived ones. */
export function namesOfKind(
  definition: Pick<Definition, 'kind' | 'singular' | 'plural'> & Partial<Definition>,
): CollectionNames {
  const singular = definition.singular ?? singularOf(definition.kind);
  const names = collectionNames(singular, definition.plural ?? pluralOf(singular), '');
  return { ...names, ...labelsOf(definition.metadata?.name ?? null) };
}

/** A name for readers stands in texts where it is words; what is no word there is for the tag alone. */
function labelsOf(name: string | null): Partial<CollectionNames> {
  if (name === null || !/^\p{L}+(?:[ '-][\p{L}\p{N}]+)*$/u.test(name)) return {};
  const pluralLabel = name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return { label: singularOf(pluralLabel), pluralLabel };
}

/** The names of a collection nested in `parent`: `AddressbookPerson` for `people`. */
export function namesOfNested(parent: CollectionNames, property: string): CollectionNames {
  const singular = singularOf(property);
  return collectionNames(singular, pluralOf(singular), parent.stem);
}

function collectionNames(singular: string, plural: string, prefix: string): CollectionNames {
  const stem = prefix + pascalCase(singular);
  return {
    singular,
    plural,
    label: wordsOf(singular).join(' '),
    pluralLabel: wordsOf(plural).join(' '),
    stem,
    pluralStem: prefix + pascalCase(plural),
    typeName: componentName(stem),
  };
}

/** @returns the names of components that a kind has, whatever its operations are */
export function componentsOfKind({ typeName, stem }: CollectionNames): readonly string[] {
  return [
    typeName,
    `Create${stem}`,
    `Update${stem}`,
    `Patch${stem}`,
    `${stem}Input`,
    `${stem}Inputs`,
  ];
}

/** SQL table of a kind. Injective. */
export function tableOf(kind: string): string {
  return `kind_${kind}`;
}

/** The CLI's command group of a kind. */
export function cliGroupOf(definition: Definition, names: CollectionNames): string {
  return definition.cli.name ?? kebabCase(names.singular);
}

/** A poll's last path segment. */
export function endpointOf(definition: Definition): string {
  return definition.flux?.endpoint ?? kebabCase(definition.kind);
}

/** Path of a kind's collection. */
export function pathOf(definition: Definition): string {
  const version = definition.versionInPath ? `/v${definition.apiVersion}` : '';
  return `${version}/${definition.kind}`;
}

/**
 * A path parameter's name that no parent on the same path has: the `id` of a node of a
 * cluster is `node_id` where the cluster's own is `id`.
 */
export function pathParameterOf(
  key: string,
  names: CollectionNames,
  taken: readonly string[],
): string {
  const name = key.replaceAll(/[^A-Za-z0-9_]+/g, '_');
  const candidates = [
    name,
    `${names.singular}_${name}`,
    ...taken.map((parent) => `${parent}_${name}`),
  ];
  return candidates.find((candidate) => !taken.includes(candidate)) ?? `${taken.join('_')}_${name}`;
}

/** Firestone's rule: `/clusters/{id}` and `put` give `clusters_id_put`. */
export function operationIdOf(method: Verb, path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return [...segments.map((segment) => wordsOf(segment).join('_')), method].join('_');
}

const clientVerbs: Readonly<Record<Verb, string>> = {
  get: 'get',
  post: 'create',
  put: 'update',
  patch: 'patch',
  delete: 'delete',
  head: 'head',
};

/** The client's function for a verb of a collection: `listClusters`, `patchCluster`. */
export function clientNameOf(
  level: Level,
  verb: Verb,
  names: CollectionNames,
  attribute = '',
): string {
  if (level === 'instance_attrs') {
    return clientVerbs[verb] + names.stem + pascalCase(attribute);
  }
  if (level === 'instance' || verb === 'post') {
    return clientVerbs[verb] + names.stem;
  }
  return verb === 'get' ? `list${names.pluralStem}` : clientVerbs[verb] + bulkStemOf(names);
}

/** Several at once: `News`, which is its own plural, would collide with the single one. */
function bulkStemOf(names: CollectionNames): string {
  return names.stem === names.pluralStem ? `All${names.stem}` : names.pluralStem;
}

/** The client's function for the list of all clusters: `listFluxClusters`. */
export function clusterListNameOf(names: CollectionNames): string {
  return `listFlux${names.pluralStem}`;
}

/** The client's function for the status of the fleet. */
export const statusListName = 'listFleetStatus';

/** The client's iteration over all pages of a list: `iterateClusters` for `listClusters`. */
export function iterationNameOf(listName: string): string {
  return listName.replace(/^list/, 'iterate');
}

/** The client's function for a poll: `pollPlatformComponents`. */
export function pollNameOf(endpoint: string): string {
  return `poll${pascalCase(endpoint)}`;
}
