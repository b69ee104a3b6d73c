import { renderOpenapiText } from '@flux-resourceset/contract';
import type { GeneratedFile } from '../generated-file.js';
import type { EmitterInput } from './emitter.js';

/** @returns `openapi/openapi.yaml` */
export function emitOpenapiFile({ document }: EmitterInput): readonly GeneratedFile[] {
  const contents = renderOpenapiText(document);
  return [{ path: 'openapi/openapi.yaml', contents, ownership: 'generated' }];
}
