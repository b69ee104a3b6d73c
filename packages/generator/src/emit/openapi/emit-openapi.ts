import type { JsonObject } from '@flux-resourceset/contract';
import type { ApiModel, OperationModel, TagModel } from '../../model/api-model.js';
import { allOperations } from '../../model/build-model.js';
import { nameComponents } from '../../model/components/name-components.js';
import type { OpenapiDialect } from './dialect.js';
import { emitComponents } from './emit-components.js';
import { emitOperation, type EmitContext } from './emit-operation.js';
import { prose, withProse } from './prose.js';

export interface OpenapiOptions {
  readonly dialect: OpenapiDialect;
}

const versions: Readonly<Record<OpenapiDialect, string>> = { '3.0': '3.0.3', '3.1': '3.1.1' };

const methodOrder: readonly OperationModel['method'][] = [
  'get',
  'head',
  'post',
  'put',
  'patch',
  'delete',
];

/**
 * Emits the OpenAPI document: paths by code point, methods in a fixed order, components
 * by name.
 */
export function emitOpenapi(built: ApiModel, { dialect }: OpenapiOptions): JsonObject {
  const model = nameComponents(built, dialect === '3.1');
  const operations = allOperations(model);
  const lookup = new Map(model.components.map(({ name, schema }) => [name, schema]));
  const context: EmitContext = { dialect, lookup };
  const docs = model.info.externalDocs;
  return {
    openapi: versions[dialect],
    info: emitInfo(model),
    // Relative to where the document is served, so that it holds for every host.
    servers: [{ url: '/' }],
    ...(docs && { externalDocs: withProse(docs) }),
    tags: model.tags.map(emitTag),
    paths: emitPaths(operations, context),
    components: emitComponents(model, operations, context),
  };
}

function emitInfo(model: ApiModel): JsonObject {
  const { title, version, description, contact } = model.info;
  return {
    title: prose(title),
    version,
    description: prose(description),
    ...(contact && { contact: { ...contact } }),
    ...describeLicense(model),
  };
}

function emitTag({ name, description, externalDocs, extensions }: TagModel): JsonObject {
  return {
    name,
    description: prose(description),
    ...(externalDocs && { externalDocs: withProse(externalDocs) }),
    ...extensions,
  };
}

/** The identifier of the project's licence; its text is at SPDX, where it has one there. */
function describeLicense({ project: { license: name } }: ApiModel): JsonObject {
  if (name === 'UNLICENSED') return {};
  const isIdentifier = /^[A-Za-z0-9.-]+$/.test(name);
  return {
    license: { name, ...(isIdentifier && { url: `https://spdx.org/licenses/${name}.html` }) },
  };
}

function emitPaths(operations: readonly OperationModel[], context: EmitContext): JsonObject {
  const paths = [...new Set(operations.map(({ path }) => path))].toSorted();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      emitPathItem(
        operations.filter((one) => one.path === path),
        context,
      ),
    ]),
  );
}

function emitPathItem(operations: readonly OperationModel[], context: EmitContext): JsonObject {
  const ordered = operations.toSorted(
    (one, other) => methodOrder.indexOf(one.method) - methodOrder.indexOf(other.method),
  );
  return Object.fromEntries(
    ordered.map((operation) => [operation.method, emitOperation(operation, context)]),
  );
}
