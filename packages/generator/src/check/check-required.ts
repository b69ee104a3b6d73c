import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { membersOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import type { SchemaSite } from '../read/schema-site.js';

/** Checks that `required` names properties; a branch may require what stands beside it. */
export function checkRequired(
  { origin, role, required, schema }: SchemaSite,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const names = membersOf(schema, shared).map(({ name }) => name);
  if (role === 'branch' || names.length === 0) return [];
  return required.flatMap((name, position) => {
    if (names.includes(name)) return [];
    const near = findNearMiss(name, names);
    const message = `\`required\` names \`${name}\`, which is no property`;
    const fix = near ? `write \`${near}\`` : `add \`${name}\` to \`properties\` or remove it here`;
    return [diagnose(origin.file, [...origin.path, 'required', position], { message, fix })];
  });
}
