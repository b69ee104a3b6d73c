import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../../scripts/server-process.js';
import { readText, repository } from '../source-files.js';

/** What the templates are rendered with is what the server answers to the demo's cluster. */
let server: ServerProcess;

beforeAll(async () => {
  server = await startServerProcess([join(repository, 'packages/server/dist/main.js')], {
    API_MODE: 'read-only',
    STORE_BACKEND: 'memory',
    SEED_FILE: join(repository, 'data/seed.json'),
    AUTH_TOKEN: 'read-token',
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'error',
  });
});

afterAll(() => server.stop());

test.each(['platform-components', 'namespaces', 'rolebindings'])(
  'the inputs of %s are what the demo cluster polls',
  async (endpoint) => {
    const dns = 'demo-cluster-01.k8s.example.com';
    const answer = await fetch(`${server.origin}/api/v2/flux/clusters/${dns}/${endpoint}`, {
      headers: { authorization: 'Bearer read-token' },
    });
    const inputs = readText(`test/manifests/inputs/demo-cluster-01.${endpoint}.json`);
    expect(await answer.json()).toEqual(JSON.parse(inputs));
  },
);
