import { createRequire } from 'node:module';
import type { Ajv as AjvInstance, ErrorObject, ValidateFunction } from 'ajv';
import type { FormatsPlugin } from 'ajv-formats';
import { ruleKeyword, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { listOf } from '../load/json-path.js';
import { toJsonSchema } from '../read/json-schema.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import type { SchemaSite } from '../read/schema-site.js';
import { omit } from '../read/schema-tree.js';

// Both are CommonJS whose default exports NodeNext and bundlers disagree about.
const load = createRequire(import.meta.url);
const { Ajv2020 } = load('ajv/dist/2020') as { Ajv2020: typeof AjvInstance };
const addFormats = load('ajv-formats') as FormatsPlugin;

/** Checks values against schemas; made once a run, since it knows every shared schema. */
export type ValueChecker = (site: SchemaSite) => readonly Diagnostic[];

/** @returns a checker of `default`, `example`, `examples` and `enum` against their own schemas */
export function createValueChecker(shared: SchemaLookup): ValueChecker {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  addFormats(ajv);
  ajv.addKeyword(ruleKeyword);
  const schemas = [...shared].map(([name, schema]) => [name, toAssertion(schema)] as const);
  ajv.addSchema({ $defs: Object.fromEntries(schemas) }, sharedId);
  const compile = compileOnce(ajv);
  return (site) => checkValues(compile, site);
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

const sharedId = 'shared:';

/** What a definition says of a value, `null` where it is nullable. */
function toAssertion(schema: SchemaModel): JsonObject {
  const assertion = toJsonSchema(schema, { prefix: `${sharedId}#/$defs/`, below: toAssertion });
  return schema.nullable === true ? { anyOf: [assertion, { type: 'null' }] } : assertion;
}

function checkValues(
  compile: Compile,
  { origin, stated, schema }: SchemaSite,
): readonly Diagnostic[] {
  return stated.flatMap(({ keyword, value, steps }) => {
    // An enum's values are held against the rest of the schema, not against themselves.
    const compared = keyword === 'enum value' ? withoutValues(schema) : schema;
    const reason = findMismatch(compile, compared, value);
    if (reason === null) return [];
    const message = `${keyword} ${JSON.stringify(value)} does not fit its own schema: ${reason}`;
    const fix = 'correct the value or the schema';
    return [diagnose(origin.file, [...origin.path, ...steps], { message, fix })];
  });
}

function withoutValues(schema: SchemaModel): SchemaModel {
  if (schema.kind === 'reference') return schema;
  return omit(schema, 'enum') as SchemaModel;
}

// A schema that is wrong itself has been reported by its own check.
function findMismatch(compile: Compile, schema: SchemaModel, value: JsonValue): string | null {
  try {
    const validate = compile(toAssertion(schema));
    return validate(value) ? null : explain(validate.errors?.[0]);
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
