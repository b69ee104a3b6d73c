import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { formatTypescript } from '../format.js';
import type { GeneratedFile } from '../../generated-file.js';
import type { ApiModel } from '../../model/api-model.js';
import type { Project } from '../../model/project.js';
import type { EmitterInput } from '../emitter.js';
import { typescriptHeader } from '../header.js';
import { scaffoldPackage } from '../packages/scaffold-package.js';
import { versions } from '../packages/versions.js';
import { renderLiteral } from '../typescript-literal.js';
import { describeService } from './service-descriptor.js';

const runtime = "'@flux-resourceset/server-runtime'";

/** @returns the server's package: data about the service, an interface for handlers, an entry */
export async function emitServer({
  model,
  document,
}: EmitterInput): Promise<readonly GeneratedFile[]> {
  return [
    ...scaffoldServer(model.project),
    asGenerated('handlers.ts', await formatTypescript(renderHandlers(model))),
    ...emitDocument(document),
    asGenerated(
      'service.ts',
      renderConstant('service', 'ServiceDescriptor', describeService(model)),
    ),
  ];
}

/** The document is data: as TypeScript it would be thousands of lines for the compiler to read. */
function emitDocument(document: JsonObject): readonly GeneratedFile[] {
  const contents = `${JSON.stringify(document, null, 2)}\n`;
  return [
    { path: 'packages/server/src/gen/openapi.json', contents, ownership: 'generated' },
    asGenerated('openapi-document.ts', documentSource),
  ];
}

const documentSource = `import type { JsonObject } from ${runtime};
import document from './openapi.json' with { type: 'json' };

export const openapiDocument: JsonObject = document;
`;

function asGenerated(name: string, source: string): GeneratedFile {
  return {
    path: `packages/server/src/gen/${name}`,
    contents: typescriptHeader + source,
    ownership: 'generated',
  };
}

function renderConstant(name: string, type: string, value: JsonValue): string {
  return [
    `import type { ${type} } from ${runtime};`,
    '',
    `export const ${name}: ${type} = ${renderLiteral(value)};`,
    '',
  ].join('\n');
}

function renderHandlers(model: ApiModel): string {
  const operations = model.resources.flatMap((resource) => resource.operations);
  const served = operations.filter(({ target }) => target.kind === 'resource');
  return [
    `import type { operations } from '${model.project.scope}/api-types';`,
    `import type { OperationHandlerFor } from ${runtime};`,
    '',
    '/** Every operation that may be answered in a way of its own, by operationId. */',
    'export interface Handlers {',
    ...served.map(({ operationId }) => {
      const id = JSON.stringify(operationId);
      return `${id}: OperationHandlerFor<operations[${id}]>;`;
    }),
    '}',
    '',
  ].join('\n');
}

function scaffoldServer(project: Project): readonly GeneratedFile[] {
  return [
    ...scaffoldPackage({
      project,
      folder: 'server',
      description: 'The server of the API',
      bin: { [project.serverBin]: './dist/main.js' },
      dependencies: {
        [`${project.scope}/api-types`]: versions.sibling,
        '@flux-resourceset/server-runtime': versions.serverRuntime,
      },
      references: ['api-types'],
      data: ['src/gen/openapi.json'],
    }),
    { path: 'packages/server/src/main.ts', contents: mainSource, ownership: 'scaffold' },
  ];
}

/** The document is loaded when it is asked for: a server that only answers polls has no use for it. */
const mainSource = `#!/usr/bin/env node
import { runServer } from '@flux-resourceset/server-runtime';
import type { Handlers } from './gen/handlers.js';
import { service } from './gen/service.js';

/** Operations that this service answers in its own way; the rest follows from the definitions. */
const handlers: Partial<Handlers> = {};

await runServer({
  service,
  loadOpenapiDocument: async () => (await import('./gen/openapi-document.js')).openapiDocument,
  handlers,
});
`;
