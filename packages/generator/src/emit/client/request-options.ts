import {
  idempotencyHeader,
  reasonHeader,
  revisionParameter,
  writeParameters,
} from '@flux-resourceset/contract';
import type { OperationModel } from '../../model/api-model.js';

/** Tells whether an operation answers events for as long as somebody listens. */
export function isStream({ responses }: OperationModel): boolean {
  return responses.some(({ content }) => content?.contentType === 'text/event-stream');
}

/** Tells whether an operation can be asked what it would do. */
export function isPlanned(operation: OperationModel): boolean {
  return takes(operation, writeParameters.dryRun);
}

/** @returns the type of the client's that has an option for each parameter that many share */
export function optionsTypeOf(operation: OperationModel | undefined): string {
  const options: readonly (readonly [string, string])[] = [
    [idempotencyHeader, 'PostOptions'],
    [writeParameters.confirm, 'WriteOptions'],
    [reasonHeader, 'ReasonOptions'],
    [revisionParameter, 'DocumentOptions'],
  ];
  const found = operation && options.find(([parameter]) => takes(operation, parameter));
  return found?.[1] ?? 'RequestOptions';
}

function takes({ parameters }: OperationModel, component: string): boolean {
  return parameters.some((parameter) => parameter.component === component);
}
