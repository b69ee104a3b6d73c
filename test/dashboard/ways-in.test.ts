import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, serverMain, startServer } from '../server-fixture.js';
import { browseForAll, expectNoBarriers, type OpenPage } from './browser.fixture.js';

/* How people come to the page: by an OpenID provider, and through a proxy that puts a path in front. */

const browser = browseForAll();
let folder: Awaited<ReturnType<typeof makeFolder>>;
let opened: OpenPage | null = null;
const running: Server[] = [];
const servers: ServerProcess[] = [];

beforeAll(async () => {
  folder = await makeFolder();
});

afterEach(() => opened?.close());

afterAll(async () => {
  for (const one of servers) await one.stop();
  for (const one of running) one.closeAllConnections();
  await Promise.all(running.map((one) => new Promise((resolve) => one.close(resolve))));
  await folder.remove();
});

async function listen(server: Server): Promise<string> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function readText(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
}

/** Signs what a provider would, with a key of its own. */
function issueToken(key: string, issuer: string): string {
  const words = ['--subject', 'ada@example.com', '--role', 'writer', '--expires', '1h'];
  const env = { ...process.env, JWT_ISSUER: issuer, JWT_AUDIENCE: 'fleet' };
  const args = [serverMain, 'token', 'issue', ...words, '--key', key];
  return execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A provider that lets everybody in who proves to be the one that asked (RFC 7636). */
async function startProvider(key: string): Promise<string> {
  const challenges = new Map<string, string>();
  const cors = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
  const server = createServer(async (message, answer) => {
    const url = new URL(message.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration') {
      const endpoints = {
        authorization_endpoint: `${issuer}/in`,
        token_endpoint: `${issuer}/token`,
      };
      answer.writeHead(200, cors).end(JSON.stringify(endpoints));
    } else if (url.pathname === '/in') {
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      challenges.set('the-code', url.searchParams.get('code_challenge') ?? '');
      back.searchParams.set('code', 'the-code');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      answer.writeHead(302, { location: back.href }).end();
    } else {
      const body = new URLSearchParams(await readText(message));
      const verifier = body.get('code_verifier') ?? '';
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const isKnown = challenges.get(body.get('code') ?? '') === challenge;
      const tokens = isKnown
        ? { access_token: issueToken(key, issuer) }
        : { error: 'invalid_grant' };
      answer.writeHead(isKnown ? 200 : 400, cors).end(JSON.stringify(tokens));
    }
  });
  const issuer = await listen(server);
  return issuer;
}

describe('an OpenID provider', () => {
  test('lets people in who come back with its code, to where they were', async () => {
    const key = join(folder.path, 'key.json');
    const keygen = [serverMain, 'token', 'keygen', '--out', key];
    const keys = execFileSync(process.execPath, keygen, { encoding: 'utf8' });
    await writeFile(join(folder.path, 'keys.json'), keys);
    const issuer = await startProvider(key);
    const server = await startServer(folder.path, {
      JWKS_FILE: join(folder.path, 'keys.json'),
      JWT_ISSUER: issuer,
      JWT_AUDIENCE: 'fleet',
      UI_OIDC_CLIENT_ID: 'the-page',
    });
    servers.push(server);
    opened = await browser.open(server.origin, { as: null, bypassCSP: false });
    const { page, faults, strangers } = opened;
    await page.goto(`${server.origin}/ui/history?kind=namespaces`);
    await page.getByRole('button', { name: 'Sign in with 127.0.0.1' }).click();
    await page.getByText('ada@example.com').waitFor();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    expect(page.url()).toBe(`${server.origin}/ui/history?kind=namespaces`);
    expect(new Set(strangers.map((url) => new URL(url).origin))).toEqual(new Set([issuer]));
    expect(faults).toEqual([]);
    const policy = (await fetch(`${server.origin}/ui/`)).headers.get('content-security-policy');
    expect(policy).toContain(`connect-src 'self' ${issuer};`);
  });
});

describe('a proxy that puts a path in front', () => {
  test('changes nothing of what the page can do', async () => {
    const server = await startServer(folder.path, { STORE_BACKEND: 'memory' });
    servers.push(server);
    const { hostname, port } = new URL(server.origin);
    const prefix = '/ops/fleet';
    const proxy = await listen(
      createServer((message, answer) => {
        const path = message.url ?? '/';
        if (!path.startsWith(`${prefix}/`)) return void answer.writeHead(502).end();
        const { method = 'GET', headers } = message;
        const options = { hostname, port, path: path.slice(prefix.length), method, headers };
        const sent = request(options, (got) => {
          answer.writeHead(got.statusCode ?? 502, got.headers);
          got.pipe(answer);
        });
        message.pipe(sent);
        answer.on('close', () => sent.destroy());
        return sent.on('error', () => answer.destroy());
      }),
    );
    opened = await browser.open(proxy, { bypassCSP: false });
    const { page, faults, strangers } = opened;
    await page.goto(`${proxy}${prefix}/`);
    await page.getByRole('link', { name: 'demo-cluster-01' }).click();
    await page.getByRole('article', { name: 'podinfo' }).first().waitFor();
    expect(page.url()).toBe(`${proxy}${prefix}/ui/kinds/clusters/demo-cluster-01`);
    await page.reload();
    await page.getByRole('article', { name: 'podinfo' }).first().waitFor();
    expect(await page.title()).toBe('demo-cluster-01 · flux-resourceset');
    await page.getByRole('link', { name: 'API' }).click();
    await page.locator('.opblock-get').first().click();
    await page.getByRole('button', { name: 'Execute' }).first().click();
    const status = page.locator('.live-responses-table .response .response-col_status');
    await status.first().waitFor();
    expect(await status.first().innerText()).toMatch(/^200/);
    expect([faults, strangers]).toEqual([[], []]);
  });
});

describe('a service without a provider', () => {
  test('offers a token alone', async () => {
    const server = servers.at(-1);
    opened = await browser.open(server?.origin ?? '', { as: null });
    await opened.page.goto(`${server?.origin}/ui/`);
    await opened.page.getByLabel('Token').waitFor();
    expect(await opened.page.getByRole('button').count()).toBe(1);
    await expectNoBarriers(opened.page);
  });
});
