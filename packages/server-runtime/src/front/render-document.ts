import { stringify } from 'yaml';
import type { JsonObject } from '@flux-resourceset/contract';

/**
 * Writes an OpenAPI document as YAML.
 *
 * Loaded on demand, as a file of its own: imported so, a CommonJS package such as `yaml` would have
 * no named exports left in a bundle.
 */
export function renderDocument(document: JsonObject): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0, version: '1.1' });
}
