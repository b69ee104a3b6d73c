import type { JsonObject } from '@flux-resourceset/contract';
import {
  original,
  type WrittenDefinition,
  type WrittenDefinitions,
} from './definition-changes.fixture.js';

/** Changes of the original definitions, as somebody writes them. */

export function change(
  kind: string,
  edit: (definition: WrittenDefinition) => WrittenDefinition,
): WrittenDefinitions {
  const found = original[kind];
  return found ? { ...original, [kind]: edit(found) } : original;
}

export const withProperty =
  (name: string, schema: JsonObject, isRequired = false) =>
  (definition: WrittenDefinition): WrittenDefinition => ({
    ...definition,
    properties: { ...definition.properties, [name]: schema },
    required: [...definition.required, ...(isRequired ? [name] : [])],
  });

export const renamed =
  (from: string, to: string, more: JsonObject = {}) =>
  (definition: WrittenDefinition): WrittenDefinition => ({
    ...definition,
    properties: Object.fromEntries(
      Object.entries(definition.properties).map(([name, schema]) =>
        name === from ? [to, { ...(schema as JsonObject), ...more }] : [name, schema],
      ),
    ),
    required: definition.required.map((name) => (name === from ? to : name)),
  });

export function without(kinds: WrittenDefinitions, kind: string): WrittenDefinitions {
  return Object.fromEntries(Object.entries(kinds).filter(([name]) => name !== kind));
}

export const withoutProperty =
  (name: string) =>
  (definition: WrittenDefinition): WrittenDefinition => ({
    ...definition,
    properties: Object.fromEntries(
      Object.entries(definition.properties).filter(([known]) => known !== name),
    ),
  });
