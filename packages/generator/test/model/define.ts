import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Definitions } from '../../src/read/definition.js';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import { readDefinitions as readLoaded } from '../../src/read/read-definitions.js';
import { checkDefinitions } from '../../src/check/check-definitions.js';
import { DefinitionError } from '../../src/diagnostic.js';
import type { ApiModel, OperationModel, ResourceModel } from '../../src/model/api-model.js';
import { serviceNames } from '../../src/model/service-names.js';
import { allOperations, buildModel } from '../../src/model/build-model.js';

export const info = { title: 'Test', version: '1.0.0', description: 'An API under test.' };

/** The definitions that the repository's own service is generated from. */
export const ownSchemas = join(import.meta.dirname, '../../../../schemas');

/** Reads a folder the way the command does. */
export async function readDefinitions(folder: string): Promise<Definitions> {
  const definitions = readLoaded(await loadDefinitions(folder));
  const problems = checkDefinitions(definitions, serviceNames());
  if (problems.length > 0) throw new DefinitionError(problems);
  return definitions;
}

/** The model of definitions given as file name → YAML. */
export async function modelOf(files: Readonly<Record<string, string>>): Promise<ApiModel> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-model-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return buildModel(await readDefinitions(folder), info);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A definition of `kind` with the given properties, each a line of YAML. */
export function definitionOf(
  kind: string,
  properties: readonly string[],
  more: { readonly top?: string; readonly required?: string; readonly key?: string } = {},
): string {
  return [
    `kind: ${kind}`,
    'apiVersion: v1',
    more.top ?? '',
    'schema:',
    '  type: array',
    `  key: { name: ${more.key ?? 'id'}, schema: { type: string } }`,
    '  items:',
    '    type: object',
    `    required: [${more.required ?? ''}]`,
    '    properties:',
    ...properties.map((property) => `      ${property}`),
    '',
  ].join('\n');
}

export function resourceOf(model: ApiModel, kind: string): ResourceModel {
  const resource = model.resources.find((candidate) => candidate.kind === kind);
  if (resource === undefined) throw new Error(`no kind ${kind}`);
  return resource;
}

export function operationOf(model: ApiModel, operationId: string): OperationModel {
  const found = allOperations(model).find((operation) => operation.operationId === operationId);
  if (found === undefined) {
    const known = allOperations(model).map((operation) => operation.operationId);
    throw new Error(`no operation ${operationId} among ${known.join(', ')}`);
  }
  return found;
}
