import type { ExplainedEndpoint } from './cli-actions.js';
import { findDifferences } from './differences.js';
import type { JsonValue } from './json.js';
import type { InputSources } from './projection.js';
import type { FluxDescriptor } from './service.js';
import { traceInput, type TracedValue, valueBelow } from './trace-input.js';

/** Where a value of an input comes from; `default` is what the definition says where nobody does. */
export type ValueOrigin = 'catalogue' | 'reference' | 'patch' | 'cluster' | 'default';

/** One value of an input, and why it is that one. */
export interface ExplainedValue {
  /** JSON pointer into the input. */
  readonly path: string;
  readonly value: JsonValue;
  readonly origin: ValueOrigin;
  /** The document that says it. */
  readonly document: 'cluster' | 'catalogue';
  /** Steps from that document down. */
  readonly steps: readonly string[];
  /** The catalogue's value that a reference stands over. */
  readonly over?: JsonValue;
}

/** What is to be explained. */
export interface ExplainedSources extends InputSources {
  /** Index of the reference in its assignment. */
  readonly at: number;
  /** @returns what the definition fills in at a place of a document */
  readonly defaultOf: (
    document: ExplainedValue['document'],
    steps: readonly string[],
  ) => JsonValue | undefined;
}

/** Tells of each value of an input where it comes from, and what it stands over. */
export function explainInput(
  flux: Pick<FluxDescriptor, 'identity'>,
  endpoint: ExplainedEndpoint,
  sources: ExplainedSources,
): readonly ExplainedValue[] {
  return traceInput(flux, endpoint, sources).map((traced) =>
    explainValue(traced, endpoint, sources),
  );
}

function explainValue(
  { path, value, source, from }: TracedValue,
  endpoint: ExplainedEndpoint,
  { catalogue, at, defaultOf }: ExplainedSources,
): ExplainedValue {
  const steps = source === 'reference' ? [endpoint.assignment, String(at), ...from] : from;
  const document = source === 'catalogue' ? 'catalogue' : 'cluster';
  const over = source === 'reference' ? valueBelow(catalogue, from) : undefined;
  const isDefault = isSame(defaultOf(document, steps), value);
  return {
    path,
    value,
    origin: isDefault ? 'default' : nameOrigin(source, from, endpoint),
    document,
    steps,
    ...(over !== undefined && !isSame(over, value) && { over }),
  };
}

function isSame(left: JsonValue | undefined, right: JsonValue): boolean {
  return findDifferences(left, right).length === 0;
}

function nameOrigin(
  source: TracedValue['source'],
  [member]: readonly string[],
  { patches }: ExplainedEndpoint,
): ValueOrigin {
  return source === 'cluster' && member === patches ? 'patch' : source;
}
