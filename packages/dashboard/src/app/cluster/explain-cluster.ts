import {
  explainInput,
  isJsonList,
  isJsonObject,
  type DashboardKind,
  type EndpointDescriptor,
  type ExplainedValue,
  type FluxDescriptor,
  type JsonObject,
} from '@flux-resourceset/contract';
import { schemaAt } from '../documents/schema.js';

/** A reference of a cluster, to a document of the catalogue. */
export interface Reference {
  readonly endpoint: EndpointDescriptor;
  readonly reference: JsonObject;
  readonly id: string;
  readonly at: number;
}

/** One input as a template sees it. */
export interface ExplainedInput extends Reference {
  readonly values: readonly ExplainedValue[];
  /** False where templates leave it out. */
  readonly isOn: boolean;
}

/** @returns the references of a cluster, endpoint by endpoint, in their order */
export function listReferences(flux: FluxDescriptor, cluster: JsonObject): readonly Reference[] {
  return flux.endpoints.flatMap((endpoint) => {
    const list = cluster[endpoint.assignment];
    const items = isJsonList(list) ? list.filter(isJsonObject) : [];
    return items.map((reference, at) => ({
      endpoint,
      reference,
      id: String(reference['id']),
      at,
    }));
  });
}

/** Tells of each value of an input where it comes from. */
export function explainReference(
  flux: FluxDescriptor,
  kinds: readonly DashboardKind[],
  cluster: JsonObject,
  catalogue: JsonObject,
  reference: Reference,
): ExplainedInput {
  const schemas = {
    cluster: kinds.find(({ kind }) => kind === flux.kind)?.schema,
    catalogue: kinds.find(({ kind }) => kind === reference.endpoint.kind)?.schema,
  };
  const { endpoint, id, at, reference: own } = reference;
  const values = explainInput(flux, endpoint, {
    ...{ cluster, catalogue, id, at, reference: own },
    defaultOf: (document, steps) => schemaAt(schemas[document], steps)?.['default'],
  });
  const isOn = endpoint.switch === undefined || own[endpoint.switch] !== false;
  return { ...reference, values, isOn };
}
