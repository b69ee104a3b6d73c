import { posix } from 'node:path';
import { findNearMiss, isJsonObject } from '@flux-resourceset/contract';
import type { Complaint } from '../load/diagnose.js';
import { objectOf, valueAt } from '../load/json-path.js';
import { referencedPath } from '../load/load-definitions.js';
import type { LoadedFile, Path } from '../load/loaded-file.js';
import { parsePointer } from '../load/loaded-file.js';
import type { Origin } from './schema-model.js';
import { referencedFile, type SourceFiles } from './source-files.js';

/** @returns why a `$ref` does not lead to a schema of a file; null when it does */
export function explainReference(
  files: SourceFiles,
  { file: from }: Origin,
  reference: string,
): Complaint | null {
  if (reference.startsWith('#/components/')) return complainOfComponent(files, reference);
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) {
    const fix = 'save the schema beside this file and reference it by its relative path';
    return { message: `\`$ref\` to an address: \`${reference}\``, fix };
  }
  const [name = '', fragment = ''] = reference.split('#');
  if (fragment !== '' && !fragment.startsWith('/')) {
    return {
      message: `\`#${fragment}\` is no JSON pointer`,
      fix: "write `#/…` from the file's root",
    };
  }
  const file = referencedFile(files, from, reference);
  if (file === undefined) return complainOfFile(files, from, reference);
  return complainOfTarget(files, file, name, parsePointer(fragment));
}

function complainOfComponent({ kinds }: SourceFiles, reference: string): Complaint {
  const name = reference.split('/').at(-1) ?? '';
  const base = name.replace(/_ref$/, '');
  const kind = findNearMiss(base, kinds) ?? kinds.find((known) => known.startsWith(base));
  const fix =
    `write \`x-references: ${kind ?? 'KIND'}\` on a property to point at documents of a kind, ` +
    `or \`$ref: ${base}.yaml\` for a schema in a file of its own`;
  return { message: `\`${reference}\` is a component of the generated document`, fix };
}

function complainOfFile({ index }: SourceFiles, from: LoadedFile, reference: string): Complaint {
  const path = referencedPath(from, reference) ?? from.path;
  const folder = posix.dirname(from.path);
  const candidates = [...index.keys()].map((known) => posix.relative(folder, known));
  const near = findNearMiss(posix.relative(folder, path), candidates);
  const fix = near
    ? `write \`$ref: ${near}\``
    : `create it, or correct the path: it is relative to ${from.path}`;
  return { message: `\`$ref\` to \`${path}\`, which is not there`, fix };
}

function complainOfTarget(
  { definitions }: SourceFiles,
  file: LoadedFile,
  name: string,
  pointer: Path,
): Complaint | null {
  // The file's own problems say why it has no value.
  if (file.value === undefined) return null;
  if (pointer.length === 0 && definitions.includes(file)) {
    const fix = `write \`$ref: '${name}#/schema/items'\` for its document`;
    return { message: `\`$ref\` to a whole definition, \`${name || file.path}\``, fix };
  }
  const target = valueAt(file.value, pointer);
  if (target === undefined) return complainOfPointer(file, name, pointer);
  if (!isJsonObject(target)) {
    const message = `\`$ref\` to something that is no schema`;
    return { message, fix: 'point at a map that is a schema' };
  }
  return null;
}

function complainOfPointer(file: LoadedFile, name: string, pointer: Path): Complaint {
  const depth = pointer.findIndex(
    (_, index) => valueAt(file.value, pointer.slice(0, index + 1)) === undefined,
  );
  const parent = valueAt(file.value, pointer.slice(0, depth));
  const near = findNearMiss(String(pointer[depth]), Object.keys(objectOf(parent)));
  const corrected = pointer.map((step, index) => (index === depth && near ? near : step));
  const message = `\`$ref\` to \`/${pointer.join('/')}\`, which is not in ${file.path}`;
  const fix = near ? `write \`$ref: '${name}#/${corrected.join('/')}'\`` : 'correct the pointer';
  return { message, fix };
}
