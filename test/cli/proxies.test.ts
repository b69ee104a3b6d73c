import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createAuthority } from '../../scripts/certificates.js';
import type { ServerProcess } from '../../scripts/server-process.js';
import { startProxy, type ForwardProxy } from '../proxy.fixture.js';
import { makeFolder, serveForAll, startServer } from '../server-fixture.js';
import { type CliRun, runCli } from './cli-process.js';

const plain = serveForAll();
let folder: Awaited<ReturnType<typeof makeFolder>>;
let secure: ServerProcess;
let proxy: ForwardProxy;
let guarded: ForwardProxy;
let caFile: string;

const userAndPassword = `Basic ${Buffer.from('ann:p@ss word').toString('base64')}`;

beforeAll(async () => {
  folder = await makeFolder();
  const authority = await createAuthority('private');
  const { certificate, key } = await authority.issue({
    names: [{ type: 'ip', value: '127.0.0.1' }],
    usage: 'server',
  });
  caFile = join(folder.path, 'ca.crt');
  await writeFile(caFile, authority.certificate);
  await writeFile(join(folder.path, 'tls.crt'), certificate);
  await writeFile(join(folder.path, 'tls.key'), key);
  secure = await startServer(folder.path, {
    TLS_CERT_FILE: join(folder.path, 'tls.crt'),
    TLS_KEY_FILE: join(folder.path, 'tls.key'),
  });
  proxy = await startProxy();
  guarded = await startProxy(userAndPassword);
});
afterAll(async () => {
  await Promise.all([secure.stop(), proxy.close(), guarded.close()]);
  await folder.remove();
});
beforeEach(() => {
  proxy.asked.length = 0;
  guarded.asked.length = 0;
});

type Environment = Readonly<Record<string, string>>;

const list = (origin: string, env: Environment, ...words: string[]): Promise<CliRun> =>
  runCli(origin, ['namespace', 'list', '--output', 'name', ...words], { env });

const found = { code: 0, stderr: '', stdout: expect.stringContaining('namespace/podinfo') };

describe('a private certificate authority', () => {
  test('is trusted by option, variable, or that of OpenSSL, and by nothing else', async () => {
    const { origin } = secure;
    expect((await list(origin, {})).code).toBe(7);
    expect(await list(origin, {}, '--ca-file', caFile)).toMatchObject(found);
    expect(await list(origin, { FLUX_CA_FILE: caFile })).toMatchObject(found);
    expect(await list(origin, { SSL_CERT_FILE: caFile })).toMatchObject(found);
  });

  test('is kept with a context, and is for its server', async () => {
    const env = { XDG_CONFIG_HOME: folder.path };
    const { origin } = secure;
    await runCli(
      origin,
      ['config', 'set-context', 'own', '--api-url', origin, '--ca-file', caFile],
      { env },
    );
    expect(await list(origin, env, '--context', 'own')).toMatchObject(found);
    expect((await list(origin, env)).code).toBe(7);
  });

  test('that cannot be read is named before anything is sent', async () => {
    const none = await list(secure.origin, {}, '--ca-file', '/nowhere');
    expect(none).toMatchObject({ code: 2 });
    expect(none.stderr).toContain('/nowhere: ENOENT');
    const key = await list(secure.origin, {}, '--ca-file', join(folder.path, 'store.db'));
    expect(key.code).toBe(2);
    expect(key.stderr).toContain('no certificates in PEM');
  });
});

describe('a proxy', () => {
  test('tunnels to a server of https', async () => {
    const { host } = new URL(secure.origin);
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']) {
      proxy.asked.length = 0;
      const env = { [name]: `http://${proxy.address}`, FLUX_CA_FILE: caFile };
      expect(await list(secure.origin, env)).toMatchObject(found);
      expect([name, proxy.asked]).toEqual([name, [`CONNECT ${host}`]]);
    }
  });

  test('is asked in full for a server of http, by the name in lower case only', async () => {
    expect(await list(plain.origin, { http_proxy: proxy.address })).toMatchObject(found);
    expect(proxy.asked).toEqual([expect.stringMatching(`^GET ${plain.origin}/namespaces`)]);
    proxy.asked.length = 0;
    expect(await list(plain.origin, { HTTP_PROXY: `http://${proxy.address}` })).toMatchObject(
      found,
    );
    expect(await list(plain.origin, { https_proxy: proxy.address })).toMatchObject(found);
    expect(await list(plain.origin, { http_proxy: '', ALL_PROXY: proxy.address })).toMatchObject(
      found,
    );
    expect(proxy.asked).toEqual([]);
  });

  test('is not asked where NO_PROXY names the server', async () => {
    const port = new URL(plain.origin).port;
    for (const noProxy of ['*', '127.0.0.1', 'example.com, 127.0.0.0/8', `127.0.0.1:${port}`]) {
      const env = { http_proxy: 'http://127.0.0.1:9', NO_PROXY: noProxy };
      expect([noProxy, (await list(plain.origin, env)).code]).toEqual([noProxy, 0]);
    }
    const env = { http_proxy: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1:1,0.0.0.1,10.0.0.0/8' };
    const refused = await list(plain.origin, env);
    expect(refused.code).toBe(7);
    expect(refused.stderr).toContain('through the proxy 127.0.0.1:9: ECONNREFUSED');
  });

  test('is given the user and password of its address, which nobody is shown', async () => {
    const address = `http://ann:p%40ss%20word@${guarded.address}`;
    const env = { https_proxy: address, http_proxy: address, FLUX_CA_FILE: caFile };
    expect(await list(secure.origin, env)).toMatchObject(found);
    expect(await list(plain.origin, env)).toMatchObject(found);
    const wrong = { https_proxy: address.replace('word', 'sesame'), FLUX_CA_FILE: caFile };
    const refused = await list(secure.origin, wrong);
    expect(refused.code).toBe(7);
    expect(refused.stderr).toContain(`through the proxy ${guarded.address}`);
    expect(refused.stderr).toContain('407');
    expect(refused.stderr).not.toMatch(/sesame|ann:/);
  });

  test.each([
    ['socks5://127.0.0.1:1', 'a proxy of socks5'],
    ['http://', 'no address of a proxy'],
    ['http://ann:secret@:80', 'no address of a proxy'],
  ])('%s is refused, and its password is not shown', async (address, reason) => {
    const { code, stderr } = await list(plain.origin, { http_proxy: address });
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('secret');
  });

  test('carries writes, too', async () => {
    const env = { https_proxy: proxy.address, FLUX_CA_FILE: caFile };
    const words = ['namespace', 'create', 'through', '--label', 'a=b', '--output', 'name'];
    expect(await runCli(secure.origin, words, { env })).toMatchObject({
      code: 0,
      stdout: 'namespace/through\n',
    });
  });
});
