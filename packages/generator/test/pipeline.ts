import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ruleKeyword, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { checkDefinitions } from '../src/check/check-definitions.js';
import { formatDiagnostic } from '../src/diagnostic.js';
import { emitOpenapi } from '../src/emit/openapi/emit-openapi.js';
import { describeService } from '../src/emit/server/service-descriptor.js';
import { parseFile } from '../src/load/parse-file.js';
import type { ApiModel } from '../src/model/api-model.js';
import { buildModel } from '../src/model/build-model.js';
import { serviceNames } from '../src/model/service-names.js';
import { readDefinitions } from '../src/read/read-definitions.js';
import type { RandomSchema } from './random-schemas.js';

const info = { title: 'T', version: '1', description: 'D.' };

/** What came of definitions: problems, or a model. */
export interface Outcome {
  readonly problems: readonly string[];
  readonly model: ApiModel | null;
}

/** Runs the stages as far as the model on files given as values; those named `*.json` at the root are definitions. */
export function runPipeline(
  definitions: Readonly<Record<string, JsonObject>>,
  shared: Readonly<Record<string, JsonObject>> = {},
): Outcome {
  const files = Object.entries({ ...definitions, ...shared }).map(([name, value]) =>
    parseFile({ path: name, name, listed: !Object.hasOwn(shared, name) }, JSON.stringify(value)),
  );
  const read = readDefinitions(files);
  const problems = checkDefinitions(read, serviceNames()).map(formatDiagnostic);
  return { problems, model: problems.length > 0 ? null : buildModel(read, info) };
}

/** A definition of a kind, in the shortest form. */
export function define(
  kind: string,
  items: JsonObject,
  more: JsonObject = {},
  key: string = 'id',
): JsonObject {
  const schema = { type: 'array', key: { name: key, schema: { type: 'string' } }, items };
  return { kind, apiVersion: 'v1', schema, ...more };
}

/** A definition whose documents have one member of the schema, `value`. */
export function defineThings({ schema, shared }: RandomSchema): Outcome {
  const properties = { id: { type: 'string' }, value: schema };
  const things = define('things', { type: 'object', required: ['id'], properties });
  return runPipeline({ 'things.json': things }, shared);
}

/** What takes a document: its component in an answer, a request, and the store. */
export interface Verdicts {
  readonly base: (document: JsonValue) => boolean;
  readonly create: (document: JsonValue) => boolean;
  readonly stored: (document: JsonValue) => boolean;
}

/** @returns the verdicts of what is emitted for the first kind */
export function verdictsOf(model: ApiModel): Verdicts {
  const document = emitOpenapi(model, { dialect: '3.1' });
  const [resource] = model.resources;
  const { base = '', create } = resource?.componentNames ?? {};
  const component = (name: string): ((value: JsonValue) => boolean) =>
    verdictOf(compile({ $ref: `document#/components/schemas/${name}` }, document));
  const [kind] = describeService(model).kinds;
  return {
    base: component(base),
    create: component(create ?? base),
    stored: verdictOf(compile(kind?.schema ?? {})),
  };
}

export function verdictOf(validate: ValidateFunction): (value: JsonValue) => boolean {
  return (value) => validate(value) === true;
}

/** Compiles a schema with the contract's rules, and the document that it refers to. */
export function compile(schema: JsonObject, document?: JsonObject): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addKeyword(ruleKeyword);
  if (document) ajv.addSchema(document, 'document');
  return ajv.compile(schema);
}
