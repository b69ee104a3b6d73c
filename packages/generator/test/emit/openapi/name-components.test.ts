import { describe, expect, it } from '@jest/globals';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../../../src/emit/openapi/emit-openapi.js';
import { buildModel } from '../../../src/model/build-model.js';
import { definitionOf, info, modelOf, ownSchemas, readDefinitions } from '../../model/define.js';

type Place = readonly [pointer: string, schema: JsonObject];

/** Every schema of a document below a component, with its JSON pointer. */
function* schemasIn(value: JsonValue | undefined, pointer = ''): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly JsonValue[]).entries())
      yield* schemasIn(item, `${pointer}/${index}`);
  }
  if (!isJsonObject(value)) return;
  if (!pointer.endsWith('/properties')) yield [pointer, value];
  for (const [name, member] of Object.entries(value)) {
    if (['example', 'examples', 'enum', 'default', 'discriminator'].includes(name)) continue;
    yield* schemasIn(member, `${pointer}/${name}`);
  }
}

const isComponent = (pointer: string): boolean => /^\/components\/schemas\/[^/]+$/.test(pointer);
const isNullOnly = ({ enum: values }: JsonObject): boolean =>
  JSON.stringify(values) === JSON.stringify([null]);

describe('the document', () => {
  const own = readDefinitions(ownSchemas).then((read) =>
    emitOpenapi(buildModel(read, info), { dialect: '3.0' }),
  );

  it('has a name for each list of values, object and choice', async () => {
    const inline = [...schemasIn(await own)].filter(
      ([pointer, schema]) =>
        !isComponent(pointer) &&
        !isNullOnly(schema) &&
        (schema['enum'] ?? schema['properties'] ?? schema['anyOf'] ?? schema['oneOf']) !==
          undefined,
    );
    expect(inline.map(([pointer]) => pointer)).toEqual([]);
  });

  it('has no name with a number behind', async () => {
    const { components } = await own;
    const names = Object.values(components as JsonObject).flatMap((of) => Object.keys(of ?? {}));
    expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
  });

  it('says a parameter of several operations once', async () => {
    const seen = new Map<string, number>();
    for (const [, { in: place, name, schema, description }] of schemasIn((await own)['paths'])) {
      if (typeof place !== 'string') continue;
      const contents = JSON.stringify([place, name, schema, description]);
      seen.set(contents, (seen.get(contents) ?? 0) + 1);
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('says of alternatives what tells them apart', async () => {
    const { components } = await own;
    const { schemas } = components as { readonly schemas: JsonObject };
    expect(schemas['RolebindingSubject']).toMatchObject({
      discriminator: {
        propertyName: 'kind',
        mapping: { Group: '#/components/schemas/RolebindingSubjectUserOrGroup' },
      },
    });
  });
});

describe('names of components', () => {
  it('yield to those of kinds', async () => {
    const model = await modelOf({
      'ships.yaml': definitionOf('ships', ['stage: { type: string, enum: [a, b] }']),
      'stages.yaml': definitionOf('ship_stages', ['name: { type: string }']),
    });
    const { components } = emitOpenapi(model, { dialect: '3.0' });
    const { schemas } = components as { readonly schemas: JsonObject };
    expect(schemas['ShipStage']).toMatchObject({ properties: { name: {} } });
    expect(schemas['ShipStageChoice']).toMatchObject({ enum: ['a', 'b'] });
  });

  it('are not shared by what is the same by chance', async () => {
    const model = await modelOf({
      'ships.yaml': definitionOf('ships', ['state: { type: string, enum: [on, off] }']),
      'lamps.yaml': definitionOf('lamps', ['state: { type: string, enum: [on, off] }']),
    });
    const { components } = emitOpenapi(model, { dialect: '3.1' });
    const { schemas } = components as { readonly schemas: JsonObject };
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['ShipState', 'LampState']));
  });
});

describe('null in place of a component', () => {
  const choice = (of: string): string => `pet: { nullable: true, oneOf: [${of}] }`;
  const cat = '{ type: object, required: [lives], properties: { lives: { type: integer } } }';
  const dog = '{ type: object, required: [tricks], properties: { tricks: { type: integer } } }';

  async function petOf(dialect: '3.0' | '3.1', property: string): Promise<JsonObject> {
    const model = await modelOf({ 'owners.yaml': definitionOf('owners', [property]) });
    const { components } = emitOpenapi(model, { dialect });
    const { schemas } = components as { readonly schemas: Readonly<Record<string, JsonObject>> };
    const { pet = {} } = schemas['PatchOwner']?.['properties'] as Readonly<
      Record<string, JsonObject>
    >;
    return { pet, ...schemas };
  }

  it('is said beside the type that all of a choice have', async () => {
    const objects = choice(`${cat}, ${dog}`);
    expect((await petOf('3.0', objects))['pet']).toEqual({
      type: 'object',
      nullable: true,
      allOf: [{ $ref: '#/components/schemas/PatchOwnerPet' }],
    });
    expect((await petOf('3.1', objects))['pet']).toEqual({
      anyOf: [{ $ref: '#/components/schemas/PatchOwnerPet' }, { type: 'null' }],
    });
  });

  it('stays in the choice where its types differ: nothing reads it as any text', async () => {
    for (const dialect of ['3.0', '3.1'] as const) {
      const { pet, ...schemas } = await petOf(dialect, choice(`${cat}, { type: string }`));
      const name =
        String((pet as JsonObject)['$ref'])
          .split('/')
          .at(-1) ?? '';
      const of = (schemas[name] as JsonObject)['anyOf'] as readonly JsonObject[];
      expect(of).toHaveLength(2);
      expect(JSON.stringify(of)).toContain(dialect === '3.0' ? '"nullable":true' : '"null"');
      expect(JSON.stringify(schemas)).not.toContain('[null]');
    }
  });
});
