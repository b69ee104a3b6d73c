import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../src/config/secret.js';
import { digestToken } from '../../src/principals/credentials.js';
import { renderKeySet, type SigningKey } from '../../src/principals/signing-key.js';
import type { Store } from '../../src/store/store.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';
import { openFleetStore, startPollServer, type PollServer } from '../flux/poll-server.fixture.js';
import { openTestPrincipals } from './principals.fixture.js';
import { goodClaims, makeKey, sign, signedOptions } from './signing.fixture.js';

const aurora = '/api/fleet/ships/aurora.sea.example.com/cargo-units';

let folder: string;
let key: SigningKey;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'access-test-'));
  key = await makeKey();
  await writeFile(join(folder, 'keys.json'), renderKeySet([key]));
  const listed = (['poller', 'reader', 'writer', 'admin'] as const).map((role) => ({
    name: `the-${role}`,
    sha256: digestToken(role),
    role,
    ...(role === 'poller' && { clusters: ['*.sea.example.com'] }),
  }));
  const everywhere = {
    name: 'mirror',
    sha256: digestToken('mirror'),
    role: 'poller',
    clusters: ['*'],
  };
  const tokens = { tokens: [...listed, everywhere] };
  await writeFile(join(folder, 'tokens.yaml'), JSON.stringify(tokens));
});

afterAll(() => rm(folder, { recursive: true }));

const openAll = () =>
  openTestPrincipals({
    read: new Secret('of-clusters'),
    tokensFile: join(folder, 'tokens.yaml'),
    signed: { ...signedOptions, keys: { kind: 'file', path: join(folder, 'keys.json') } },
  });

describe('a poll', () => {
  let store: Store;
  let server: PollServer;
  let ownToken: string;
  let otherToken: string;

  beforeAll(async () => {
    store = await openFleetStore();
    server = await startPollServer(store, 0, await openAll());
    ownToken = await sign(key, goodClaims('aurora.sea.example.com'));
    otherToken = await sign(key, goodClaims('borealis.sea.example.com'));
  });

  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const statusOf = async (token: string, path = aurora): Promise<number> =>
    (await server.poll(path, { authorization: `Bearer ${token}` })).status;

  test('of another cluster is 403, rendered anew or cached, whether the token is known or not', async () => {
    const first = await sign(key, goodClaims('borealis.sea.example.com'));
    expect(await statusOf(first)).toBe(403);
    expect(await statusOf(ownToken)).toBe(200);
    for (let round = 0; round < 3; round += 1) {
      expect(await statusOf(ownToken)).toBe(200);
      expect(await statusOf(otherToken)).toBe(403);
      expect(await statusOf(otherToken, aurora.replace('aurora', 'AURORA'))).toBe(403);
      expect(await statusOf(otherToken, aurora.replace('aurora', '%61urora'))).toBe(403);
      expect(await statusOf(otherToken, aurora.replace('aurora', 'nobody'))).toBe(403);
    }
    const { bytes, headers } = await server.poll(aurora, { authorization: `Bearer ${otherToken}` });
    expect(JSON.parse(bytes.toString())).toMatchObject({ status: 403, error: 'forbidden' });
    expect(headers['www-authenticate']).toContain('insufficient_scope');
    expect(bytes.toString()).not.toContain('inputs');
  });

  test('of the own cluster is answered in any case', async () => {
    expect(await statusOf(ownToken, aurora.replace('aurora', 'AURORA'))).toBe(200);
  });

  test('of a cluster that does not exist is 404 only for whoever may ask', async () => {
    const nobody = aurora.replace('aurora', 'nobody');
    expect(await statusOf('poller', nobody)).toBe(404);
    expect(await statusOf('poller', nobody.replace('.sea.', '.land.'))).toBe(403);
  });

  test.each([
    ['poller', 200],
    ['mirror', 200],
    ['reader', 200],
    ['writer', 200],
    ['admin', 200],
    ['of-clusters', 200],
    ['stranger', 401],
  ])('by %s is %d', async (token, status) => {
    expect(await statusOf(token)).toBe(status);
  });

  test('of the list of all clusters is for readers, and for no poller, cached or not', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect(await statusOf('reader', '/api/fleet/ships')).toBe(200);
      for (const token of ['poller', 'mirror', ownToken]) {
        expect(await statusOf(token, '/api/fleet/ships')).toBe(403);
      }
    }
  });

  test('logs no token', () => {
    expect(server.logLines.length).toBeGreaterThan(5);
    expect(server.logLines.join('')).not.toContain(otherToken.split('.')[2]);
  });
});

describe("an operator's request", () => {
  let server: FleetServer;
  let signedWriter: string;

  beforeAll(async () => {
    server = await startFleetServer({ principals: await openAll() });
    signedWriter = await sign(key, { ...goodClaims('alice@example.com'), role: 'writer' });
  });

  afterAll(() => server.close());

  test.each([
    ['poller', 403, 403],
    ['reader', 200, 403],
    ['writer', 200, 201],
    ['admin', 200, 201],
    ['of-clusters', 200, 401],
    ['stranger', 401, 401],
  ])('by a %s reads with %d and writes with %d', async (token, reading, writing) => {
    const body = { id: token, engine: 'steam' };
    expect((await server.send({ path: '/ships', token })).status).toBe(reading);
    const written = await server.send({ method: 'POST', path: '/ships', token, body });
    expect(written.status).toBe(writing);
    if (writing === 403) expect(written.body).toMatchObject({ error: 'forbidden' });
  });

  test('is logged under the name of its principal, refused or not', async () => {
    await server.send({ path: '/ships', token: signedWriter });
    await server.send({ path: '/ships', token: 'poller' });
    const actors = server.log.map(({ actor }) => actor);
    expect(actors).toEqual(expect.arrayContaining(['alice@example.com', 'the-poller']));
    expect(JSON.stringify(server.log)).not.toContain(signedWriter.split('.')[2]);
  });
});
