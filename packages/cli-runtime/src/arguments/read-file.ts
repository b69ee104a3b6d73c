import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { JsonValue } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/**
 * Reads a file; `-` is stdin.
 *
 * @throws UsageError when it cannot be read
 */
export async function readText(path: string): Promise<string> {
  try {
    return path === '-' ? await text(process.stdin) : await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read ${path}: ${code ?? message}`);
  }
}

/**
 * Reads a file of JSON or YAML; `-` is stdin.
 *
 * @throws UsageError when it cannot be read, or is neither
 */
export async function readValueFile(path: string): Promise<JsonValue> {
  return parseText(await readText(path), path === '-' ? 'stdin' : path);
}

/**
 * Parses JSON or, when it is none, YAML 1.2.
 *
 * @param name - where the text is from, for the message
 * @throws UsageError with the place of the first mistake
 */
export async function parseText(source: string, name: string): Promise<JsonValue> {
  try {
    return JSON.parse(source) as JsonValue;
  } catch {
    return parseYaml(source, name);
  }
}

async function parseYaml(source: string, name: string): Promise<JsonValue> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(source, { prettyErrors: true });
  const [mistake] = document.errors;
  if (mistake) {
    const [line = mistake.message] = mistake.message.split('\n');
    throw new UsageError(`${name} is neither JSON nor YAML: ${line.replace(/:$/, '')}`);
  }
  // Through JSON: what YAML has beyond it (sets, infinities) never gets to the server.
  return JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }) ?? null)) as JsonValue;
}
