import type { ByLevel } from './definition.js';
import { LEVEL_VERBS, VERBS, byLevel } from './verbs.js';

/** What may stand at one place of a definition; report-shape.ts walks it. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly pattern?: RegExp;
      readonly form?: string;
      /** `apiVersion: 1` is a whole number to YAML and means the same. */
      readonly mayBeNumber?: true;
    }
  | { readonly kind: 'flag' }
  | { readonly kind: 'any' }
  /** A JSON Schema; keywords.ts says what it may hold. */
  | { readonly kind: 'schema' }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly what: string }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | {
      readonly kind: 'object';
      readonly what: string;
      readonly members: Members;
      /** Keys that are not of the language but often written, each with its own fix. */
      readonly refused?: Readonly<Record<string, string>>;
    }
  /** Told apart by what stands there. */
  | { readonly kind: 'either'; readonly text?: Shape; readonly list?: Shape; readonly map: Shape };

export type Members = Readonly<Record<string, Member>>;

interface Member {
  readonly shape: Shape;
  /** The fix when it is missing; without it the member is optional. */
  readonly required?: string;
}

const TEXT: Shape = { kind: 'text' };
const FLAG: Shape = { kind: 'flag' };
const ANY: Shape = { kind: 'any' };
const SCHEMA: Shape = { kind: 'schema' };
const TEXTS: Shape = { kind: 'list', of: TEXT };
const SNAKE: Shape = {
  kind: 'text',
  pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
  form: 'snake case: lower-case letters, digits and single underscores',
};
const KEBAB: Shape = {
  kind: 'text',
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  form: 'kebab case: lower-case letters, digits and single hyphens',
};

function optional(shapes: Readonly<Record<string, Shape>>): Members {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, { shape }]));
}

function object(
  what: string,
  members: Members,
  refused: Readonly<Record<string, string>> = {},
): Extract<Shape, { kind: 'object' }> {
  return { kind: 'object', what, members, refused };
}

function verbsOf(key: string): ByLevel<Shape> {
  return byLevel((level) => ({
    kind: 'choice',
    of: LEVEL_VERBS[level],
    what: `verb of \`${key}.${level}\``,
  }));
}

function eachLevel(what: string, shapeOf: (verb: Shape) => Shape): Shape {
  const verbs = verbsOf(what);
  return object(`\`${what}\``, optional(byLevel((level) => shapeOf(verbs[level]))));
}

/** OpenAPI's: the member that tells alternatives apart, and the alternative of each value. */
export const DISCRIMINATOR = object('`discriminator`', {
  propertyName: { shape: TEXT, required: 'add `propertyName`, the member that tells which it is' },
  mapping: { shape: { kind: 'map', of: TEXT } },
});

export const EXTERNAL_DOCS = object('`externalDocs`', {
  url: {
    shape: { kind: 'text', pattern: /^https?:\/\/[^\s/]\S*$/, form: 'a URL, https://…' },
    required: 'add `url: https://…`',
  },
  ...optional({ description: TEXT }),
});

const METHODS = eachLevel('methods', (verb) => ({ kind: 'list', of: verb }));

// A description of a verb that a definition leaves out is harmless: Firestone's examples have them.
const DESCRIPTIONS = object(
  '`descriptions`',
  optional(
    byLevel((level) =>
      object(
        `\`descriptions.${level}\``,
        optional(Object.fromEntries(LEVEL_VERBS[level].map((verb) => [verb, TEXT]))),
      ),
    ),
  ),
);

const SECURITY_SCHEME = object('a security scheme', {
  type: {
    shape: {
      kind: 'choice',
      of: ['apiKey', 'http', 'oauth2', 'openIdConnect'],
      what: 'type of a security scheme',
    },
    required: 'add `type: http` (or `apiKey`, `oauth2`, `openIdConnect`)',
  },
  ...optional({
    description: TEXT,
    scheme: TEXT,
    bearerFormat: TEXT,
    name: TEXT,
    in: { kind: 'choice', of: ['query', 'header', 'cookie'], what: 'place of an API key' },
    flows: ANY,
    openIdConnectUrl: TEXT,
  }),
});

function securedVerbs(verbs: readonly string[]): Shape {
  const scopes = Object.fromEntries(verbs.map((verb) => [verb, TEXTS]));
  return object('a map of verbs to scopes', optional(scopes));
}

const SECURITY = object('`security`', {
  scheme: {
    shape: { kind: 'map', of: SECURITY_SCHEME },
    required: 'add `scheme: { bearer_auth: { type: http, scheme: bearer } }`',
  },
  ...optional(
    byLevel((level) => ({
      kind: 'either',
      list: {
        kind: 'list',
        of: {
          kind: 'either',
          text: verbsOf('security')[level],
          map: securedVerbs(LEVEL_VERBS[level]),
        },
      },
      map: securedVerbs(LEVEL_VERBS[level]),
    })),
  ),
});

/** A query parameter of a collection. */
const QUERY_PARAM = object('a query parameter', {
  name: { shape: TEXT, required: 'add `name:` with the property it filters by' },
  ...optional({
    description: TEXT,
    in: { kind: 'choice', of: ['query'], what: 'place of a query parameter' },
    required: FLAG,
    default: ANY,
    schema: SCHEMA,
    methods: {
      kind: 'list',
      of: { kind: 'choice', of: VERBS, what: 'verb of a query parameter' },
    },
  }),
});

const KEY = object('`key`', {
  name: {
    shape: {
      kind: 'text',
      pattern: /^[A-Za-z_][A-Za-z0-9_]*$/,
      form: 'a name of letters, digits and underscores: it becomes a path parameter',
    },
    required: 'add `name: id`',
  },
  ...optional({ description: TEXT, schema: SCHEMA }),
});

const COLLECTION_MEMBERS: Members = {
  type: {
    shape: { kind: 'choice', of: ['array'], what: 'type of a collection' },
    required: 'add `type: array`',
  },
  items: {
    shape: SCHEMA,
    required: "add `items: { type: object, properties: {…} }` with the document's properties",
  },
  ...optional({
    title: TEXT,
    description: TEXT,
    key: KEY,
    query_params: { kind: 'list', of: QUERY_PARAM },
  }),
};

/** `schema` of a definition. */
const COLLECTION = object('`schema`', COLLECTION_MEMBERS);

/** A property's `schema:` that is a collection itself. */
export const NESTED_COLLECTION = object('a nested collection', {
  ...COLLECTION_MEMBERS,
  ...optional({ methods: METHODS, descriptions: DESCRIPTIONS }),
  ...optional({ default: ANY, example: ANY, minItems: ANY, maxItems: ANY, uniqueItems: ANY }),
});

const UNUSED = object('an override without effect', {
  where: { shape: TEXT, required: 'add `where:` with the member of the input that decides' },
  matches: { shape: TEXT, required: "add `matches:` with a pattern, as in `'^https://'`" },
  ...optional({ instead: TEXT }),
});

const FLUX = object('`x-flux`', {
  ...optional({
    path: {
      kind: 'text',
      pattern: /^(\/[A-Za-z0-9._~-]+)+$/,
      form: 'a path such as `/api/v2/flux/clusters`, without a trailing slash or parameters',
    },
    identity: { kind: 'map', of: TEXT },
    list: TEXTS,
    endpoint: KEBAB,
    patches: {
      kind: 'text',
      pattern: /^[^.]+\.[^.]+$/,
      form: 'the kind of the clusters and its property, as in `clusters.patches`',
    },
    group: { kind: 'map', of: TEXTS },
    switch: TEXT,
    requires: TEXT,
    unused: { kind: 'map', of: UNUSED },
    optional: TEXTS,
    choices: { kind: 'list', of: TEXTS },
    reconcileEvery: {
      kind: 'text',
      pattern: /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/,
      form: 'a Go duration such as `5m`',
    },
  }),
});

const OWN_FILES = 'put each schema into a file of its own and write `$ref: name.yaml`';

/** A whole definition; the refused keys are JSON Schema's, and those of Firestone's first version. */
export const DEFINITION = object(
  'a definition',
  {
    kind: {
      shape: SNAKE,
      required: 'add `kind:` with the plural snake-case name, as in `clusters`',
    },
    apiVersion: {
      shape: {
        kind: 'text',
        pattern: /^v?[0-9]+$/,
        form: 'a version such as `v1`',
        mayBeNumber: true,
      },
      required: 'add `apiVersion: v1`',
    },
    schema: {
      shape: COLLECTION,
      required: 'add `schema:` with `type: array`, `key` and `items`',
    },
    ...optional({
      versionInPath: FLAG,
      singular: SNAKE,
      plural: SNAKE,
      metadata: object(
        '`metadata`',
        optional({ name: TEXT, description: TEXT, externalDocs: EXTERNAL_DOCS }),
      ),
      default_query_params: { kind: 'list', of: QUERY_PARAM },
      descriptions: DESCRIPTIONS,
      methods: METHODS,
      security: SECURITY,
      asyncapi: object('`asyncapi`', optional({ servers: ANY, channels: ANY })),
      'x-flux': FLUX,
      'x-renamed-from': SNAKE,
      'x-cli': object('`x-cli`', optional({ name: KEBAB, aliases: { kind: 'list', of: KEBAB } })),
    }),
  },
  {
    definitions: OWN_FILES,
    $defs: OWN_FILES,
    components: OWN_FILES,
    name: 'write `kind`',
    version: 'write `apiVersion`',
    version_in_path: 'write `versionInPath`',
    description: 'write `metadata: { description: … }`',
  },
);
