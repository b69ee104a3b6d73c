import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PrincipalSource } from '../../src/principals/principal.js';
import type { RemoteKeyTiming } from '../../src/principals/remote-keys.js';
import { renderKeySet, type SigningKey } from '../../src/principals/signing-key.js';
import { Problem } from '../../src/problem.js';
import { openTestPrincipals, quickTiming } from './principals.fixture.js';
import { makeKey, sign, signedOptions } from './signing.fixture.js';
import { waitUntil } from './wait-until.js';

/** An identity provider's key set over HTTP. */
let server: Server;
let url: URL;
let asked: number;
let answer: (response: ServerResponse) => void;
let key: SigningKey;
let lines: string[];
const opened: PrincipalSource[] = [];

beforeEach(async () => {
  asked = 0;
  lines = [];
  key = await makeKey();
  serve(renderKeySet([key]));
  server = createServer((_request, response) => {
    asked += 1;
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys`);
});

afterEach(async () => {
  for (const principals of opened.splice(0)) principals.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function serve(text: string, status = 200): void {
  answer = (response) => response.writeHead(status).end(text);
}

/** Nothing is asked anew by itself unless a test says so. */
const patient: RemoteKeyTiming = { timeout: 500, lifetime: 3_600_000, pause: 30 };

async function open(timing = patient): Promise<PrincipalSource> {
  const signed = { ...signedOptions, keys: { kind: 'url', url } as const };
  const principals = await openTestPrincipals({ signed }, lines, {
    ...quickTiming,
    remoteKeys: timing,
  });
  opened.push(principals);
  return principals;
}

/** @returns the status of the refusal, or 200 */
const statusOf = async (principals: PrincipalSource, token: string): Promise<number> => {
  try {
    await principals.authenticate(`Bearer ${token}`);
    return 200;
  } catch (error) {
    if (error instanceof Problem) return error.status;
    throw error;
  }
};

describe('JWKS_URL', () => {
  test('is asked once, and the keys are kept', async () => {
    const principals = await open();
    for (let round = 0; round < 5; round += 1) {
      expect(await statusOf(principals, await sign(key))).toBe(200);
    }
    expect([asked, principals.notes()]).toEqual([1, []]);
  });

  test('is asked anew for a key that is not known, by many requests once', async () => {
    const [principals, next] = [await open(), await makeKey()];
    serve(renderKeySet([key, next]));
    await sleep(patient.pause * 2);
    const tokens = await Promise.all(Array.from({ length: 10 }, () => sign(next)));
    const statuses = await Promise.all(tokens.map((token) => statusOf(principals, token)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(asked).toBe(2);
  });

  test('is not asked more often than allowed, whatever keys tokens name', async () => {
    const principals = await open({ ...patient, pause: 3_600_000 });
    const stranger = await makeKey();
    for (let round = 0; round < 20; round += 1) {
      const token = await sign(stranger, undefined, { kid: String(round) });
      expect(await statusOf(principals, token)).toBe(401);
    }
    expect(asked).toBe(1);
  });

  test('that does not answer keeps some requests waiting, and not all that strangers send', async () => {
    const principals = await open({ ...patient, timeout: 3_600_000 });
    const waiting: ServerResponse[] = [];
    answer = (response) => waiting.push(response);
    await sleep(patient.pause * 2);
    const stranger = await makeKey();
    const tokens = await Promise.all(
      Array.from({ length: 300 }, (_, at) => sign(stranger, undefined, { kid: String(at) })),
    );
    const statuses = tokens.map((token) => statusOf(principals, token));
    expect(new Set(await Promise.all(statuses.slice(200)))).toEqual(new Set([401]));
    expect(await statusOf(principals, await sign(key))).toBe(200);
    await waitUntil(() => waiting.length === 1);
    waiting[0]?.end(renderKeySet([key]));
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([401]));
    expect(asked).toBe(2);
  });

  test('takes away what its keys signed when they are gone, cached answers included', async () => {
    const principals = await open({ ...patient, lifetime: 50, pause: 20 });
    const token = await sign(key);
    expect(await statusOf(principals, token)).toBe(200);
    serve(renderKeySet([await makeKey()]));
    await waitUntil(async () => (await statusOf(principals, token)) === 401);
  });

  test.each<[string, () => void, RegExp]>([
    ['fails', () => serve('', 500), /answers with status 500/],
    ['is no key set', () => serve('<html>'), /is no JSON/],
    ['has no keys', () => serve('{"keys":[]}'), /has no key/],
    ['is endless', () => serve(' '.repeat(1_100_000)), /more than a mebibyte/],
    ['leads elsewhere', () => (answer = redirect), /cannot be reached/],
    ['does not come', () => (answer = () => undefined), /does not answer in time/],
  ])('whose answer %s keeps the keys before, and says so', async (name, spoil, reason) => {
    // Only what does not come at all may be waited for shortly: a busy machine is late with the rest.
    const timeout = name === 'does not come' ? 100 : 10_000;
    const principals = await open({ timeout, lifetime: 40, pause: 20 });
    spoil();
    await waitUntil(() => principals.notes().length > 0);
    expect(principals.notes()[0]).toMatch(reason);
    expect(principals.notes()[0]).toMatch(/the keys before stay in use$/);
    expect(await statusOf(principals, await sign(key))).toBe(200);
    serve(renderKeySet([key]));
    await waitUntil(() => principals.notes().length === 0);
    expect(lines.filter((line) => line.includes('"level":"error"'))).toHaveLength(1);
  });

  test('that cannot be reached at the start is 503 until it can', async () => {
    serve('', 503);
    const principals = await open({ ...patient, pause: 20 });
    const token = await sign(key);
    expect(await statusOf(principals, token)).toBe(503);
    expect(await statusOf(principals, 'no-signed-token')).toBe(401);
    expect(principals.notes()[0]).toMatch(/no signed token is taken$/);
    serve(renderKeySet([key]));
    await waitUntil(async () => (await statusOf(principals, token)) === 200);
  });
});

function redirect(response: ServerResponse): void {
  response.writeHead(302, { location: '/other' }).end();
}
