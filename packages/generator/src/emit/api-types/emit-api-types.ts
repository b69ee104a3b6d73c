import type { GeneratedFile } from '../../generated-file.js';
import type { EmitterInput } from '../emitter.js';
import { typescriptHeader } from '../header.js';
import { scaffoldPackage } from '../packages/scaffold-package.js';
import { renderTypes } from './openapi-typescript.js';

/** @returns the package of TypeScript types: `paths`, `components` and `operations` */
export async function emitApiTypes({
  model,
  document,
}: EmitterInput): Promise<readonly GeneratedFile[]> {
  const source = await renderTypes(document);
  return [
    ...scaffoldPackage({
      project: model.project,
      folder: 'api-types',
      description: 'TypeScript types of the API',
      index: "export type * from './gen/api.js';\n",
    }),
    {
      path: 'packages/api-types/src/gen/api.ts',
      contents: typescriptHeader + source,
      ownership: 'generated',
    },
  ];
}
