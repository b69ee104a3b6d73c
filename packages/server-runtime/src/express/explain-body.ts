import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { JsonObject, JsonValue, ProblemDetail } from '@flux-resourceset/contract';
import { describeSchemaErrors } from '../documents/schema-errors.js';
import { toPlainBounds } from './plain-bounds.js';

/** How much is told of a body that is wrong: every fault, or only that there is one. */
type Thoroughness = 'every-fault' | 'first-fault';

const validators = {
  'every-fault': new WeakMap<JsonObject, ValidateFunction>(),
  'first-fault': new WeakMap<JsonObject, ValidateFunction>(),
};

/**
 * Says what is wrong with a body that the validator of requests refused. Its own errors tell
 * neither which alternative of a `oneOf` was tried nor what was allowed, so a refused body is
 * looked at once more.
 *
 * @param openapiDocument - where the schema's `$ref`s lead
 * @param schema - of the body, an object of the document
 * @param thoroughness - looking for every fault of a large body takes seconds
 * @returns what is wrong, with JSON pointers into the body
 */
export function explainBody(
  openapiDocument: JsonObject,
  schema: JsonObject,
  body: JsonValue | undefined,
  thoroughness: Thoroughness = 'every-fault',
): readonly ProblemDetail[] {
  const known = validators[thoroughness];
  const validate = known.get(schema) ?? compileSchema(openapiDocument, schema, thoroughness);
  known.set(schema, validate);
  return validate(body) ? [] : describeSchemaErrors(validate.errors ?? []);
}

function compileSchema(
  openapiDocument: JsonObject,
  schema: JsonObject,
  thoroughness: Thoroughness,
): ValidateFunction {
  const allErrors = thoroughness === 'every-fault';
  const ajv = new Ajv({ allErrors, verbose: true, strict: false, logger: false });
  addFormats.default(ajv);
  const components = openapiDocument['components'];
  return ajv.compile(toPlainBounds({ ...schema, ...(components && { components }) }));
}
