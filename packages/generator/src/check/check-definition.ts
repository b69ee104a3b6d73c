import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
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
  apiKey: [
    ['name', 'add `name: X-API-Key`'],
    ['in', 'add `in: header`'],
  ],
  oauth2: [['flows', 'add `flows: { clientCredentials: { tokenUrl: …, scopes: {} } }`']],
  openIdConnect: [['openIdConnectUrl', 'add `openIdConnectUrl: https://…`']],
};

function checkSecurity({ file, security }: Definition): readonly Diagnostic[] {
  return Object.entries(security.schemes).flatMap(([name, members]) => {
    return (lookUp(SCHEME_MEMBERS, textOf(members['type']) ?? '') ?? [])
      .filter(([member]) => members[member] === undefined)
      .map(([member, fix]) => {
        const message = `a security scheme of type \`${String(members['type'])}\` has no \`${member}\``;
        return diagnose(file, ['security', 'scheme', name], { message, fix, at: 'key' });
      });
  });
}
