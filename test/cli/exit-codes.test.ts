import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { serveForAll, tokens } from '../server-fixture.js';
import { runCli, type CliRun } from './cli-process.js';

const server = serveForAll();

function run(
  line: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<CliRun> {
  return runCli(server.origin, line.split(' '), { env });
}

/** A failure is one line on stderr (two with the advice of usage errors) and nothing else. */
function expectFailure({ code, stdout, stderr }: CliRun, expected: number): void {
  expect({ code, stdout, stderr }).toMatchObject({ code: expected, stdout: '' });
  expect(stderr).toMatch(/^flux-resourceset-cli: error: [^\n]+\n(Try '[^\n]+'\.\n)?$/);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node_modules|Error:/);
  for (const token of Object.values(tokens)) expect(stderr).not.toContain(token);
}

describe('exit codes', () => {
  test.each([
    ['nmespace list', `unknown command "nmespace"; did you mean 'namespace'?`],
    ['namespace lst', `unknown command "lst" in namespace; did you mean 'list'?`],
    ['namespace', 'missing <command>'],
    ['namespace get', 'missing <id>'],
    ['namespace get a b', 'unexpected "b"'],
    ['namespace get Upper', '<id> is "Upper"; it must match'],
    ['namespace create a --labell x=y', "unknown option --labell; did you mean '--label'?"],
    ['namespace create a --label x', '--label is "x"; write KEY=VALUE'],
    ['namespace create a --label', '--label needs a value'],
    ['namespace create a --label a=b --label a=c', '--label has a twice'],
    ['namespace create a --label a=b/c', '--label a is "b/c"; it must match'],
    ['namespace create a --label -x=y', '--label needs a value'],
    ['namespace create a --quiet=maybe', '--quiet takes no value'],
    ['namespace assign a', 'missing --cluster'],
    ['cluster create a', 'missing --cluster-name, --cluster-dns, --environment'],
    ['cluster list --environment prd', "choose one of dev, qa, uat, prod; did you mean 'prod'?"],
    ['cluster list --limit 1.5', '--limit is "1.5"; write a whole number'],
    ['cluster list --limit 0', '--limit is "0"; at least 1 is needed'],
    ['cluster list --limit 1 --limit 2', '--limit is given more than once'],
    ['cluster update a', 'nothing to update'],
    ['cluster update a --no-environment', '--environment cannot be negated'],
    ['cluster update a --patches [1]', '--patches is no object'],
    ['component patch a --cluster c', 'nothing to patch'],
    ['component patch a --cluster c --set a..b=1', "'a..b' has an empty name between its dots"],
    ['component create a --enabled -f /nowhere', 'cannot read /nowhere: ENOENT'],
    ['flux demo-cluster-01 namespace', "did you mean 'namespaces'?"],
    ['cluster list -o jsn', "did you mean 'json'?"],
    ['cluster list --timeout 0', '--timeout is "0"'],
    ['cluster list --token secret', 'unknown option --token'],
    ['cluster list -o jsonpath', '--output jsonpath needs a template'],
    ['cluster list -o jsonpath={.id', 'unpaired'],
    ['completion bash -o wide2', "did you mean 'wide'?"],
    ['get componnt', `there is no kind "componnt"; did you mean 'component'?`],
    ['get all podinfo', 'unexpected "podinfo"'],
    ['get', 'missing <kind>'],
    ['completion csh', 'choose one of bash, zsh, fish'],
  ])('2 for `%s`', async (line, message) => {
    const result = await run(line);
    expectFailure(result, 2);
    expect(result.stderr).toContain(message);
  });

  test('2 without a server, or with one that is none', async () => {
    expectFailure(await run('cluster list', { FLUX_API_URL: undefined }), 2);
    expectFailure(await run('cluster list --api-url localhost:8080'), 2);
    expectFailure(await run('cluster list --api-url http://user:secret@localhost'), 2);
  });

  test('2 for a token that no header can hold, which is not shown', async () => {
    const result = await run('cluster list', { FLUX_API_TOKEN: 'se\ncret' });
    expectFailure(result, 2);
    expect(result.stderr).not.toContain('cret');
  });

  test('3 for what does not exist', async () => {
    const result = await run('namespace get nowhere');
    expectFailure(result, 3);
    expect(result.stderr).toContain("namespace 'nowhere'");
    expectFailure(await run('namespace assign podinfo --cluster nowhere'), 3);
    expectFailure(await run('flux nowhere namespaces'), 3);
  });

  test('3 for a cluster that does not exist, before anything is created', async () => {
    expectFailure(await run('namespace create unmade --cluster nowhere'), 3);
    expectFailure(await run('namespace get unmade'), 3);
  });

  test('4 for no token, a wrong one, and one that may only read', async () => {
    const without = { FLUX_API_TOKEN: undefined, FLUX_API_WRITE_TOKEN: undefined };
    expectFailure(await run('cluster list', without), 4);
    expectFailure(await run('cluster list', { FLUX_API_TOKEN: 'wrong' }), 4);
    expectFailure(await run('namespace create a', { FLUX_API_WRITE_TOKEN: tokens.read }), 4);
  });

  test('5 for an id that is taken, and for deleting what is referred to', async () => {
    const taken = await run('namespace create podinfo');
    expectFailure(taken, 5);
    expect(taken.stderr).toContain('exists already');
    const referred = await run('namespace delete podinfo');
    expectFailure(referred, 5);
    expect(referred.stderr).toContain('demo-cluster-01');
  });

  test('6 for what the server refuses, with the field that is wrong', async () => {
    const result = await run(
      'rolebinding create a --role x --subjects [{"kind":"Groop","name":"x"}]',
    );
    expectFailure(result, 6);
    expect(result.stderr).toContain('/subjects/0/kind');
    expectFailure(await run('namespace assign nowhere --cluster demo-cluster-01'), 6);
    expectFailure(await run('component patch nope --cluster demo-cluster-01 --set a=b'), 6);
  });

  test('7 for a server that is not there, or does not answer in time', async () => {
    expectFailure(await run('cluster list --api-url http://127.0.0.1:9'), 7);
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    expectFailure(await run(`cluster list --timeout 0.2 --api-url http://127.0.0.1:${port}`), 7);
    silent.closeAllConnections();
    silent.close();
  });

  test('1 for an answer that is not that of the API', async () => {
    const page = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end('<html>');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => page.once('listening', resolve));
    const { port } = page.address() as AddressInfo;
    expectFailure(await run(`cluster get a --api-url http://127.0.0.1:${port}`), 1);
    page.closeAllConnections();
    page.close();
  });
});

describe('tokens', () => {
  test('stand in for one another', async () => {
    const onlyWrite = { FLUX_API_TOKEN: undefined };
    expect((await run('cluster list', onlyWrite)).code).toBe(0);
    const onlyRead = { FLUX_API_TOKEN: tokens.write, FLUX_API_WRITE_TOKEN: undefined };
    expect((await run('namespace create by-read-token', onlyRead)).code).toBe(0);
  });

  test('come from files, which win over variables', async () => {
    const read = join(server.folder, 'read');
    const write = join(server.folder, 'write');
    await writeFile(read, `${tokens.read}\n`);
    await writeFile(write, tokens.write);
    const wrong = { FLUX_API_TOKEN: 'wrong', FLUX_API_WRITE_TOKEN: 'wrong' };
    expect((await run(`cluster list --token-file ${read}`, wrong)).code).toBe(0);
    expect((await run(`namespace create by-file --write-token-file ${write}`, wrong)).code).toBe(0);
    expectFailure(await run('cluster list --token-file /nowhere'), 2);
  });
});
