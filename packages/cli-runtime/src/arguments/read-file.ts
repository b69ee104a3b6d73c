import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText, type JsonValue } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { locate, parseSource } from '../documents/source-file.js';

/**
 * Reads a file; `-` is stdin.
 *
 * @throws UsageError when it cannot be read, or is no text
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
  const { text, fault } = decodeText(bytes);
  if (fault === null) return text;
  throw new UsageError(`${name} ${fault}`);
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
 * Parses JSON or, when it is none, YAML 1.2: one value, however many empty documents stand around it.
 *
 * @param name - where the text is from, for the message
 * @throws UsageError with the place of the first mistake, and for several values
 */
export async function parseText(source: string, name: string): Promise<JsonValue> {
  const [first, second] = await parseSource({ name, text: source });
  if (second === undefined) return first?.value ?? null;
  throw new UsageError(
    `${await locate(second.origin)}: a second document, and one is meant; apply -f takes several`,
  );
}
