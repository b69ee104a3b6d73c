import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AccessLog } from '../../src/front/access-log.js';
import { createFrontDoor } from '../../src/front/front-door.js';
import { PollSummary } from '../../src/front/poll-summary.js';
import { Router } from '../../src/front/route.js';
import { createPeers } from '../../src/listen/peers.js';
import { createLogger } from '../../src/log/log.js';
import type { PrincipalSource } from '../../src/principals/principal.js';
import { openTestPrincipals, variableTokens } from '../principals/principals.fixture.js';
import { waitUntil } from '../principals/wait-until.js';

let folder: string;
let origin: string;
let principals: PrincipalSource;
const server = createServer((request, response) => listener(request, response));
let listener: ReturnType<typeof createFrontDoor>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificates-test-'));
  await revoke();
  const revokedFile = join(folder, 'revoked.json');
  principals = await openTestPrincipals({ ...variableTokens('read', 'write'), revokedFile });
  listener = createFrontDoor({
    router: new Router([
      {
        template: '/who',
        method: 'get',
        access: 'poll',
        run: ({ principal }) => ({
          status: 200,
          headers: {},
          body: Buffer.from(JSON.stringify(principal)),
        }),
      },
    ]),
    principals,
    peers: createPeers({
      trusted: [{ address: '127.0.0.1', prefix: 32, family: 'ipv4' }],
      certificateHeader: 'xfcc',
    }),
    observer: new AccessLog(createLogger('silent', { write: () => undefined }), new PollSummary()),
    nothingThere: () => 'resource not found',
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  principals.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

function revoke(...subjects: readonly unknown[]): Promise<void> {
  return writeFile(join(folder, 'revoked.json'), JSON.stringify({ subjects }));
}

/** A request whose certificate a proxy has verified. */
function ask(names: readonly string[], headers: Record<string, string> = {}): Promise<Response> {
  const forwarded = names.map((name) => `DNS=${name}`).join(';');
  return fetch(`${origin}/who`, {
    headers: { 'x-forwarded-client-cert': forwarded, ...headers },
  });
}

const names = ['a.example.com', 'b.example.com'];

test.each([
  ['by its first name', 'certificate:a.example.com'],
  ['by another of its names, in any case', 'Certificate:B.example.com'],
  ['by a time', { subject: 'certificate:a.example.com', issued_before: '2020-01-01' }],
])('a client certificate is refused once it is revoked %s', async (_name, subject) => {
  await revoke();
  await waitUntil(async () => (await ask(names)).status !== 401);
  await revoke(subject, 'c.example.com');
  await waitUntil(async () => (await ask(names)).status === 401);
  const answer = await ask(names);
  expect(await answer.text()).toContain('certificate is revoked');
  expect((await ask(['c.example.com'])).status).not.toBe(401);
  expect((await ask(names, { authorization: 'Bearer read' })).status).toBe(200);
});
