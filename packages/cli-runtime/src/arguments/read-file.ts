import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { JsonValue } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/**
 * Reads a file; `-` is stdin.
 *
 * @throws UsageError when it cannot be read, or is no UTF-8
 */
export async function readText(path: string): Promise<string> {
  return decode(await readBytes(path), path === '-' ? 'stdin' : path);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read ${path}: ${code ?? message}`);
  }
}

/** Bytes that are no text would arrive as others. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is no text in UTF-8`);
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
