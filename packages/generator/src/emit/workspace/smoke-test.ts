/** A test of any tree: the server starts on a store in memory, and every list of it answers. */
export const smokeTest = `import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { service } from '../packages/server/dist/gen/service.js';

const token = 'smoke-test-write-token';
const env = {
  ...process.env,
  API_MODE: 'crud',
  AUTH_TOKEN: 'smoke-test-read-token',
  CRUD_AUTH_TOKEN: token,
  STORE_BACKEND: 'memory',
  SEED_FILE: 'none',
  LISTEN_ADDR: '127.0.0.1:0',
  LOG_LEVEL: 'error',
};
const program = (name) => fileURLToPath(new URL(\`../packages/\${name}/dist/main.js\`, import.meta.url));

let server;
let url;

before(async () => {
  server = fork(program('server'), { env });
  [{ url }] = await once(server, 'message');
});

after(async () => {
  server.kill();
  const [status] = await once(server, 'exit');
  assert.equal(status, 0);
});

for (const path of ['/health', '/ready', '/openapi.yaml']) {
  test(\`GET \${path} answers\`, async () => {
    assert.equal((await fetch(url + path)).status, 200);
  });
}

const lists = service.operations.filter(
  ({ method, path }) => method === 'get' && !path.includes('{'),
);

for (const { path } of lists) {
  test(\`GET \${path} answers\`, async () => {
    const { status } = await fetch(url + path, { headers: { authorization: \`Bearer \${token}\` } });
    // 400 where the list wants to know more, such as which part of it.
    assert.ok([200, 400].includes(status), \`\${status}\`);
  });
}

test('the CLI tells of its commands', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program('cli'), '--help']);
  assert.match(stdout, /Usage|Commands/i);
});
`;
