import type { GeneratedFile } from '../generated-file.js';
import type { EmitterInput } from './emitter.js';
import { yamlHeader } from './header.js';
import { renderOpenapiYaml } from './openapi/render-yaml.js';

/** @returns `openapi/openapi.yaml` */
export function emitOpenapiFile({ document }: EmitterInput): readonly GeneratedFile[] {
  const contents = yamlHeader + renderOpenapiYaml(document);
  return [{ path: 'openapi/openapi.yaml', contents, ownership: 'generated' }];
}
