import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { projectInput, type EndpointDescriptor, type JsonObject } from '@flux-resourceset/contract';
import { aurora, flux, glass, wheat } from './../flux/fleet.fixture.js';

const [cargo, crews] = flux.endpoints as [EndpointDescriptor, EndpointDescriptor];
const project = (reference: JsonObject, catalogue: JsonObject, cluster: JsonObject = aurora) =>
  projectInput(flux, cargo, { cluster, reference, catalogue, id: String(catalogue['id']) });

describe('an input', () => {
  test('is the catalogue document, the reference, patches, the cluster and its groups', () => {
    expect(project({ id: 'glass', loaded: true }, glass)).toEqual({
      id: 'glass',
      fragile: true,
      loaded: true,
      patches: { deck: '1' },
      cluster: { name: 'Aurora', dns: 'aurora.sea.example.com', environment: 'north' },
      origin: { port: 'venezia', berth: '2' },
    });
  });

  test('takes from the reference what is not null, also within a group', () => {
    expect(project({ id: 'wheat', berth: '9' }, wheat)['origin']).toEqual({
      port: 'odesa',
      berth: '9',
    });
    expect(project({ id: 'wheat', berth: null }, wheat)['origin']).toEqual({
      port: 'odesa',
      berth: '7',
    });
  });

  test('has empty patches when the cluster has none for it', () => {
    expect(project({ id: 'wheat' }, wheat)['patches']).toEqual({});
    expect(project({ id: 'wheat' }, wheat, { ...aurora, stowage: undefined })['patches']).toEqual(
      {},
    );
  });

  test('has no patches member where the kind has no patches', () => {
    const input = projectInput(flux, crews, {
      cluster: aurora,
      reference: { id: 'deck' },
      catalogue: { id: 'deck', ranks: {} },
      id: 'deck',
    });
    expect(Object.keys(input)).toEqual(['id', 'ranks', 'cluster']);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'finds no inherited patches for the id %s',
    (id) => {
      expect(project({ id }, { ...wheat, id })['patches']).toEqual({});
    },
  );

  test('lets the reference win member by member and keeps every other catalogue member', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const member = fc.constantFrom('a', 'b', 'c', 'd');
    const catalogueMembers = fc.dictionary(member, value);
    const overrides = fc.dictionary(member, fc.oneof(value, fc.constant(null)));
    fc.assert(
      fc.property(catalogueMembers, overrides, (catalogue, reference) => {
        const input = project({ id: 'x', ...reference }, { ...wheat, ...catalogue, id: 'x' });
        for (const name of ['a', 'b', 'c', 'd']) {
          expect(input[name]).toEqual(reference[name] ?? catalogue[name]);
        }
      }),
    );
  });

  test('merges maps member by member, at any depth, and removes nothing from them', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()));
    const { map } = fc.letrec((tie) => ({
      map: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(leaf, tie('map'))),
    }));
    const isMap = (value: unknown): value is JsonObject =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    const check = (below: JsonObject, above: JsonObject, merged: JsonObject): void => {
      expect(Object.keys(merged).toSorted()).toEqual(
        [...new Set([...Object.keys(below), ...Object.keys(above)])].toSorted(),
      );
      for (const [name, value] of Object.entries(merged)) {
        const [under, over] = [below[name], above[name]];
        if (isMap(under) && isMap(over)) check(under, over, value as JsonObject);
        else expect(value).toEqual(over ?? under);
      }
    };
    fc.assert(
      fc.property(map, map, (below, above) => {
        const input = project(
          { id: 'x', labels: above as JsonObject },
          { ...wheat, id: 'x', labels: below as JsonObject },
        );
        check(below as JsonObject, above as JsonObject, input['labels'] as JsonObject);
      }),
    );
  });

  test('of a choice the reference makes for all, and lacks what is in neither', () => {
    const choices = [['a', 'b', 'c']];
    const endpoint: EndpointDescriptor = { ...cargo, choices, group: { of: ['a', 'b', 'c', 'd'] } };
    const member = fc.constantFrom('a', 'b', 'c', 'd');
    const documents = fc.dictionary(member, fc.string());
    const overrides = fc.dictionary(member, fc.oneof(fc.string(), fc.constant(null)));
    fc.assert(
      fc.property(documents, overrides, (catalogue, given) => {
        const reference = { id: 'x', ...given };
        const sources = {
          cluster: aurora,
          reference,
          catalogue: { ...catalogue, id: 'x' },
          id: 'x',
        };
        const own = Object.entries(given).filter(([, value]) => value !== null);
        const isMade = own.some(([name]) => name !== 'd');
        const kept = Object.entries(catalogue).filter(([name]) => name === 'd' || !isMade);
        expect(projectInput(flux, endpoint, sources)['of']).toEqual({
          ...Object.fromEntries(kept),
          ...Object.fromEntries(own),
        });
      }),
    );
  });

  test('changes none of the documents it is made of', () => {
    const frozen = (document: JsonObject): JsonObject => Object.freeze({ ...document });
    expect(() =>
      project(frozen({ id: 'glass', berth: '3' }), frozen(glass), frozen(aurora)),
    ).not.toThrow();
  });
});
