import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  componentName,
  operationIdOf,
  pathParameterOf,
  tableOf,
  type CollectionNames,
} from '../../src/read/names.js';
import { kebabCase, pascalCase, pluralOf, singularOf } from '../../src/read/words.js';

const kinds = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(_[a-z0-9]{1,6}){0,3}$/);

describe('names', () => {
  it.each([
    ['clusters', 'cluster'],
    ['platform_components', 'platform_component'],
    ['addresses', 'address'],
    ['companies', 'company'],
    ['news', 'news'],
    ['vip_people', 'vip_person'],
    ['ingresses', 'ingress'],
    ['kube_dns', 'kube_dns'],
    ['redis', 'redis'],
  ])('has the singular of %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it('has the plural of a kind that is named in the singular', () => {
    expect(pluralOf('addressbook')).toBe('addressbooks');
  });

  it.each([
    ['platform_components', 'PlatformComponents'],
    ['vmImage', 'VmImage'],
    ['1st_place', '_1stPlace'],
    ['', '_'],
    ['ü', '_'],
  ])('makes an identifier of %j', (name, identifier) => {
    expect(pascalCase(name)).toBe(identifier);
  });

  it('makes identifiers of any text, and the same again of these', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const identifier = pascalCase(text);
        expect(identifier).toMatch(/^[A-Z_][A-Za-z0-9]*$/);
        expect(pascalCase(identifier)).toBe(identifier);
        expect(componentName(componentName(text))).toBe(componentName(text));
      }),
    );
  });

  it.each(['error', 'request', 'record', 'map', 'date'])(
    'keeps the component of %s from shadowing a global',
    (name) => {
      expect(componentName(name)).toBe(`${pascalCase(name)}Schema`);
    },
  );

  it('gives two kinds two tables and two endpoints', () => {
    fc.assert(
      fc.property(kinds, kinds, (one, other) => {
        fc.pre(one !== other);
        expect(tableOf(one)).not.toBe(tableOf(other));
        expect(kebabCase(one)).not.toBe(kebabCase(other));
      }),
    );
  });

  it.each([
    ['put', '/clusters/{id}', 'clusters_id_put'],
    ['get', '/v1/addressbook', 'v1_addressbook_get'],
    ['get', '/openapi.yaml', 'openapi_yaml_get'],
    [
      'get',
      '/api/v2/flux/clusters/{cluster_dns}/platform-components',
      'api_v2_flux_clusters_cluster_dns_platform_components_get',
    ],
  ] as const)('names %s %s after its segments', (method, path, operationId) => {
    expect(operationIdOf(method, path)).toBe(operationId);
  });

  it('gives each key on a path a parameter of its own', () => {
    const names = (singular: string): CollectionNames => ({ singular }) as CollectionNames;
    expect(pathParameterOf('id', names('cluster'), [])).toBe('id');
    expect(pathParameterOf('id', names('node'), ['id'])).toBe('node_id');
    fc.assert(
      fc.property(kinds, fc.array(kinds), kinds, (key, taken, singular) => {
        expect(taken).not.toContain(pathParameterOf(key, names(singular), taken));
      }),
    );
  });
});
