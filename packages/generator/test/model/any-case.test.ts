import { expect, test } from '@jest/globals';
import type { SchemaModel } from '../../src/read/schema-model.js';
import { memberOf } from '../../src/read/members.js';
import { definitionOf, modelOf, operationOf } from './define.js';

const none = new Map();
const lower = '^[a-z0-9.-]+$';
const flux =
  'x-flux: { path: /api/ships, identity: { name: id, dns: sign, environment: id }, list: [id] }';
function patternOf(schema: SchemaModel | undefined): unknown {
  return schema && 'assertions' in schema ? schema.assertions['pattern'] : undefined;
}

test('requests and filters take the name that clusters poll under in any case, and nothing else', async () => {
  const text = (name: string, more = ''): string =>
    `${name}: { type: string, pattern: '${lower}'${more} }`;
  const filter = (name: string): string =>
    `{ name: ${name}, in: query, schema: { type: string, pattern: '${lower}' } }`;
  const ship = definitionOf('ships', [text('id'), text('sign', ', x-unique: true')], {
    top: flux,
    required: 'id, sign',
  }).replace('  items:', () => `  query_params: [${filter('sign')}, ${filter('id')}]\n  items:`);
  const model = await modelOf({ 'ship.yaml': ship });
  const component = (name: string) => model.components.find((one) => one.name === name)?.schema;
  for (const name of ['CreateShip', 'UpdateShip', 'PatchShip']) {
    const schema = component(name) ?? { kind: 'any' };
    expect(patternOf(memberOf(schema, 'sign', none))).toBe('^[A-Za-z0-9.-]+$');
  }
  const stored = component('Ship') ?? { kind: 'any' };
  expect(patternOf(memberOf(stored, 'sign', none))).toBe(lower);
  expect(patternOf(memberOf(component('CreateShip') ?? stored, 'id', none))).toBe(lower);
  const { parameters } = operationOf(model, 'listShips');
  const patterns = parameters.map(({ name, schema }) => [name, patternOf(schema)]);
  expect(patterns).toContainEqual(['sign', '^[A-Za-z0-9.-]+$']);
  expect(patterns).toContainEqual(['id', lower]);
});
