import { parseDocument, type YAMLError } from 'yaml';
import type { JsonValue } from '@flux-resourceset/contract';
import { FileFault } from './file-fault.js';

/**
 * Reads YAML, and with it JSON. Loaded on demand, as a file of its own: `yaml` is a CommonJS
 * package, and a server without files of tokens does not pay for it.
 *
 * @throws FileFault with line and column; never with the text that stands there
 */
export function parseYaml(text: string): JsonValue {
  const document = parseDocument(text, { version: '1.2', stringKeys: true });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) throw new FileFault(faults.slice(0, 3).map(describeFault));
  try {
    return document.toJS({ maxAliasCount: 0 }) as JsonValue;
  } catch {
    throw new FileFault(['has an alias (*name): write the value out']);
  }
}

/** The codes of the parser are words, its messages quote the file. */
function describeFault({ code, linePos }: YAMLError): string {
  const [start] = linePos ?? [];
  const place = start ? `line ${String(start.line)}, column ${String(start.col)}: ` : '';
  const problem = code.toLowerCase().replaceAll('_', ' ');
  return `${place}is no YAML (${problem})`;
}
