import * as yaml from 'yaml';
import { readYaml, type JsonValue } from '@flux-resourceset/contract';
import { FileFault } from './file-fault.js';

/**
 * Reads YAML, and with it JSON: one document. Loaded on demand, as a file of its own: `yaml` is a
 * CommonJS package, and a server without files of tokens does not pay for it.
 *
 * @throws FileFault with line and column; never with the text that stands there
 */
export function parseYaml(text: string): JsonValue {
  const { values, fault } = readYaml(yaml, text);
  if (fault !== null) {
    const place = `line ${String(fault.line)}, column ${String(fault.column)}`;
    throw new FileFault([`${place}: is no YAML: ${fault.reason}`]);
  }
  const [first = null, second] = values.filter((value) => value !== null);
  if (second === undefined) return first;
  throw new FileFault(['has several documents (---): write one']);
}
