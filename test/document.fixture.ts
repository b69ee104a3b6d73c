import { beforeAll, expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { JsonObject } from '@flux-resourceset/contract';
import { requestDocument } from '../packages/server-runtime/src/express/request-document.js';
import { send, serveForAll, type tokens } from './server-fixture.js';
import { listFiles, readText } from './source-files.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Content }>
  >;
}
type Content = Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Component {
  readonly example?: object;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}

interface Document {
  readonly components: {
    readonly schemas: Readonly<Record<string, Component>>;
    readonly responses: Readonly<Record<string, object>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
}

export function resolveParameter(parameter: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const name = parameter.$ref.split('/').at(-1) ?? '';
  return document.components.parameters[name] ?? { name, in: '', schema: {} };
}

/** A definition, as far as routes follow from it. */
export interface Definition {
  readonly kind: string;
  readonly 'x-flux'?: { readonly path?: string };
  readonly schema: {
    readonly items: {
      readonly properties: Readonly<Record<string, { readonly 'x-references'?: string }>>;
    };
  };
}

export const definitions = listFiles('schemas').map((path) => parse(readText(path)) as Definition);
export const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];
export const text = readText('openapi/openapi.yaml');
export const document = parse(text) as Document;
/** Every operation of the document. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ path, method, operation }];
  }),
);

/** A server that is asked for what the document says. */
export interface DocumentedServer {
  readonly origin: string;
  /** A path of the document with values in it that the server has. */
  fill(path: string): string;
  ask(
    as: keyof typeof tokens | null,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Response>;
}

/** Starts a server for the tests of a file, and finds documents for the document's paths. */
export function serveDocument(): DocumentedServer {
  const server = serveForAll();
  const paths = new PathFiller(() => server.origin);
  beforeAll(() => paths.find());
  return {
    get origin() {
      return server.origin;
    },
    fill: (path) => paths.fill(path),
    ask: (as, method, path, body) =>
      send(server.origin, as, method.toUpperCase(), paths.fill(path), body),
  };
}

class PathFiller {
  readonly #origin: () => string;
  /** Of each collection one document, of the demo fleet or made from the document's own example. */
  readonly #ids = new Map<string, string>();
  /** Of each assignment one element that the cluster of above is given. */
  readonly #elements = new Map<string, string>();

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  async find(): Promise<void> {
    for (const { kind } of definitions) this.#ids.set(`/${kind}/{id}`, await this.#findId(kind));
    for (const [path, item] of Object.entries(document.paths)) {
      if (item.get !== undefined && isElement(path)) {
        this.#elements.set(path, await this.#findElement(path));
      }
    }
  }

  fill(path: string): string {
    const whole = [...this.#ids].find(([known]) => path.startsWith(known));
    const filled = path
      .replace('{cluster_dns}', 'demo-cluster-01.k8s.example.com')
      .replace('{revision}', '1')
      .replace('{id}', whole?.[1] ?? '');
    return filled.replace(/\{[^/]+\}$/, this.#elements.get(path) ?? '');
  }

  async #findElement(path: string): Promise<string> {
    const list = path.slice(0, path.lastIndexOf('/'));
    const answer = await send(this.#origin(), 'read', 'GET', this.fill(list));
    const [first] = (await answer.json()) as readonly { readonly id: string }[];
    return first?.id ?? '';
  }

  async #findId(kind: string): Promise<string> {
    const answer = await send(this.#origin(), 'read', 'GET', `/${kind}?limit=1`);
    const [first] = (await answer.json()) as readonly { readonly id: string }[];
    if (first) return first.id;
    const content = document.paths[`/${kind}`]?.post?.requestBody?.content;
    const name = content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
    const example = document.components.schemas[name]?.example;
    const created = await send(this.#origin(), 'write', 'POST', `/${kind}`, example);
    return ((await created.json()) as { readonly id: string }).id;
  }
}

function isElement(path: string): boolean {
  return /^\/[^/]+\/\{id\}\/[^/]+\/\{[^/]+\}$/.test(path);
}

/** An answer that does not end. */
export const isStream = (path: string): boolean => path === '/changes/stream';

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
// Where `null` may stand in place of a reference is said in words that Ajv has not.
const readable = requestDocument(document as unknown as JsonObject);
ajv.addSchema({ ...readable, $id: 'https://example.com/openapi' });

export function expectValid(schema: object, value: unknown): void {
  expect(problemsOf(schema, value)).toEqual([]);
}

/** @returns what Ajv finds wrong with a value, by a schema of the document */
export function problemsOf(schema: object, value: unknown): readonly object[] {
  const absolute = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/', '"https://example.com/openapi#/'),
  ) as object;
  const validate = ajv.compile(absolute);
  validate(value);
  return validate.errors ?? [];
}
