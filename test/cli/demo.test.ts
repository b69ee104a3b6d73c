import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { send, serveForAll } from '../server-fixture.js';
import { repository } from '../source-files.js';
import { cliEnvironment } from './cli-process.js';

const server = serveForAll();

/** Runs what `make cli-demo` runs, where there is no kubectl. */
async function runDemo(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const args = ['--import', 'tsx', 'scripts/cli-demo.ts'];
  const env = { ...environment, PATH: join(repository, 'node_modules/.bin') };
  const run = promisify(execFile)(process.execPath, args, { cwd: repository, env });
  return run.then(
    (output) => ({ code: 0, ...output }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

async function listNamespaces(): Promise<string> {
  return (await send(server.origin, 'read', 'GET', '/namespaces')).text();
}

describe('the demo of the CLI', () => {
  test('runs on a server of its own', async () => {
    const { code, stdout, stderr } = await runDemo({});
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /FLUX_API_URL is not set[\s\S]*kubectl: skipped, no cluster[\s\S]*Done\.\n$/,
    );
  }, 60_000);

  test.each(['api.example.com', '10.0.0.1:8080', '127.0.0.1.example.com', '0.0.0.0'])(
    'writes nothing to a server elsewhere that is not named once more: %s',
    async (host) => {
      const url = `http://${host}/`;
      const { code, stderr } = await runDemo({ FLUX_API_URL: url, CLI_DEMO_ON: 'yes' });
      expect(code).toBe(1);
      expect(stderr).toContain(`${url}, which is not on this machine`);
      expect(stderr).toContain(`make cli-demo CLI_DEMO_ON=${host}\n`);
    },
  );

  test('runs against one that is', async () => {
    const { stderr } = await runDemo({
      FLUX_API_URL: 'http://server.invalid',
      CLI_DEMO_ON: 'server.invalid',
    });
    expect(stderr).toContain('cannot reach');
  });

  test('runs on the server of FLUX_API_URL where that is on this machine; twice', async () => {
    expect(await listNamespaces()).not.toContain('demo-runtime');
    for (const origin of [server.origin, server.origin.replace('127.0.0.1', 'localhost')]) {
      const { code, stdout } = await runDemo(cliEnvironment(origin));
      expect(code).toBe(0);
      expect(stdout).toMatch(/kubectl: skipped, kubectl is not installed\nDone\.\n$/);
    }
    expect(await listNamespaces()).toContain('demo-runtime');
  }, 60_000);
});
