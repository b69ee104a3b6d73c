import { posix } from 'node:path';
import { isJsonObject } from '@flux-resourceset/contract';
import { compareText } from '../load/diagnose.js';
import { formatPointer } from '../load/loaded-file.js';
import { followReference, isCollection, locationId } from './schema-location.js';
import type { SchemaLocation } from './schema-location.js';
import type { SchemaSite } from './schema-sites.js';
import type { SourceSet } from './source-definition.js';

/** The name of each schema that a `$ref` reaches, by its location. */
export type SharedNames = ReadonlyMap<string, NamedSchema>;

interface NamedSchema {
  readonly name: string;
  readonly location: SchemaLocation;
}

/**
 * Names every schema that is referenced, once: after its file, or after the last segment
 * of its pointer. The same for every order of files.
 */
export function nameSharedSchemas(sources: SourceSet, sites: readonly SchemaSite[]): SharedNames {
  const targets = sites.flatMap((site) => {
    if (!isJsonObject(site.value)) return [];
    const target = followReference(sources.index, { ...site, schema: site.value });
    // A wrapper around a collection makes a sub-collection of it, not a component.
    if (target === undefined || (site.path.at(-1) === 'schema' && isCollection(target))) return [];
    return [[locationId(target), target] as const];
  });
  const ordered = [...new Map(targets)].sort(([a], [b]) => compareText(a, b));
  const taken = new Set<string>();
  return new Map(ordered.map(([id, location]) => [id, nameSchema(location, taken)]));
}

function nameSchema(location: SchemaLocation, taken: Set<string>): NamedSchema {
  const name = proposeNames(location).find((candidate) => !taken.has(candidate));
  const unique = name ?? firstFree(proposeNames(location)[0] ?? 'Schema', taken);
  taken.add(unique);
  return { name: unique, location };
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

const DOCUMENT_POINTERS: readonly string[] = ['', '/schema', '/schema/items', '/items'];

function proposeNames({ file, path }: SchemaLocation): readonly string[] {
  const base = toPascalCase(posix.basename(file.name).replace(/\.[^.]+$/, ''));
  if (DOCUMENT_POINTERS.includes(formatPointer(path))) return [base];
  const last = toPascalCase(String(path.at(-1)));
  const whole = toPascalCase(path.filter((step) => step !== 'properties').join(' '));
  return [last, base + last, base + whole];
}

function toPascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(name) ? name : `Schema${name}`;
}
