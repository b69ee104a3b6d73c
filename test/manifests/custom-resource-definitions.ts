import { Ajv, type ValidateFunction } from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { nameObject, type KubernetesObject } from './kubernetes-object.js';

interface Definition {
  readonly kind: string;
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly schema: { readonly openAPIV3Schema: Schema };
    }[];
  };
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly [keyword: string]: unknown;
}

/** Schemas of Flux's and the operator's kinds, by `apiVersion kind`. */
export type Definitions = ReadonlyMap<string, ValidateFunction>;

/**
 * Reads the definitions that an API server would check by: as there, a member that they do not
 * know is refused (server-side apply says "field not declared in schema").
 *
 * @param folder - where `make tools` puts them
 * @returns their schemas; null when the folder is not there
 */
export function readDefinitions(folder: string): Definitions | null {
  if (!existsSync(folder)) return null;
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const definitions = readdirSync(folder)
    .flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), 'utf8')))
    .map((document) => document.toJS() as Definition)
    .filter(({ kind }) => kind === 'CustomResourceDefinition');
  return new Map(
    definitions.flatMap(({ spec }) =>
      spec.versions.map(({ name, schema }) => [
        `${spec.group}/${name} ${spec.names.kind}`,
        ajv.compile(close({ ...schema.openAPIV3Schema, properties: withMetadata(schema) })),
      ]),
    ),
  );
}

/** @returns what the definition of the object's kind refuses; nothing for kinds of Kubernetes itself */
export function checkByDefinition(
  definitions: Definitions,
  object: KubernetesObject,
): readonly string[] {
  const validate = definitions.get(`${object.apiVersion} ${object.kind}`);
  if (validate === undefined || validate(object)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${nameObject(object)}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Definitions leave the metadata to Kubernetes, which has a schema of its own for them. */
function withMetadata(schema: { readonly openAPIV3Schema: Schema }): Record<string, Schema> {
  return { ...schema.openAPIV3Schema.properties, metadata: { additionalProperties: true } };
}

function close(schema: Schema): Schema {
  const closed: Record<string, unknown> = { ...schema };
  if (schema.items !== undefined) closed.items = close(schema.items);
  if (typeof schema.additionalProperties === 'object') {
    closed.additionalProperties = close(schema.additionalProperties as Schema);
  }
  if (schema.properties === undefined) return closed;
  const members = Object.entries(schema.properties);
  closed.properties = Object.fromEntries(members.map(([name, member]) => [name, close(member)]));
  closed.additionalProperties ??= schema['x-kubernetes-preserve-unknown-fields'] === true;
  return closed;
}
