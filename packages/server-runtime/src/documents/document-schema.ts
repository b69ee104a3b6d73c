import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  type JsonObject,
  type KindDescriptor,
  type ProblemDetail,
  ruleKeyword,
} from '@flux-resourceset/contract';
import { describeSchemaErrors } from './schema-errors.js';

/** @returns what is wrong with a document; nothing when it is valid */
export type DocumentValidator = (document: JsonObject) => readonly ProblemDetail[];

/**
 * Makes the validator of a kind's documents. The schema is compiled when the first document
 * comes: a start does not pay for kinds that are not written to.
 *
 * @param kind - its schema; of keywords that start with `x-` only `x-rule` says something about validity
 * @returns a function that finds every mistake of a document
 * @throws Error from the validator, when the schema itself is invalid
 */
export function compileValidator(kind: KindDescriptor): DocumentValidator {
  let validate: ValidateFunction | undefined;
  return (document) => {
    validate ??= compileSchema(kind.schema);
    return validate(document) ? [] : describeSchemaErrors(validate.errors ?? []);
  };
}

/**
 * `verbose` puts the value and its schema into each error, which the messages quote. The generator
 * has held the schema against the one of schemas; that, and tidying the code, would take three
 * times as long as the rest, and make nothing faster.
 */
function compileSchema(schema: JsonObject): ValidateFunction {
  const untidied = { validateSchema: false, code: { optimize: false } } as const;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, ...untidied });
  addFormats.default(ajv);
  ajv.addKeyword(ruleKeyword);
  return ajv.compile(schema);
}
