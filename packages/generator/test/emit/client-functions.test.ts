import { beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { clientFunctions, type ClientFunction } from '../../src/emit/client/client-function.js';
import { renderOperations } from '../../src/emit/client/render-operations.js';
import { emitOpenapi } from '../../src/emit/openapi/emit-openapi.js';
import { typesOf } from '../../src/emit/types/document-types.js';
import type { TypescriptTypes } from '../../src/emit/types/typescript-types.js';
import { define, runPipeline } from '../pipeline.js';

interface Emitted {
  readonly types: TypescriptTypes;
  readonly functions: readonly ClientFunction[];
  readonly source: string;
}

async function emit(definitions: Readonly<Record<string, JsonObject>>): Promise<Emitted> {
  const { model, problems } = runPipeline(definitions);
  if (!model) throw new Error(problems.join());
  const types = await typesOf(emitOpenapi(model, { dialect: '3.0' }));
  const functions = clientFunctions(model, types);
  return { types, functions, source: renderOperations(functions) };
}

const odd = "it's\n\\ odd's */ `${x}`";

describe('the functions of the client', () => {
  let emitted: Emitted;
  const find = (name: string): ClientFunction => {
    const found = emitted.functions.find((one) => one.name === name);
    if (!found) throw new Error(`no function ${name}`);
    return found;
  };

  beforeAll(async () => {
    const node = {
      type: 'array',
      key: { name: 'id', schema: { type: 'string' } },
      items: { type: 'object', properties: { id: { type: 'string' }, size: { type: 'integer' } } },
    };
    const properties = {
      id: { type: 'string' },
      [odd]: { enum: [odd] },
      nodes: { schema: node },
      color: { enum: ['red', null] },
    };
    const things = define('things', { type: 'object', required: ['id'], properties });
    const rooms = define(
      'rooms',
      { type: 'object', properties: { class: { type: 'string' } } },
      {},
      'class',
    );
    emitted = await emit({ 'things.json': things, 'rooms.json': rooms });
  });

  it('encode each path parameter, under a name that is a variable', () => {
    expect(find('getRoom').request).toContain('path: `/rooms/${http.encodeSegment(class_)}`');
    expect(find('getRoom').parameters).toEqual([
      { name: 'class_', type: 'string', isOptional: false },
    ]);
  });

  it('have the names of schemas in their types, and no member of another type', () => {
    expect(find('getThing')).toMatchObject({ answer: 'schemas.Thing', isConditional: true });
    expect(find('listThings').answer).toBe('schemas.Thing[]');
    const types = (name: string) => find(name).parameters.map(({ type }) => type);
    expect(types('createThing')).toEqual(['schemas.CreateThing']);
    expect(types('patchThing')).toEqual(['string', 'schemas.PatchThing']);
    expect(emitted.source).not.toContain('components[');
  });

  it('answer what is stored, and not the plan of a dry run', () => {
    const planned = emitted.functions.filter(({ isPlanned }) => isPlanned);
    expect(planned.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['createThing', 'updateThing', 'patchThing', 'deleteThing', 'batch']),
    );
    expect(planned.filter(({ answer }) => answer.includes('Plan'))).toEqual([]);
  });

  it('that write can be told how to change what is read at the same place', () => {
    const readers = emitted.functions.map(({ name, reader }) => [name, reader] as const);
    expect(readers.filter(([, reader]) => reader !== null)).toEqual([
      ['updateRoom', 'getRoom'],
      ['patchRoom', 'getRoom'],
      ['updateThing', 'getThing'],
      ['patchThing', 'getThing'],
      ['updateThingNode', 'getThingNode'],
      ['patchThingNode', 'getThingNode'],
    ]);
  });

  it('say of each write that it may be repeated under a key, and of nothing else', () => {
    const keyed = emitted.functions.filter(({ request }) => request.includes('takesKey: true'));
    const writes = emitted.functions.filter(({ isPlanned }) => isPlanned);
    expect(keyed).toEqual(writes);
    const probes = emitted.functions.filter(({ request }) => request.includes('isProbe: true'));
    expect(probes.map(({ name }) => name)).toEqual(['getReadiness']);
  });

  it('send merge patches as what they are', () => {
    expect(find('patchThing').request).toContain('contentType: "application/merge-patch+json"');
    expect(find('updateThing').request).toContain('contentType: "application/json"');
  });

  it('take what every write or read takes as options, not as parameters', () => {
    const options = (name: string) => find(name).options;
    expect(options('createThing')).toBe('WriteOptions');
    expect(options('getThing')).toBe('DocumentOptions');
    expect(options('listThings')).toBe('RequestOptions');
    expect(options('redactChange')).toBe('ReasonOptions');
    expect(find('createThing').query).toBeNull();
  });

  it('are none for what answers events', () => {
    expect(emitted.source).not.toContain('streamChanges');
  });
});

describe('the types of a document', () => {
  it('are declarations by name, with nothing of a text outside its comment', async () => {
    const properties = { id: { type: 'string', description: 'One.' }, [odd]: { enum: [odd] } };
    const things = define('things', { type: 'object', properties, description: `Ends */ ${odd}` });
    const { types } = await emit({ 'things.json': things });
    expect(types.schemas).toMatch(/^export interface Thing \{$/m);
    expect(types.schemas).toMatch(/^ {4}\/\*\* One\. \*\/\n {4}id/m);
    expect(types.schemas).not.toMatch(/@description|@enum/);
    expect(types.schemas).toContain('export type AnyDocument = object;');
    expect(types.schemas.split('*/ odd')).toHaveLength(1);
    expect(types.api).toMatch(/^ {8}Thing: schemas\.Thing;$/m);
  });

  it('are read once for all that is made of them', () => {
    const { model } = runPipeline({ 'a.json': define('things', { type: 'object' }) });
    const document = model ? emitOpenapi(model, { dialect: '3.0' }) : {};
    expect(typesOf(document)).toBe(typesOf(document));
  });
});
