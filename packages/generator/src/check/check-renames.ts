import type { Diagnostic } from '../diagnostic.js';
import { diagnose, type Complaint } from '../load/diagnose.js';
import type { Definition, Definitions } from '../read/definition.js';
import type { SchemaSite } from '../read/schema-site.js';
import { objectAt } from '../read/source-files.js';

const key = 'x-renamed-from';

/** Checks what kinds are said to have been called: another kind of that name keeps its documents. */
export function checkRenamedKinds({ definitions }: Definitions): readonly Diagnostic[] {
  return definitions.flatMap((definition) => {
    const complaint = complainOfKind(definitions, definition);
    return complaint === null ? [] : [diagnose(definition.file, [key], complaint)];
  });
}

function complainOfKind(
  definitions: readonly Definition[],
  { renamedFrom }: Definition,
): Complaint | null {
  if (renamedFrom === null) return null;
  if (definitions.some((other) => other.kind === renamedFrom)) {
    return { message: `there is a kind \`${renamedFrom}\``, fix: `remove \`${key}\`` };
  }
  const rivals = definitions.filter((other) => other.renamedFrom === renamedFrom);
  if (rivals.length === 1) return null;
  const names = rivals.map(({ kind }) => `\`${kind}\``).join(' and ');
  return { message: `${names} cannot both have been one kind`, fix: `keep one \`${key}\`` };
}

/** Checks what a property is said to have been called: no other of its object may have that name. */
export function checkRenamed({ origin, extensions, role }: SchemaSite): readonly Diagnostic[] {
  const from = extensions[key];
  if (typeof from !== 'string') return [];
  const { file, path } = origin;
  if (role !== 'property') {
    const fix = 'put it on a property, or on the definition for the kind';
    const message = `\`${key}\` stands on no property`;
    return [diagnose(file, [...path, key], { message, fix, at: 'key' })];
  }
  const siblings = objectAt({ file, path: path.slice(0, -1) }) ?? {};
  if (!Object.hasOwn(siblings, from)) return [];
  const message = `there is a property \`${from}\` beside it`;
  return [diagnose(file, [...path, key], { message, fix: `remove \`${key}\`` })];
}
