import {
  type EndpointDescriptor,
  type FluxDescriptor,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  projectInput,
} from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';

/** One endpoint of the clusters, and the kinds that its inputs are made of. */
export interface InputRules {
  readonly flux: FluxDescriptor;
  readonly endpoint: EndpointDescriptor;
  readonly clusterKind: KindDescriptor;
  readonly catalogueKind: KindDescriptor;
}

/** @returns the references of an assignment, none of what is no list */
export function listReferences(assignment: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(assignment) ? assignment.filter(isJsonObject) : [];
}

/** @returns which catalogue document a reference points to */
export function readReferenceId({ catalogueKind }: InputRules, reference: JsonObject): string {
  return String(reference[catalogueKind.key]);
}

/**
 * @param cluster - with its defaults in place
 * @param reference - an element of its assignment
 * @param catalogue - what it points to, as it is stored: it may be older than a property
 * @returns one element of `inputs`
 */
export function makeInput(
  rules: InputRules,
  cluster: JsonObject,
  reference: JsonObject,
  catalogue: JsonObject,
): JsonObject {
  const { flux, endpoint, catalogueKind } = rules;
  const document = fillDefaults(catalogueKind.schema, catalogue);
  const id = readReferenceId(rules, reference);
  return projectInput(flux, endpoint, { cluster, reference, catalogue: document, id });
}

/** @returns the body of a poll's answer */
export function writeInputs(inputs: readonly JsonObject[]): string {
  return JSON.stringify({ inputs });
}
