import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { send, serveForAll } from '../server-fixture.js';
import { type CliRun, runCli } from './cli-process.js';

const server = serveForAll();
const readOnly = serveForAll({ API_MODE: 'read-only', SEED_FILE: 'none' });

const run = (...words: string[]): Promise<CliRun> => runCli(server.origin, words);
const quiet = { code: 0, stdout: '', stderr: '' };

const create = (id: string): Promise<Response> =>
  send(server.origin, 'write', 'POST', '/namespaces', { id });
const statusOf = async (id: string): Promise<number> =>
  (await send(server.origin, 'read', 'GET', `/namespaces/${id}`)).status;

describe('--ignore-not-found', () => {
  test.each([
    ['namespace', 'delete', 'gone'],
    ['component', 'delete', 'gone', '--output', 'name'],
    ['cluster', 'delete', 'gone', '--yes'],
    ['rolebinding', 'delete', 'gone', '--dry-run'],
    ['config', 'delete-context', 'gone'],
  ])('makes %s %s %s a success that says nothing', async (...words) => {
    expect((await run(...words)).code).not.toBe(0);
    expect(await run(...words, '--ignore-not-found')).toEqual(quiet);
  });

  test('deletes what is there, and shows it', async () => {
    await create('here');
    const done = await run('namespace', 'delete', 'here', '--ignore-not-found');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ id: 'here' });
    expect(await statusOf('here')).toBe(404);
  });

  test('deletes of a file what is there', async () => {
    await create('one');
    const file = join(server.folder, 'documents.yaml');
    await writeFile(
      file,
      ['one', 'gone'].map((id) => `kind: namespace\nid: ${id}\n`).join('---\n'),
    );
    const refused = await run('delete', '-f', file);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(`${file}:4`);
    expect(await statusOf('one')).toBe(200);
    const done = await run('delete', '-f', file, '--ignore-not-found');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ results: [{ id: 'one', outcome: 'deleted' }] });
    const again = await run('delete', '-f', file, '--ignore-not-found', '--output', 'name');
    expect(again).toEqual(quiet);
  });

  test('makes unassign silent, and still tells of a cluster that is not there', async () => {
    const words = ['namespace', 'unassign', 'gone', '--ignore-not-found', '--cluster'];
    expect(await run(...words, 'demo-cluster-01')).toMatchObject({ code: 0, stderr: '' });
    expect((await run(...words, 'none')).code).toBe(3);
  });

  test('hides no other refusal: what is referred to, no permission, no such path', async () => {
    const words = ['namespace', 'delete', 'podinfo', '--ignore-not-found'];
    expect((await run(...words)).code).toBe(5);
    const env = { FLUX_API_WRITE_TOKEN: 'wrong' };
    expect((await runCli(server.origin, words, { env })).code).toBe(4);
    const elsewhere = await runCli(`${server.origin}/wrong`, words);
    expect(elsewhere.code).not.toBe(0);
    expect((await runCli(readOnly.origin, words)).code).not.toBe(0);
  });
});
