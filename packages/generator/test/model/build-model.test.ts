import { describe, expect, it } from '@jest/globals';
import { DefinitionError } from '../../src/diagnostic.js';
import { withFirestoneIds } from '../../src/model/operation-ids.js';
import { allOperations } from '../../src/model/build-model.js';
import { buildModel } from '../../src/model/build-model.js';
import { pascalCase } from '../../src/read/words.js';
import {
  definitionOf,
  info,
  modelOf,
  operationOf,
  ownSchemas,
  readDefinitions,
  resourceOf,
} from './define.js';

const id = 'id: { type: string, description: The id., example: one }';
const own = readDefinitions(ownSchemas).then((definitions) => buildModel(definitions, info));

/** Kinds that are looked at here; whoever adds one to the definitions breaks nothing. */
const kinds = ['clusters', 'namespaces', 'platform_components', 'rolebindings'];

/** Whether a name, of an operation or an endpoint, belongs to none of the kinds that were added. */
async function isKnown(): Promise<(name: string) => boolean> {
  const added = (await own).resources.map(({ table }) => table.replace('kind_', ''));
  const others = added.filter((kind) => !kinds.includes(kind));
  return (name) => !others.some((kind) => name.replaceAll('-', '_').includes(kind));
}

describe('the model of the own definitions', () => {
  it('names what belongs to a kind', async () => {
    expect(resourceOf(await own, 'platform_components')).toMatchObject({
      singular: 'platform_component',
      label: 'platform component',
      typeName: 'PlatformComponent',
      table: 'kind_platform_components',
      path: '/platform_components',
      key: { name: 'id', type: 'string', assigned: false },
      componentNames: {
        base: 'PlatformComponent',
        create: 'CreatePlatformComponent',
        update: 'UpdatePlatformComponent',
        patch: 'PatchPlatformComponent',
      },
      filters: [
        { parameter: 'component_version', member: ['component_version'] },
        {
          parameter: 'depends_on',
          member: ['depends_on'],
          references: { target: 'platform_components', paths: [['depends_on', '*']] },
        },
      ],
      cli: { group: 'component' },
    });
  });

  it('has one name for each operation, in the document and the client', async () => {
    for (const one of allOperations(await own)) expect(one.operationId).toBe(one.clientName);
  });

  it('has the operations of the service, the polls and the kinds, also under the ids of Firestone', async () => {
    const moved = withFirestoneIds(await own);
    const names = allOperations(moved).map((one) => `${one.operationId} ${one.clientName}`);
    expect(names.filter(await isKnown())).toEqual([
      'health_get getHealth',
      'openapi_yaml_get getOpenapiDocument',
      'ready_get getReadiness',
      'batch_post batch',
      'apply_post apply',
      'rollback_post rollback',
      'changes_get listChanges',
      'changes_stream_get streamChanges',
      'changes_revision_get getChange',
      'changes_revision_redact_post redactChange',
      'api_v2_flux_clusters_get listFluxClusters',
      'fleet_status_get listFleetStatus',
      'api_v2_flux_clusters_cluster_dns_namespaces_get pollNamespaces',
      'api_v2_flux_clusters_cluster_dns_platform_components_get pollPlatformComponents',
      'api_v2_flux_clusters_cluster_dns_rolebindings_get pollRolebindings',
      ...['cluster', 'namespace', 'platform_component', 'rolebinding'].flatMap((one) => {
        const stem =
          { cluster: 'Cluster', namespace: 'Namespace', platform_component: 'PlatformComponent' }[
            one
          ] ?? 'Rolebinding';
        return [
          `${one}s_get list${stem}s`,
          `${one}s_post create${stem}`,
          `${one}s_id_get get${stem}`,
          `${one}s_id_put update${stem}`,
          `${one}s_id_patch patch${stem}`,
          `${one}s_id_delete delete${stem}`,
          ...(one === 'cluster' ? ['platform_component', 'namespace', 'rolebinding'] : []).flatMap(
            (assigned) => {
              const element = `Cluster${pascalCase(assigned)}`;
              const path = `clusters_id_${assigned}s`;
              return [
                `${path}_get list${element}s`,
                `${path}_${assigned}_get get${element}`,
                `${path}_${assigned}_put update${element}`,
                `${path}_${assigned}_patch patch${element}`,
                `${path}_${assigned}_delete delete${element}`,
              ];
            },
          ),
        ];
      }),
    ]);
  });

  it('knows what a cluster refers to, and which of it are assignments', async () => {
    const clusters = resourceOf(await own, 'clusters');
    const known = await isKnown();
    expect(clusters.references.filter(({ target }) => known(target))).toEqual(
      ['platform_components', 'namespaces', 'rolebindings'].map((target) => ({
        member: [target],
        path: [target, '*', 'id'],
        target,
        assignment: true,
      })),
    );
    expect(clusters.unique).toEqual(['cluster_dns']);
    expect(resourceOf(await own, 'platform_components').references).toEqual([
      {
        member: ['depends_on'],
        path: ['depends_on', '*'],
        target: 'platform_components',
        assignment: false,
      },
    ]);
  });

  it('has an input for each poll that is total but for what is declared optional', async () => {
    const known = await isKnown();
    const all = (await own).flux?.endpoints ?? [];
    const endpoints = all.filter(({ endpoint }) => known(endpoint));
    const inputs = endpoints.map(({ endpoint, input }) => [
      endpoint,
      ...input.properties.map(({ name, required }) => (required ? name : `${name}?`)),
    ]);
    expect(inputs).toEqual([
      ['namespaces', 'id', 'labels', 'annotations', 'cluster'],
      [
        'platform-components',
        'id',
        'component_path',
        'component_version',
        'cluster_env_enabled',
        'delivery?',
        'secret_ref?',
        'timeout?',
        'crds?',
        'drift?',
        'depends_on',
        'enabled',
        'patches',
        'cluster',
        'source',
      ],
      ['rolebindings', 'id', 'role', 'subjects', 'cluster'],
    ]);
    expect(endpoints.map(({ patches }) => patches)).toEqual([null, 'patches', null]);
    expect(endpoints.map(({ reconcileEvery }) => reconcileEvery)).toEqual(['5m', '5m', '5m']);
  });

  it.each([
    ['listClusters', [200, 304, 400, 401, 403, 405, 500, 503]],
    ['createCluster', [200, 201, 400, 401, 403, 405, 409, 413, 415, 422, 500, 503]],
    ['getCluster', [200, 304, 400, 401, 403, 404, 405, 410, 500, 503]],
    ['patchCluster', [200, 400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 500, 503]],
    ['deleteCluster', [200, 400, 401, 403, 404, 405, 409, 412, 422, 500, 503]],
    ['deleteNamespace', [200, 400, 401, 403, 404, 405, 409, 412, 422, 500, 503]],
    ['pollNamespaces', [200, 400, 401, 403, 404, 405, 500, 503]],
    ['getHealth', [200, 405]],
    ['getReadiness', [200, 405, 503]],
  ])('lists the responses of %s', async (operationId, statuses) => {
    const { responses } = operationOf(await own, operationId);
    expect(responses.map(({ status }) => status)).toEqual(statuses);
  });

  it('takes the read token for reading, the write token for writing and none for the service', async () => {
    const access = async (operationId: string): Promise<string> =>
      operationOf(await own, operationId).access;
    expect(await access('listClusters')).toBe('read');
    expect(await access('listFluxClusters')).toBe('read');
    expect(await access('patchCluster')).toBe('write');
    expect(await access('getReadiness')).toBe('public');
  });
});

describe('the key', () => {
  it('is assigned, and in answers only, when it is no property', async () => {
    const model = await modelOf({
      'a.yaml': definitionOf('things', ['name: { type: string }'], { required: 'name' }),
    });
    const { key, document } = resourceOf(model, 'things');
    expect(key.assigned).toBe(true);
    expect(document).toMatchObject({
      properties: [
        { name: 'id', required: true, schema: { readOnly: true, format: 'uuid' } },
        { name: 'name' },
      ],
    });
    const create = model.components.find(({ name }) => name === 'CreateThing')?.schema;
    expect(create).toMatchObject({ properties: [{ name: 'name' }] });
  });

  it('cannot be an integer that nobody sends', async () => {
    const definition = definitionOf('things', ['name: { type: string }']).replace(
      'schema: { type: string } }',
      'schema: { type: integer } }',
    );
    await expect(modelOf({ 'a.yaml': definition })).rejects.toThrow(
      /a\.yaml:6:3 \/schema\/key: the server assigns the key `id`/,
    );
  });
});

describe('nested collections', () => {
  const model = modelOf({
    'a.yaml': definitionOf('books', [
      id,
      'people: { description: P., schema: { type: array, key: { name: id, schema: { type: string } }, methods: { resource: [get, post], instance: [get, patch, delete], instance_attrs: [get] }, items: { type: object, properties: { name: { type: string, description: N. } } } } }',
    ]),
  });

  it('have paths, operations and components of their own', async () => {
    expect(operationOf(await model, 'patchBookPerson')).toMatchObject({
      clientName: 'patchBookPerson',
      path: '/books/{id}/people/{person_id}',
      requestBody: { schema: { kind: 'reference', name: 'PatchBookPerson' } },
      target: {
        level: 'instance',
        keyParameter: 'id',
        steps: [{ property: 'people', key: 'id', parameter: 'person_id' }],
      },
    });
    expect(operationOf(await model, 'listBookPeople')).toMatchObject({
      clientName: 'listBookPeople',
      target: {
        level: 'collection',
        keyParameter: 'id',
        steps: [{ property: 'people', key: 'id', parameter: null }],
      },
    });
    expect(operationOf(await model, 'getBookPersonName').target).toMatchObject({
      level: 'attribute',
      steps: [
        { property: 'people', key: 'id', parameter: 'person_id' },
        { property: 'name', key: null, parameter: null },
      ],
    });
  });

  it('always take their key from the client', async () => {
    const create = (await model).components.find(({ name }) => name === 'CreateBookPerson')?.schema;
    expect(create).toMatchObject({
      properties: [{ name: 'id', required: true }, { name: 'name' }],
    });
  });
});

describe('names that collide', () => {
  it('are refused, and both operations named', async () => {
    const attributes = 'methods: { instance_attrs: [get] }';
    const model = modelOf({
      'one.yaml': definitionOf('clusters', [id, 'tone: { type: string }'], { top: attributes }),
      'two.yaml': definitionOf('cluster_tones', [id]),
    });
    await expect(model).rejects.toThrow(DefinitionError);
    await expect(model).rejects.toThrow(
      /two\.yaml:1:7 \/kind: client function `getClusterTone` of operation GET \/cluster_tones\/\{id\} is that of operation GET \/clusters\/\{id\}\/tone, of .*one\.yaml/,
    );
  });

  it('do not arise for a kind that is its own plural', async () => {
    const top = 'methods: { resource: [get, delete], instance: [get, delete] }';
    const model = await modelOf({ 'a.yaml': definitionOf('news', [id], { top }) });
    const names = resourceOf(model, 'news').operations.map(({ clientName }) => clientName);
    expect(names).toEqual(['listNews', 'deleteAllNews', 'getNews', 'deleteNews']);
  });
});
