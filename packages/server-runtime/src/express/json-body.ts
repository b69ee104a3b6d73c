import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import { locateJsonFault } from '../documents/json-fault.js';

/** Deeper than any definition goes, and far from where recursion hurts. */
const DEPTH_LIMIT = 64;

/**
 * Reads a JSON text and refuses what no honest client sends.
 *
 * @param bytes - UTF-8, as RFC 8259 wants it
 * @throws Problem `bad_request` for bytes that are no UTF-8, for what is no JSON (with its place),
 *   for more than 64 levels and for names that reach into prototypes
 */
export function parseJsonBody(bytes: Uint8Array): JsonValue {
  const text = decodeText(bytes);
  if (text.trim() === '') {
    throw new Problem('bad_request', 'the body is empty: a JSON body is needed here');
  }
  const value = parseText(text);
  refuseHostile(value);
  return value;
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('bad_request', 'the body is not valid UTF-8');
  }
}

function parseText(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
    const { line, column } = locateJsonFault(text);
    throw new Problem('bad_request', `the body is not valid JSON: line ${line}, column ${column}`);
  }
}

/** Looks for a fault first, and for its place only where there is one: bodies are large. */
function refuseHostile(value: JsonValue): void {
  if (isHostile(value, 0)) refuseFirst(value, []);
}

function isHostile(value: JsonValue | undefined, depth: number): boolean {
  if (depth > DEPTH_LIMIT) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item: JsonValue) => isHostile(item, depth + 1));
  const members = value as JsonObject;
  return Object.keys(members).some(
    (name) => isHostileName(name, members[name]) || isHostile(members[name], depth + 1),
  );
}

function isHostileName(name: string, member: JsonValue | undefined): boolean {
  return name === '__proto__' || (name === 'constructor' && hasPrototype(member));
}

function refuseFirst(value: JsonValue | undefined, path: readonly string[]): void {
  if (path.length > DEPTH_LIMIT) {
    refuse(`the body is nested deeper than ${DEPTH_LIMIT} levels`, path);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const place = [...path, name];
    if (isHostileName(name, member)) refuse(`a member named ${name} is not accepted`, place);
    refuseFirst(member, place);
  }
}

function hasPrototype(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && Object.hasOwn(value, 'prototype');
}

function refuse(message: string, path: readonly string[]): never {
  throw new Problem('bad_request', message, [{ pointer: toJsonPointer(path), message }]);
}
