import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startFleetServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  await server.empty();
  const berths = [{ number: 1 }, { number: 2, depth: 9, crane: { tons: 40 } }, { number: 3 }];
  await server.post('/harbour_ports', { id: 'kiel', country: 'de', berths });
});

describe('an attribute', () => {
  test('is read and replaced with the ETag of its document', async () => {
    const read = await server.get('/harbour_ports/kiel/country');
    expect([read.status, read.body]).toEqual([200, 'de']);
    expect(read.headers.etag).toBe((await server.get('/harbour_ports/kiel')).headers.etag);
    const put = await server.put('/harbour_ports/kiel/country', '"dk"');
    expect([put.status, put.body]).toEqual([200, 'dk']);
    expect(put.headers.etag).not.toBe(read.headers.etag);
    expect((await server.get('/harbour_ports/kiel')).body['country']).toBe('dk');
  });

  test('goes back to its default when it is deleted, and stays when it is required', async () => {
    await server.put('/harbour_ports/kiel/motto', '"moin"');
    const removed = await server.delete('/harbour_ports/kiel/motto');
    expect([removed.status, removed.body]).toEqual([200, 'moin']);
    expect((await server.get('/harbour_ports/kiel/motto')).body).toBe('welcome');
    expect((await server.delete('/harbour_ports/kiel/country')).status).toBe(400);
  });

  test('is validated, and guarded by If-Match', async () => {
    expect((await server.put('/harbour_ports/kiel/country', '5')).status).toBe(400);
    const stale = { 'if-match': '"other"' };
    expect((await server.put('/harbour_ports/kiel/country', '"dk"', stale)).status).toBe(412);
    expect((await server.get('/harbour_ports/none/country')).status).toBe(404);
  });
});

describe('a nested collection', () => {
  test('is listed in order, filtered and paged', async () => {
    const all = await server.get('/harbour_ports/kiel/berths');
    expect(all.body.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await server.get('/harbour_ports/kiel/berths?depth=9')).body).toHaveLength(1);
    const page = await server.get('/harbour_ports/kiel/berths?limit=1&offset=1');
    expect(page.body).toMatchObject([{ number: 2 }]);
    expect(page.headers['x-total-count']).toBe('3');
    expect(page.headers.link).toBe('<?limit=1&offset=2>; rel="next"');
    const again = { 'if-none-match': String(page.headers.etag) };
    expect((await server.get('/harbour_ports/kiel/berths', again)).status).toBe(304);
  });

  test('takes a new item, once', async () => {
    const created = await server.post('/harbour_ports/kiel/berths', { number: 4 });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({ number: 4, depth: 5 });
    expect(created.headers.location).toBe('berths/4');
    expect((await server.get('/harbour_ports/kiel/berths/4')).body).toEqual(created.body);
    expect((await server.post('/harbour_ports/kiel/berths', { number: 4 })).status).toBe(409);
    expect((await server.post('/harbour_ports/none/berths', { number: 4 })).status).toBe(404);
  });

  test('is patched and deleted as far as the query selects', async () => {
    await server.patch('/harbour_ports/kiel/berths?depth=9', { depth: 10 });
    const { body } = await server.get('/harbour_ports/kiel/berths');
    expect(body.map(({ depth }) => depth)).toEqual([5, 10, 5]);
    expect((await server.delete('/harbour_ports/kiel/berths?depth=5')).body).toHaveLength(2);
    expect((await server.get('/harbour_ports/kiel/berths')).body).toMatchObject([{ number: 2 }]);
  });
});

describe('an item of a nested collection', () => {
  const path = '/harbour_ports/kiel/berths/2';

  test('is read, replaced by members, patched and deleted', async () => {
    expect((await server.get(path)).body).toEqual({ number: 2, depth: 9, crane: { tons: 40 } });
    expect((await server.put(path, { depth: 12 })).body).toMatchObject({
      depth: 12,
      crane: { tons: 40 },
    });
    expect((await server.patch(path, { depth: null, crane: null })).body).toEqual({
      number: 2,
      depth: 5,
    });
    expect((await server.delete(path)).body).toEqual({ number: 2, depth: 5 });
    expect((await server.get('/harbour_ports/kiel/berths')).body).toHaveLength(2);
  });

  test('that does not exist is 404 and named', async () => {
    const answer = await server.patch('/harbour_ports/kiel/berths/9', { depth: 1 });
    expect(answer.status).toBe(404);
    expect(answer.body['message']).toBe("resource not found: berths '9' of harbour port 'kiel'");
    expect((await server.get('/harbour_ports/kiel/berths/9/crane')).status).toBe(404);
    expect((await server.put('/harbour_ports/kiel/berths/9/crane', {})).status).toBe(404);
  });

  test('keeps its key', async () => {
    const answer = await server.put(path, { number: 3 });
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/number' }]);
  });

  test('has attributes of its own', async () => {
    expect((await server.get(`${path}/crane`)).body).toEqual({ tons: 40 });
    expect((await server.put(`${path}/crane`, { tons: 50 })).body).toEqual({ tons: 50 });
    expect((await server.delete(`${path}/crane`)).status).toBe(200);
    expect((await server.get(`${path}/crane`)).status).toBe(404);
    expect((await server.get('/harbour_ports/kiel/berths/1')).body).toEqual({
      number: 1,
      depth: 5,
    });
  });
});
