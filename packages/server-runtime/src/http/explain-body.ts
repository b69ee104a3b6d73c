import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { JsonObject, JsonValue, ProblemDetail } from '@flux-resourceset/contract';
import { describeSchemaErrors } from '../documents/schema-errors.js';

const validators = new WeakMap<JsonObject, ValidateFunction>();

/**
 * Says what is wrong with a body that the validator of requests refused. Its own errors tell
 * neither which alternative of a `oneOf` was tried nor what was allowed, so a refused body is
 * looked at once more.
 *
 * @param openapiDocument - where the schema's `$ref`s lead
 * @param schema - of the body, an object of the document
 * @returns what is wrong, with JSON pointers into the body
 */
export function explainBody(
  openapiDocument: JsonObject,
  schema: JsonObject,
  body: JsonValue | undefined,
): readonly ProblemDetail[] {
  const validate = validators.get(schema) ?? compileSchema(openapiDocument, schema);
  validators.set(schema, validate);
  return validate(body) ? [] : describeSchemaErrors(validate.errors ?? []);
}

function compileSchema(openapiDocument: JsonObject, schema: JsonObject): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, logger: false });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, components: openapiDocument['components'] });
}
