import {
  effectsBounds,
  idempotencyHeader,
  maxIdempotencyKeyLength,
  maxReasonLength,
  reasonHeader,
  revisionParameter,
  writeParameters,
} from '@flux-resourceset/contract';
import type { ParameterModel } from './api-model.js';

/** Of a plan, as it stands in examples. */
export const exampleDigest =
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** Answers the plan. */
const dryRun: ParameterModel = {
  name: writeParameters.dryRun,
  component: writeParameters.dryRun,
  in: 'query',
  description: 'Checks everything, stores nothing, and answers the plan of the write.',
  required: false,
  schema: { kind: 'boolean', assertions: {} },
  example: true,
};

/** Lets a guarded write happen. */
const confirm: ParameterModel = {
  name: writeParameters.confirm,
  component: writeParameters.confirm,
  in: 'query',
  allowReserved: true,
  description:
    'Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that.',
  required: false,
  schema: { kind: 'string', assertions: { minLength: 1, maxLength: 128 } },
  example: exampleDigest,
};

const effectsLimit: ParameterModel = {
  name: writeParameters.effectsLimit,
  component: writeParameters.effectsLimit,
  in: 'query',
  description: `The most single effects that are listed; ${effectsBounds.default} when it is absent. Totals are always whole.`,
  required: false,
  schema: {
    kind: 'integer',
    assertions: { minimum: effectsBounds.minimum, maximum: effectsBounds.maximum },
  },
  example: 100,
};

/** Why. A header holds bytes, of which a character of UTF-8 has up to four. */
export const reason: ParameterModel = {
  name: reasonHeader,
  component: reasonHeader,
  in: 'header',
  description: `Why, in up to ${maxReasonLength} characters of UTF-8; kept with the change. A server may ask for it always.`,
  required: false,
  schema: { kind: 'string', assertions: { minLength: 1, maxLength: 4 * maxReasonLength } },
  example: 'release 1.19',
};

const idempotencyKey: ParameterModel = {
  name: idempotencyHeader,
  component: idempotencyHeader,
  in: 'header',
  description:
    'Makes a request that is sent again within 24 hours have one effect and the same answer.',
  required: false,
  schema: { kind: 'string', assertions: { minLength: 1, maxLength: maxIdempotencyKeyLength } },
  example: '7d1b2f0e-6a0a-4f0c-9d57-2f6b1c1f3c11',
};

/** A document as it was; an example of a revision would be one that there is not. */
export const revision: ParameterModel = {
  name: revisionParameter,
  component: revisionParameter,
  in: 'query',
  description: 'As it was at this revision of the store; 404 when it was not there then.',
  required: false,
  schema: { kind: 'integer', assertions: { minimum: 1 } },
};

/** What every write takes. */
export const commonWriteParameters: readonly ParameterModel[] = [
  dryRun,
  confirm,
  effectsLimit,
  reason,
  idempotencyKey,
];
