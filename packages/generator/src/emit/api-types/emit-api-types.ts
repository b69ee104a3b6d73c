import type { GeneratedFile } from '../../generated-file.js';
import type { EmitterInput } from '../emitter.js';
import { typescriptHeader } from '../header.js';
import { scaffoldPackage } from '../packages/scaffold-package.js';
import { typesOf } from '../types/document-types.js';

/** @returns the package of TypeScript types: each schema's, and `paths`, `components`, `operations` */
export async function emitApiTypes({
  model,
  document,
}: EmitterInput): Promise<readonly GeneratedFile[]> {
  const { schemas, api } = await typesOf(document);
  return [
    ...scaffoldPackage({
      project: model.project,
      folder: 'api-types',
      description: 'TypeScript types of the API',
      index: "export type * from './gen/api.js';\nexport type * from './gen/schemas.js';\n",
    }),
    asGenerated('api.ts', api),
    asGenerated('schemas.ts', schemas),
  ];
}

function asGenerated(name: string, source: string): GeneratedFile {
  return {
    path: `packages/api-types/src/gen/${name}`,
    contents: typescriptHeader + source,
    ownership: 'generated',
  };
}
