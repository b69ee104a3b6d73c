import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { emitOpenapi } from '../../src/emit/openapi/emit-openapi.js';
import { definitionOf, modelOf } from './define.js';

const files = {
  'things.yaml': definitionOf(
    'things',
    [
      'id: { type: string, example: one }',
      'name: { type: string, minLength: 1 }',
      'note: { type: string, nullable: true }',
      'level: { type: integer, default: 3 }',
      'made: { type: string, readOnly: true }',
      'tone: { $ref: tone.part, nullable: true }',
      'place: { $ref: place.part, nullable: true }',
      'open: { type: object, additionalProperties: true, properties: { a: { type: string } } }',
      'labels: { type: object, default: {}, additionalProperties: { type: string } }',
      'lists: { type: array, default: [], items: { type: object, required: [key], properties: { key: { type: string }, on: { type: boolean, default: true } } } }',
      'shape: { oneOf: [{ type: object, required: [round], properties: { round: { type: number } } }, { type: object, required: [side], properties: { side: { type: number } } }] }',
    ],
    { required: 'name, level' },
  ),
  'tone.part': 'type: string\nenum: [low, high]\n',
  'place.part':
    'type: object\nrequired: [line]\nproperties: { line: { type: integer }, within: { $ref: place.part, nullable: true } }\n',
};

let accepts: (component: string, body: unknown) => boolean;

beforeAll(async () => {
  const document = emitOpenapi(await modelOf(files), { dialect: '3.1' });
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, 'document');
  const compiled = new Map<string, ValidateFunction>();
  accepts = (component, body) => {
    const uri = `document#/components/schemas/${component}`;
    const validate = compiled.get(component) ?? ajv.compile({ $ref: uri });
    compiled.set(component, validate);
    return validate(body) === true;
  };
});

const whole = { id: 'one', name: 'x', level: 1, labels: {}, lists: [] };

describe('the base component', () => {
  it.each<[string, object]>([
    ['is total over what has a default', whole],
    ['is open', { ...whole, extra: 1 }],
  ])('%s', (_name, body) => {
    expect(accepts('Thing', body)).toBe(true);
  });

  it.each<[string, object]>([
    ['lacks a member with a default', { id: 'one', name: 'x', level: 1, labels: {} }],
    ['holds null', { ...whole, note: null }],
    ['holds null in a shared schema', { ...whole, place: { line: 1, within: null } }],
    ['lacks the default of a list item', { ...whole, lists: [{ key: 'a' }] }],
  ])('is not what %s', (_name, body) => {
    expect(accepts('Thing', body)).toBe(false);
  });
});

describe('the body of POST', () => {
  it.each<[string, object]>([
    ['what is required', { id: 'one', name: 'x' }],
    [
      'null where the definition says nullable',
      { id: 'one', name: 'x', note: null, tone: null, place: null },
    ],
    [
      'a shared schema that holds itself',
      { id: 'one', name: 'x', place: { line: 1, within: { line: 2, within: null } } },
    ],
    ['list items without their defaults', { id: 'one', name: 'x', lists: [{ key: 'a' }] }],
    [
      'further members where the definition opens an object',
      { id: 'one', name: 'x', open: { b: 1 } },
    ],
    ['one of the alternatives', { id: 'one', name: 'x', shape: { side: 1 } }],
  ])('takes %s', (_name, body) => {
    expect(accepts('CreateThing', body)).toBe(true);
  });

  it.each<[string, object]>([
    ['a body without its key', { name: 'x' }],
    ['a body without a required member', { id: 'one' }],
    ['null for what is not nullable', { id: 'one', name: 'x', level: null }],
    ['unknown members', { id: 'one', name: 'x', nmae: 'y' }],
    ['unknown members in a shared schema', { id: 'one', name: 'x', place: { line: 1, lin: 2 } }],
    ['unknown members in list items', { id: 'one', name: 'x', lists: [{ key: 'a', kye: 1 }] }],
    ['members of two alternatives', { id: 'one', name: 'x', shape: { side: 1, round: 1 } }],
    ['readOnly members', { id: 'one', name: 'x', made: 'today' }],
  ])('refuses %s', (_name, body) => {
    expect(accepts('CreateThing', body)).toBe(false);
  });
});

describe('the body of PUT', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    [
      'null at the top',
      { name: null, level: null, tone: null, place: null, lists: null, shape: null },
    ],
    ['complete values', { place: { line: 1 }, lists: [{ key: 'a' }] }],
  ])('takes %s', (_name, body) => {
    expect(accepts('UpdateThing', body)).toBe(true);
  });

  it.each<[string, object]>([
    ['null below the top', { labels: { a: null } }],
    ['incomplete values', { place: {} }],
    ['unknown members', { nmae: 'y' }],
  ])('refuses %s', (_name, body) => {
    expect(accepts('UpdateThing', body)).toBe(false);
  });
});

describe('the body of PATCH', () => {
  it.each<[string, object]>([
    ['nothing', {}],
    [
      'null at every depth of objects and maps',
      { labels: { a: null }, place: { within: { within: null } }, level: null },
    ],
    ['null for a whole shared schema', { place: null, tone: null, shape: null }],
    ['part of an object', { place: { within: { within: {} } } }],
    ['whole lists', { lists: [{ key: 'a' }] }],
    ['a change to another alternative', { shape: { round: null, side: 1 } }],
  ])('takes %s', (_name, body) => {
    expect(accepts('PatchThing', body)).toBe(true);
  });

  it.each<[string, object]>([
    ['items that are incomplete', { lists: [{ on: true }] }],
    ['null in lists', { lists: [null] }],
    ['null for what must be there', { name: null }],
    ['null for what must be there further down', { place: { within: { line: null } } }],
    ['unknown members', { place: { lin: 1 } }],
    ['values of another type', { labels: { a: 1 } }],
  ])('refuses %s', (_name, body) => {
    expect(accepts('PatchThing', body)).toBe(false);
  });
});
