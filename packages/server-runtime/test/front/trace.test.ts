import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const parentId = '00f067aa0ba902b7';

let server: FleetServer;

beforeAll(async () => {
  server = await startFleetServer();
});

afterAll(() => server.close());

describe('a request of a trace', () => {
  test.each([
    ['/ships', 200],
    ['/ships/nobody', 404],
  ])('%s is answered and logged with it', async (path, status) => {
    const answer = await server.get(path, { traceparent: `00-${traceId}-${parentId}-01` });
    expect(answer.status).toBe(status);
    const told = String(answer.headers['traceresponse']);
    const [, spanId] = new RegExp(`^00-${traceId}-([0-9a-f]{16})-01$`).exec(told) ?? [];
    expect(spanId).not.toBe(parentId);
    const id = answer.headers['x-request-id'];
    await server.get('/ships');
    const line = server.log.find((entry) => entry['request_id'] === id);
    expect(line).toMatchObject({ trace_id: traceId, span_id: spanId });
  });

  test('of a later version may say more', async () => {
    const answer = await server.get('/ships', { traceparent: `01-${traceId}-${parentId}-00-more` });
    expect(answer.headers['traceresponse']).toMatch(new RegExp(`^00-${traceId}-`));
  });

  test.each([
    '',
    'nonsense',
    `00-${traceId}-${parentId}`,
    `00-${traceId}-${parentId}-01-more`,
    `00-${traceId.toUpperCase()}-${parentId}-01`,
    `ff-${traceId}-${parentId}-01`,
    `00-${'0'.repeat(32)}-${parentId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
  ])('with the header "%s" is none', async (traceparent) => {
    const answer = await server.get('/ships', { traceparent });
    expect([answer.status, answer.headers['traceresponse']]).toEqual([200, undefined]);
  });
});
