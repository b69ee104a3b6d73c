import { createRequire } from 'node:module';
import type { Ajv as AjvInstance, ErrorObject, ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';
import {
  isJsonObject,
  ruleKey,
  ruleKeyword,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { listOf } from '../load/json-path.js';
import type { Path } from '../load/loaded-file.js';
import { normalizeSchema } from '../read/normalize-schema.js';
import type { SchemaScope } from '../read/normalize-schema.js';
import type { SchemaSite } from '../read/schema-sites.js';

// Both are CommonJS whose default exports NodeNext and bundlers disagree about.
const load = createRequire(import.meta.url);
const { Ajv2020 } = load('ajv/dist/2020') as { Ajv2020: typeof AjvInstance };
const addFormats = load('ajv-formats') as FormatsPlugin;

/** Checks values against schemas; made once a run, since it knows every shared schema. */
export type ValueChecker = (site: SchemaSite) => readonly Diagnostic[];

/** @returns a checker of `default`, `example`, `examples` and `enum` against their own schemas */
export function createValueChecker(scope: SchemaScope): ValueChecker {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  addFormats(ajv);
  ajv.addKeyword(ruleKeyword);
  const schemas = [...scope.names.values()].map(
    ({ name, location }) => [name, toAssertion(normalizeSchema(scope, location))] as const,
  );
  ajv.addSchema({ components: { schemas: Object.fromEntries(schemas) } }, SHARED);
  const compile = compileOnce(ajv);
  return (site) => checkValues(compile, scope, site);
}

type Compile = (schema: JsonObject) => ValidateFunction;

// Ids, labels and descriptions repeat over kinds, and compiling is what takes the time.
function compileOnce(ajv: AjvInstance): Compile {
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate;
  };
}

const SHARED = 'shared:';

interface StatedValue {
  readonly path: Path;
  readonly keyword: string;
  readonly value: JsonValue;
}

function checkValues(
  compile: Compile,
  scope: SchemaScope,
  site: SchemaSite,
): readonly Diagnostic[] {
  if (!isJsonObject(site.value)) return [];
  const values = findValues(site.path, site.value);
  if (values.length === 0) return [];
  const schema = normalizeSchema(scope, { ...site, schema: site.value });
  return values.flatMap((stated) => {
    const reason = findMismatch(compile, schema, stated);
    if (reason === null) return [];
    const shown = JSON.stringify(stated.value);
    const message = `${stated.keyword} ${shown} does not fit its own schema: ${reason}`;
    return [diagnose(site.file, stated.path, { message, fix: 'correct the value or the schema' })];
  });
}

function findValues(path: Path, schema: JsonObject): readonly StatedValue[] {
  const single = ['default', 'example'].flatMap((keyword) => {
    const value = schema[keyword];
    return value === undefined ? [] : [{ path: [...path, keyword], keyword, value }];
  });
  const listed = ['enum', 'examples'].flatMap((keyword) =>
    listOf(schema[keyword]).map((value, index) => ({
      path: [...path, keyword, index],
      keyword: keyword === 'enum' ? 'enum value' : 'example',
      value,
    })),
  );
  return [...single, ...listed];
}

// A schema that is wrong itself has been reported by its own check.
function findMismatch(compile: Compile, schema: JsonObject, stated: StatedValue): string | null {
  // An enum's values are held against the rest of the schema, not against themselves.
  const isChoice = stated.keyword === 'enum value';
  const compared = isChoice ? { ...schema, enum: undefined } : schema;
  try {
    const validate = compile(toAssertion(compared));
    return validate(stated.value) ? null : explain(validate.errors?.[0]);
  } catch {
    return null;
  }
}

function explain(error: ErrorObject | undefined): string {
  if (error === undefined) return 'it does not match';
  const place = error.instancePath === '' ? '' : `${error.instancePath} `;
  const allowed =
    error.keyword === 'enum' ? listOf(error.params['allowedValues'] as JsonValue) : [];
  const list =
    allowed.length > 0 ? ` (${allowed.map((value) => JSON.stringify(value)).join(', ')})` : '';
  return `${place}${error.message ?? 'does not match'}${list}`;
}

/** Keywords that describe; a validator need not see them, and would look into examples. */
const ANNOTATIONS: readonly string[] = [
  'default',
  'example',
  'discriminator',
  'xml',
  'externalDocs',
];

/** Turns a schema of OpenAPI's dialect into plain JSON Schema for the validator. */
function toAssertion(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  const entries = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .filter(([name]) => name === ruleKey || !isAnnotation(name))
    .map(([name, value]) => [name, toAssertionValue(name, value)]);
  const assertion = Object.fromEntries(entries) as JsonObject;
  return nullable === true ? { anyOf: [assertion, { type: 'null' }] } : assertion;
}

function isAnnotation(name: string): boolean {
  return ANNOTATIONS.includes(name) || name.startsWith('x-');
}

function toAssertionValue(name: string, value: JsonValue | undefined): JsonValue | undefined {
  if (name === 'enum' || name === ruleKey) return value;
  if (name === '$ref') return `${SHARED}${String(value)}`;
  if (Array.isArray(value)) {
    return listOf(value).map((item) => (isJsonObject(item) ? toAssertion(item) : item));
  }
  if (!isJsonObject(value)) return value;
  return name === 'properties'
    ? Object.fromEntries(
        Object.entries(value).map(([key, schema]) => [
          key,
          isJsonObject(schema) ? toAssertion(schema) : schema,
        ]),
      )
    : toAssertion(value);
}
