import {
  idempotencyHeader,
  reasonHeader,
  revisionParameter,
  writeParameters,
} from '@flux-resourceset/contract';
import type { OperationModel } from '../../model/api-model.js';
import { ifNoneMatchParameter } from '../../model/headers.js';

/** Tells whether an operation answers events for as long as somebody listens. */
export function isStream({ responses }: OperationModel): boolean {
  return responses.some(({ content }) => content?.contentType === 'text/event-stream');
}

/** Tells whether an operation can be asked what it would do. */
export function isPlanned(operation: OperationModel): boolean {
  return takes(operation, writeParameters.dryRun);
}

/** Tells whether a write that is sent again with the same key has one effect and one answer. */
export function isRepeatable(operation: OperationModel): boolean {
  return takes(operation, idempotencyHeader);
}

/** Tells whether there may be no data, because the caller has it already. */
export function isConditional(operation: OperationModel): boolean {
  return takes(operation, ifNoneMatchParameter.name);
}

/** @returns the type of the client's that has an option for each parameter that many share */
export function optionsTypeOf(operation: OperationModel): string {
  const options: readonly (readonly [string, string])[] = [
    [writeParameters.confirm, 'WriteOptions'],
    [reasonHeader, 'ReasonOptions'],
    [revisionParameter, 'DocumentOptions'],
  ];
  const found = options.find(([parameter]) => takes(operation, parameter));
  return found?.[1] ?? 'RequestOptions';
}

function takes({ parameters }: OperationModel, component: string): boolean {
  return parameters.some((parameter) => parameter.component === component);
}
