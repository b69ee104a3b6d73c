import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import { lookUp, textOf } from '../load/json-path.js';
import type { Definition } from '../read/definition.js';
import { membersOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { resolveReference } from '../read/schema-tree.js';
import { singularOf } from '../read/words.js';
import { checkCollection } from './check-collection.js';
import { checkReservedPaths } from './check-reserved.js';

/** Checks one definition by itself: its collection, key and security. */
export function checkDefinition(
  definition: Definition,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const { items } = definition;
  const isSingle = items.origin?.path.length === 1;
  return [
    ...(isSingle ? [complainOfSingleDocument(definition)] : checkCollection(definition, shared)),
    ...checkAssignable(definition, shared),
    ...checkReservedPaths(definition),
    ...checkSecurity(definition),
  ];
}

// Assigned keys are UUIDs.
function checkAssignable(
  { file, key, items }: Definition,
  shared: SchemaLookup,
): readonly Diagnostic[] {
  const member = membersOf(items, shared).find(({ name }) => name === key.name)?.schema;
  const isAssigned = member === undefined || member.readOnly === true;
  if (!isAssigned || resolveReference(member ?? key.schema, shared).kind !== 'integer') return [];
  const message = `the server assigns the key \`${key.name}\`, which is an integer`;
  const fix = `make it \`type: string\`, or add \`${key.name}\` to the properties so that clients send it`;
  return [diagnose(file, ['schema', 'key'], { message, fix, at: 'key' })];
}

// The form of many tutorials: a schema of one document. The fix shows the same properties as a collection.
function complainOfSingleDocument({ file, kind, items }: Definition): Diagnostic {
  const members = items.kind === 'object' ? items.properties : [];
  const properties = members.map(({ name }) => name);
  const singular = singularOf(kind || 'document');
  const key = properties.find((name) => ['id', 'name'].includes(name)) ?? `${singular}_id`;
  const required = members.filter((member) => member.required).map(({ name }) => name);
  const list = required.length > 0 ? `, required: [${required.join(', ')}]` : '';
  const fix =
    `write \`schema: { type: array, key: { name: ${key}, schema: { type: string } }, ` +
    `items: { type: object${list}, properties: { ${properties.map((name) => `${name}: …`).join(', ')} } } }\``;
  const message = '`schema` describes one document, not a collection';
  return diagnose(file, ['schema'], { message, fix, at: 'key' });
}

/** What OpenAPI requires of each type of security scheme. */
const SCHEME_MEMBERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  http: [['scheme', 'add `scheme: bearer`']],
  oauth2: [['flows', 'add `flows: { clientCredentials: { tokenUrl: …, scopes: {} } }`']],
  openIdConnect: [['openIdConnectUrl', 'add `openIdConnectUrl: https://…`']],
};

// A scheme that the server does not follow would be documented, and let nobody in. Tokens of
// OAuth and OpenID Connect are bearer tokens, whoever issues them.
function complainOfScheme({ type, scheme }: JsonObject): Complaint | null {
  const fix = 'write `type: http` and `scheme: bearer`: tokens are read from `Authorization`';
  if (type === 'apiKey') {
    return { message: 'the server reads no API keys', fix, at: 'key' };
  }
  const isOther = type === 'http' && scheme !== undefined && !isBearer(scheme);
  return isOther
    ? { message: `the server reads no \`${String(scheme)}\` credentials`, fix, at: 'key' }
    : null;
}

function isBearer(scheme: JsonValue): boolean {
  return typeof scheme === 'string' && scheme.toLowerCase() === 'bearer';
}

function checkSecurity({ file, security }: Definition): readonly Diagnostic[] {
  return Object.entries(security.schemes).flatMap(([name, members]) => {
    const complaint = complainOfScheme(members);
    if (complaint) return [diagnose(file, ['security', 'scheme', name], complaint)];
    return (lookUp(SCHEME_MEMBERS, textOf(members['type']) ?? '') ?? [])
      .filter(([member]) => members[member] === undefined)
      .map(([member, fix]) => {
        const message = `a security scheme of type \`${String(members['type'])}\` has no \`${member}\``;
        return diagnose(file, ['security', 'scheme', name], { message, fix, at: 'key' });
      });
  });
}
