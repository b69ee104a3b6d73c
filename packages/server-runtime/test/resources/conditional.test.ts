import type { JsonObject } from '@flux-resourceset/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { formatEntityTag } from '../../src/changes/entity-tag.js';
import { fleetService } from '../fixtures/fleet-service.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startFleetServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  await server.empty();
  await server.post('/ships', { id: 'anna', engine: 'steam' });
});

async function currentTag(path: string): Promise<string> {
  return String((await server.get(path)).headers.etag);
}

describe('a conditional read', () => {
  test.each(['/ships/anna', '/ships'])('of %s answers 304 to a known ETag', async (path) => {
    const tag = await currentTag(path);
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const answer = await server.get(path, { 'if-none-match': header });
      expect([answer.status, answer.text]).toEqual([304, '']);
      expect(answer.headers.etag).toBe(tag);
      expect(answer.headers['content-length']).toBeUndefined();
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  test('answers 200 when the document has changed since', async () => {
    const tag = await currentTag('/ships/anna');
    await server.patch('/ships/anna', { engine: 'sail' });
    const answer = await server.get('/ships/anna', { 'if-none-match': tag });
    expect([answer.status, answer.body['engine']]).toEqual([200, 'sail']);
  });

  test('of a list answers 200 after a change to any document of the store', async () => {
    const tag = await currentTag('/fleets');
    await server.patch('/ships/anna', { engine: 'sail' });
    expect((await server.get('/fleets', { 'if-none-match': tag })).status).toBe(200);
  });

  test('answers 404 for what does not exist', async () => {
    expect((await server.get('/ships/dora', { 'if-none-match': '*' })).status).toBe(404);
  });
});

describe('a conditional write', () => {
  test('passes with the current ETag, with * and with a list', async () => {
    for (const format of [(tag: string) => tag, () => '*', (tag: string) => `"x" , ${tag}`]) {
      const header = { 'if-match': format(await currentTag('/ships/anna')) };
      const answer = await server.patch('/ships/anna', { engine: `${Math.random()}` }, header);
      expect(answer.status).toBe(200);
    }
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('by %s fails with a stale ETag', async (method) => {
    const stale = await currentTag('/ships/anna');
    await server.patch('/ships/anna', { engine: 'sail' });
    const body = method === 'DELETE' ? undefined : { engine: 'oars' };
    const headers = { 'if-match': stale };
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const answer = await server.send({
      method,
      path: '/ships/anna',
      body,
      headers: body ? { ...headers, 'content-type': type } : headers,
    });
    expect(answer.status).toBe(412);
    expect(answer.body['error']).toBe('precondition_failed');
    expect(answer.headers.etag).toBe(await currentTag('/ships/anna'));
    expect((await server.get('/ships/anna')).body['engine']).toBe('sail');
  });

  test.each([
    ['*', 412],
    ['the current one', 412],
    ['another', 200],
  ])('with If-None-Match of %s answers %d', async (named, status) => {
    const tag = named === 'the current one' ? await currentTag('/ships/anna') : '"another"';
    const header = { 'if-none-match': named === '*' ? '*' : `W/${tag}` };
    expect((await server.patch('/ships/anna', { engine: 'oars' }, header)).status).toBe(status);
    const { body } = await server.get('/ships/anna');
    expect(body['engine']).toBe(status === 200 ? 'oars' : 'steam');
  });

  test('goes on with the tag as proxies that compress answers change it', async () => {
    const tag = await currentTag('/ships/anna');
    for (const header of [`W/${tag}`, tag.replace(/"$/, '-gzip"'), `"x", W/${tag}`]) {
      expect((await server.put('/ships/anna', {}, { 'if-match': header })).status).toBe(200);
    }
    await server.patch('/ships/anna', { engine: 'oars' });
    for (const header of [`W/${tag}`, tag.replace(/"$/, '-gzip"')]) {
      expect((await server.put('/ships/anna', {}, { 'if-match': header })).status).toBe(412);
    }
  });

  test('fails with a tag that is not quoted', async () => {
    const tag = (await currentTag('/ships/anna')).replaceAll('"', '');
    expect((await server.put('/ships/anna', {}, { 'if-match': tag })).status).toBe(412);
  });

  test('on a collection compares with the state of the store', async () => {
    await server.post('/harbour_ports', { id: 'kiel', country: 'de' });
    const stale = await currentTag('/harbour_ports');
    await server.patch('/ships/anna', { engine: 'sail' });
    expect((await server.delete('/harbour_ports', { 'if-match': stale })).status).toBe(412);
    const fresh = await currentTag('/harbour_ports');
    expect((await server.delete('/harbour_ports', { 'if-match': fresh })).status).toBe(200);
  });
});

describe('writers at the same time', () => {
  test('never lose an update of one another', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `label-${index}`);
    const answers = await Promise.all(
      names.map((name) => server.patch('/ships/anna', { labels: { [name]: 'yes' } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { body } = await server.get('/ships/anna');
    expect(Object.keys(body['labels'] as object).toSorted()).toEqual(names.toSorted());
  });

  test('that hold the same ETag: exactly one passes', async () => {
    const header = { 'if-match': await currentTag('/ships/anna') };
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((engine) => server.patch('/ships/anna', { engine }, header)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  });

  test('that create the same id: exactly one passes', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map((index) => server.post('/ships', { id: 'dora', engine: `e${index}` })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });
});

test('an ETag is another once the definition has a default that older documents are served with', () => {
  const [ships] = fleetService.kinds.filter(({ kind }) => kind === 'ships');
  const tagWith = (member: JsonObject): string => {
    const properties = { ...(ships!.schema['properties'] as JsonObject), added: member };
    return formatEntityTag({ ...ships!, schema: { ...ships!.schema, properties } }, 'epoch', 7);
  };
  const tags = [
    { type: 'string' },
    { type: 'string', default: '' },
    { type: 'string', default: 'x' },
  ];
  expect(new Set([formatEntityTag(ships!, 'epoch', 7), ...tags.map(tagWith)]).size).toBe(4);
  expect(tagWith({ type: 'string', description: 'Words.' })).toBe(tagWith({ type: 'string' }));
});
