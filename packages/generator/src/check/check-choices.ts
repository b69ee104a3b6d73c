import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { membersOf } from '../read/members.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import type { SchemaSite } from '../read/schema-site.js';
import { alternativesOf, resolveReference } from '../read/schema-tree.js';

/** Checks that what tells alternatives apart is in each, and that the names of members are texts. */
export function checkChoices(site: SchemaSite, shared: SchemaLookup): readonly Diagnostic[] {
  return [...checkDiscriminators(site, shared), ...checkPropertyNames(site, shared)];
}

function checkDiscriminators(
  { origin, discriminator, schema }: SchemaSite,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const name = discriminator['propertyName'];
  if (typeof name !== 'string') return [];
  const beside = schema.kind === 'object' ? { ...schema, alternatives: [] } : schema;
  const isInAll = alternativesOf(schema)
    .filter((choice) => choice.discriminator?.['propertyName'] === name)
    .flatMap(({ of }) => of)
    .every((branch) => [branch, beside].some((part) => requires(part, name, shared)));
  if (isInAll) return [];
  const path = [...origin.path, 'discriminator', 'propertyName'];
  const message = `\`${name}\` is to tell the alternatives apart, and may be missing in one`;
  const fix = `add it to \`properties\` and \`required\` of each of them`;
  return [diagnose(origin.file, path, { message, fix })];
}

function requires(schema: SchemaModel, name: string, shared: SchemaLookup): boolean {
  const member = membersOf(schema, shared).find((one) => one.name === name);
  return member?.required === true && !member.isConditional;
}

function checkPropertyNames(
  { origin, role, schema }: SchemaSite,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const { kind } = resolveReference(schema, shared);
  const isNames = role === 'schema' && origin.path.at(-1) === 'propertyNames';
  if (!isNames || kind === 'string' || kind === 'any') return [];
  const message = `the names of members are texts, and this is of type ${kind}`;
  const fix = 'write what a string must be, as in `{ pattern: "^[a-z]+$" }`';
  return [diagnose(origin.file, origin.path, { message, fix, at: 'key' })];
}
