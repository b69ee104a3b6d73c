import type { JsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../../src/diagnostic.js';
import { parseFile } from '../../src/load/parse-file.js';
import { findCircles } from '../../src/read/find-circles.js';
import { nameSchemas } from '../../src/read/name-schemas.js';
import type { SchemaLookup, SchemaModel } from '../../src/read/schema-model.js';
import { SchemaReader } from '../../src/read/schema-reader.js';
import { indexFiles } from '../../src/read/source-files.js';

/** A schema as it was read, the schemas that it refers to, and what was reported. */
export interface ReadSchema {
  readonly schema: SchemaModel;
  readonly lookup: SchemaLookup;
  readonly problems: readonly Diagnostic[];
}

/** Reads a schema that may refer to others by the names of their files. */
export function readSchema(
  node: JsonObject,
  shared: Readonly<Record<string, JsonObject>> = {},
): ReadSchema {
  const files = Object.entries({ 'a.json': node, ...shared }).map(([name, value]) =>
    parseFile({ path: name, name, listed: false }, JSON.stringify(value)),
  );
  const reader = new SchemaReader(indexFiles(files), () => null);
  const [file] = files;
  if (file === undefined) throw new Error('no file');
  const read = reader.read({ file, path: [] }, 'schema');
  const named = nameSchemas(reader.readTargets());
  const schema = named.name(read);
  const roots = new Map([...named.lookup, ['', schema]]);
  return {
    schema,
    lookup: named.lookup,
    problems: [...reader.problems, ...findCircles(roots, [])],
  };
}
